import { addDays, addMonths } from '../../../core/pure/days.ts'
import type { Teller } from '../teller.ts'

/** A round of the term before, known to the office only from its papers. */
export async function recordFormer(t: Teller, body: string): Promise<void> {
  const office = t.wears('office', 'office')
  const before = addDays(t.today, -400)
  await t.does(office, 'draftTerm', {
    id: t.name('former term'),
    number: 13,
    name: '第十三届',
    startsOn: addMonths(t.today, -60),
    endsOn: addDays(t.today, -1),
    plan: '',
  })
  await t.does(office, 'recordInspection', {
    id: t.name('former inspection'),
    term: t.id('former term'),
    round: t.name('former round'),
    number: 9,
    roundName: '第十三届县委第九轮巡察',
    kind: 'regular',
    body: t.id(body),
    enteredOn: before,
    exitedOn: addDays(before, 45),
  })
}

const unsaid = {
  chapter: '',
  subcategory: '',
  key: false,
  keyReason: '',
  goal: '',
  leaderName: '',
  unitName: '',
  responsibleName: '',
  dueOn: null,
  concentrated: null,
  lasting: null,
  rulesMade: null,
  recoveredFen: null,
  heldToAccount: null,
  alikeFound: null,
  campaigns: null,
  closedOn: null,
  closingOpinion: '',
  publicText: '',
  page: null,
}

/** What the report of that round says was found and done, taken over item by item. */
export async function takeOver(t: Teller): Promise<void> {
  const item = (line: number, path: string, text: string, status: string, ...measures: string[]) => ({
    ...unsaid,
    path,
    title: text,
    text,
    category: 'governance',
    measures,
    status,
    statusText: '',
    fromLine: line,
    toLine: line + measures.length,
  })
  await t.does(t.wears('office', 'office'), 'takeOverItems', {
    id: t.name('former opinion'),
    inspection: t.id('former inspection'),
    source: t.name('former report'),
    kind: 'rectificationReport',
    number: '第十三届县委第九轮巡察反馈意见',
    receivedOn: addDays(t.today, -300),
    items: [
      item(5, '一 1', '理论学习不深入，学用结合不紧密。', 'done', '制定年度学习计划。', '每月组织一次集中研讨。'),
      item(9, '一 2', '村级“三资”管理不规范。', 'basicallyDone', '清理合同，补签手续。'),
    ],
  })
}
