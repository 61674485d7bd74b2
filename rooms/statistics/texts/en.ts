import type { SameAs } from '../../../core/pure/texts.ts'
import type { zh } from './zh.ts'

export const en = {
  words: {
    figures: 'Figures',
    measure: 'Measure',
    total: 'Count',
    definition: 'Definition',
    from: 'From',
    until: 'Until',
    asOf: 'as of {day}',
    allTime: 'since the system was set up',
    'measure.inspectionsEntered': 'Bodies entered',
    'measure.sheetsSigned': 'Sheets signed',
    'measure.sheetsAdopted': 'Problems adopted',
    'measure.opinionsReceived': 'Opinions received',
    'measure.itemsReceived': 'Items fed back',
    'measure.plansApproved': 'Plans approved',
    'measure.tasksOpened': 'Tasks',
    'measure.tasksSelfFound': 'Of these found by the body itself',
    'measure.tasksClosed': 'Tasks closed',
    'measure.tasksClosedInTime': 'Tasks closed in time',
    'measure.tasksReopened': 'Tasks reopened',
    'measure.tasksLongTerm': 'Tasks made long term',
    'measure.rulesMade': 'Rules made',
    'measure.recoveredFen': 'Losses recovered',
    'measure.heldToAccount': 'Persons held to account',
    'measure.alikeFound': 'Alike problems found',
    'measure.campaigns': 'Campaigns',
    'definition.inspectionsEntered':
      'Bodies a team entered, on the day the entry was recorded; a body counts once in each round.',
    'definition.sheetsSigned': 'Sheets signed by a leader for the first time; signing a revision does not count again.',
    'definition.sheetsAdopted': 'Sheets adopted by a team meeting, one problem per sheet, on the day of adoption.',
    'definition.opinionsReceived': 'Feedback opinions the body signed for, on the day the receipt was recorded.',
    'definition.itemsReceived':
      'Items of received opinions; those withdrawn later after an objection are not taken off.',
    'definition.plansApproved': 'Plans passed by office, discipline and organisation, all three.',
    'definition.tasksOpened': 'Tasks made from received items, one per item; with those the body found itself.',
    'definition.tasksSelfFound':
      'Problems of the same kind that a body found itself and put down as tasks, by the day they were put down.',
    'definition.tasksClosed': 'Closures, on their day; a task closed again after it came back counts again.',
    'definition.tasksClosedInTime':
      'Closures of tasks reported done by their day (the long-term day where there is one).',
    'definition.tasksReopened': 'Closed tasks taken up again. Share of reopenings = this ÷ closures.',
    'definition.tasksLongTerm': 'Times the office made a task long term.',
    'definition.rulesMade': 'Rules made or amended as reported with proof; struck reports are taken off.',
    'definition.recoveredFen':
      'Losses recovered as reported, summed in fen, shown in 10,000 yuan; struck reports are taken off.',
    'definition.heldToAccount': 'Persons held to account as reported; struck reports are taken off.',
    'definition.alikeFound': 'Alike problems the bodies found themselves, as reported; struck reports are taken off.',
    'definition.campaigns': 'Campaigns as reported; struck reports are taken off.',
    effective: 'What it was worth',
    perUnit: 'Problems per unit',
    rectified: 'Rectified',
    inTime: 'Closed in time',
    relapsed: 'Relapsed',
    effectiveSays:
      'Counts of the same term up to the same day, never one score: adopted problems ÷ units entered; (closed − reopened) ÷ tasks, long-term ones included; closed in time ÷ closed; reopened ÷ closed. A sheet is signed only with its evidence complete (an original, two handlers), and every adopted sheet was signed.',
    onlyCounts: 'This page holds counts only: no body, no person, no case.',
  },
  refusals: {},
  records: {},
} as const satisfies SameAs<typeof zh>
