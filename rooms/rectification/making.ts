import type { Day } from '../../core/pure/days.ts'
import type { Item, Opinion } from '../feedback/contract.ts'
import type { LifeMeeting, Plan, RectificationReport, Stage, Task, TaskCheck } from './contract.ts'
import { type Borne, levelOf } from './rules/levels.ts'

type Received = Opinion & { receivedOn: Day }

/** The plan that a signed receipt calls for, with the days its clocks give. */
export const planFor = (opinion: Received, id: string): Plan => ({
  id,
  authority: opinion.authority,
  inspection: opinion.inspection,
  body: opinion.body,
  opinion: opinion.id,
  state: 'drafted',
  text: '',
  receivedOn: opinion.receivedOn,
  dueOn: opinion.planDueOn,
  provisional: opinion.planProvisional,
  concentratedUntil: opinion.concentratedUntil,
  concentratedProvisional: opinion.concentratedProvisional,
  submission: 0,
  submittedBy: null,
  submittedOn: null,
  approvedOn: null,
  version: 1,
})

/** What a task takes over from its item, now and whenever the item gets other words. */
export const wordsOf = ({ number, title, text, category, subcategory, chapter, key, keyReason }: Item) => ({
  number,
  title,
  text,
  category,
  subcategory,
  chapter,
  key,
  keyReason,
})

/** A task of which nothing is planned yet. */
const unplanned = {
  degree: 'open' as const,
  goal: '',
  charge: null,
  leaderKind: null,
  leaderName: '',
  unit: null,
  unitName: '',
  responsibleName: '',
  dueOn: null,
  concentrated: true,
  lasting: false,
  longDueOn: null,
  longReason: '',
  summary: '',
  claimedBy: null,
  claimedOn: null,
  countersignedBy: null,
  countersignedOn: null,
  checkedBy: null,
  checkedOn: null,
  closedBy: null,
  closedOn: null,
  closingOpinion: '',
  publicText: '',
  returns: 0,
  reopenings: 0,
  takenOver: false,
  acceptedBy: null,
  acceptedOn: null,
  version: 1,
} satisfies Partial<Task>

/** The task an item becomes: unclaimed, nothing planned; owned and carried as `borne` says. */
export const taskFor = (item: Item, plan: Plan, id: string, borne: Borne): Task => ({
  ...unplanned,
  ...wordsOf(item),
  ...borne,
  id,
  authority: plan.authority,
  inspection: plan.inspection,
  body: plan.body,
  plan: plan.id,
  opinion: plan.opinion,
  item: item.id,
  alike: null,
  state: 'unclaimed',
  receivedOn: plan.receivedOn,
  planDueOn: plan.dueOn,
  clockOn: plan.dueOn,
})

/** A problem the body found itself, beside the task it is like: claimed, nothing planned. */
export const alikeFor = (
  source: Task,
  plan: Plan,
  says: Pick<Task, 'id' | 'title' | 'text' | 'category' | 'subcategory' | 'number'>,
): Task => ({
  ...source,
  ...unplanned,
  ...says,
  item: null,
  level: source.level === null ? null : levelOf(source.owner),
  alike: source.id,
  takenOver: false,
  state: 'claimed',
  key: false,
  keyReason: '',
  receivedOn: plan.receivedOn,
  planDueOn: plan.dueOn,
  clockOn: plan.dueOn,
})

/** An empty report of a plan. */
export const reportFor = (
  plan: Plan,
  says: Pick<RectificationReport, 'kind' | 'period' | 'dueOn' | 'provisional'> & { id: string },
): RectificationReport => ({
  ...says,
  id: says.id as RectificationReport['id'],
  authority: plan.authority,
  inspection: plan.inspection,
  body: plan.body,
  plan: plan.id,
  state: 'drafted',
  text: '',
  charge: null,
  tasks: 0,
  closed: 0,
  longTerm: 0,
  signedBy: null,
  signedOn: null,
  hash: null,
  endorsedBy: null,
  endorsedOn: null,
  comment: '',
  version: 1,
})

/** The walls of a task, as its children repeat them. */
export const wallsOf = ({ authority, inspection, body, id, charge }: Task) => ({
  authority,
  inspection,
  body,
  task: id,
  charge,
})

/** The same with the town that owns it: what hangs on a task and shows how it goes. */
export const hangsOn = (task: Task) => ({ ...wallsOf(task), owner: task.owner })

/** What somebody said of a task that was reported done. */
export const checkOf = (
  task: Task,
  id: string,
  says: Pick<TaskCheck, 'step' | 'passed' | 'comment'>,
  by: string,
  hat: string,
  onDay: Day,
): TaskCheck => ({ ...hangsOn(task), id, ...says, by, hat: hat as TaskCheck['hat'], onDay })

/** An open stage of a long-term task. */
export const stageFor = (task: Task, says: { id: string; target: string; dueOn: Day }, place: number): Stage => ({
  ...hangsOn(task),
  ...says,
  place,
  state: 'open',
  report: '',
  reportedBy: null,
  reportedOn: null,
  closedBy: null,
  closedOn: null,
  version: 1,
})

/** The special democratic-life meeting a receipt calls for, with its day. */
export const lifeMeetingFor = (
  { id: plan, authority, inspection, body }: Plan,
  id: string,
  { day, provisional }: Readonly<{ day: Day | null; provisional: boolean }>,
): LifeMeeting => ({
  ...{ id, authority, inspection, body, plan, state: 'due', dueOn: day, provisional },
  ...{ request: '', plannedOn: null, charge: null, attended: false, absence: '', requestedBy: null, requestedOn: null },
  ...{ heldOn: null, talks: 0, opinions: 0, criticisms: 0, report: '', reportedBy: null, reportedOn: null, version: 1 },
})
