import type { Sentence } from '../../../core/pure/texts.ts'
import type {
  supervisionRecords as records,
  supervisionRefusals as refusals,
  supervisionWords as words,
} from './supervision.zh.ts'

/** 整改监督情况报告 in English: part of the room's words, refusals and records. */
export const supervisionWords = {
  supervision: 'Report on supervision of rectification',
  supervisions: 'Supervision reports',
  supervisionsLead:
    'Within three months of the end of the concentrated period (T15) the discipline body and the organisation department each report how they supervised the rectification. Counts are those of the day of filing; what is filed is not changed, and names nobody.',
  supervisionsOwed: 'Owed',
  supervisionsOwedNone: 'None is owed: of every body whose concentrated period is over both have reported.',
  supervisionsFiled: 'Filed',
  supervisionsNone: 'None was filed yet. Once a concentrated period is over, file it from its line above.',
  fileSupervision: 'File',
  supervisionNote: 'What is filed is not changed. Tasks are counted as they stand on the day.',
  department: 'Department',
  'department.discipline': 'Discipline body',
  'department.organisation': 'Organisation department',
  endedOn: 'Concentrated period ended',
  supervisionDue: 'Report due',
  filedOn: 'Filed on',
  filedLate: 'Filed late',
  'filedLate.yes': 'Late',
  'filedLate.no': 'In time',
  situation: 'What was done',
  problemsSeen: 'What was found',
  standing: 'Tasks',
  standingSays:
    '{tasks} in all: {closed} closed, {longTerm} long-term, {left} left; of them {returned} were sent back or came back.',
  closedCount: 'Closed',
  longTermCount: 'Long-term',
  leftCount: 'Left',
  returnedCount: 'Sent or came back',
  'desk.supervisionsToFile': 'Supervision reports to file',
} as const satisfies Record<keyof typeof words, string>

export const supervisionRefusals = {
  'supervision-filed': {
    says: 'Your department has filed its report on this body.',
    todo: 'It is not changed; write what is new into an urging or a submittal.',
  },
  'no-period': {
    says: 'This body has no concentrated period yet.',
    todo: 'It begins with the receipt of the feedback.',
  },
  'period-runs': { says: 'The concentrated period runs until {day}.', todo: 'File once it is over.' },
} as const satisfies Record<keyof typeof refusals, Sentence>

export const supervisionRecords = {
  'supervision.filed': '{department} filed: {tasks} tasks, {closed} closed (due {dueOn})',
} as const satisfies Record<keyof typeof records, string>
