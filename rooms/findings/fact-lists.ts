import { accept } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import { inspection } from '../planning/contract.ts'
import type { FactList } from './contract/fact-lists.ts'
import * as say from './contract.ts'
import * as rule from './rules/fact-lists.ts'
import type { Hand } from './store.ts'

const stored = (one: FactList) => ({ ...one, entries: JSON.stringify(one.entries) })

/** Of a list only its approval or withdrawal changes. */
const save = async (tx: Hand, one: FactList): Promise<FactList> => ({
  ...one,
  version: (await saveSeen(tx, 'findingsFactList', stored(one), ['state', 'approvedBy', 'approvedOn', 'reason']))
    .version,
})

const touched = ({ id, version }: FactList) => ({ id, version })

export const draftingFactList = act(say.draftFactList, async ({ tx, look, may, actor, input, today }) => {
  const { authority, id: unit } = await look(inspection, input.inspection)
  await may('factList.draft', { authority, inspection: unit })
  const sheets = []
  for (const id of input.sheets) sheets.push(await look(say.sheet, id))
  const entries = accept(rule.listed(sheets, unit))
  const { last } = await tx
    .selectFrom('findingsFactList')
    .select((e) => e.fn.coalesce(e.fn.max('serial'), e.lit(0)).as('last'))
    .where('inspection', '=', unit)
    .executeTakeFirstOrThrow()
  const one: FactList = {
    ...{ id: input.id, authority, inspection: unit, serial: Number(last) + 1, state: 'drafted', entries },
    ...{ remark: input.remark, draftedBy: actor.person, draftedOn: today },
    ...{ approvedBy: null, approvedOn: null, reason: '', version: 1 },
  }
  await tx.insertInto('findingsFactList').values(stored(one)).execute()
  return {
    result: touched(one),
    record: { kind: 'factList.drafted', about: one, facts: { sheets: entries.length } },
  }
})

export const approvingFactList = act(say.approveFactList, async ({ tx, eyes, counting, see, may, input, today }) => {
  const one = await see(say.factList, input.factList, input.version)
  await may('factList.approve', one)
  const ids = one.entries.map(({ sheet }) => sheet)
  const sheets = await eyes.selectFrom('findingsSheet').select(say.sheetFields).where('id', 'in', ids).execute()
  const approved = await save(tx, await counting(one.id, (by) => rule.approveList(one, sheets, by, today)))
  const facts = { sheets: approved.entries.length }
  return { result: touched(approved), record: { kind: 'factList.approved', about: approved, facts } }
})

export const withdrawingFactList = act(say.withdrawFactList, async ({ tx, see, may, actor, input }) => {
  const one = await see(say.factList, input.factList, input.version)
  await may('factList.draft', one)
  const gone = await save(tx, accept(rule.withdrawList(one, actor.person, actor.hat, input.reason)))
  return { result: touched(gone), record: { kind: 'factList.withdrawn', about: gone, facts: {} } }
})
