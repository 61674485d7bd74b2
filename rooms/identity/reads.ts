import type { ExpressionBuilder } from 'kysely'
import { refuse } from '../../core/pure/refusal.ts'
import { ask, listed } from '../../core/server/ask.ts'
import { deskEntry } from '../../core/server/desk.ts'
import { inHand } from '../../core/server/open-work.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import type { Tables } from '../../core/server/tables.ts'
import { zh as core } from '../../core/texts/zh.ts'
import * as say from './contract.ts'
import { zh } from './texts/zh.ts'

const { words } = zh

/** A name or the first letters of its pinyin. */
const named = (search: string) => (e: ExpressionBuilder<Tables, 'identityPerson'>) => {
  const pattern = search.replace(/[\\%_]/g, '\\$&')
  return e.or([
    e('identityPerson.name', 'like', `%${pattern}%`),
    e('identityPerson.initials', 'like', `${pattern.toLowerCase()}%`),
  ])
}

const order = (sort: string) => ({
  column: sort.replace(/^-/, ''),
  direction: sort.startsWith('-') ? ('desc' as const) : ('asc' as const),
})

export const authority = ask(say.authorityQuery, async ({ eyes }) =>
  eyes.selectFrom('identityAuthority').selectAll().executeTakeFirstOrThrow(),
)

export const signInRules = ask(say.signInRulesQuery, async ({ eyes }) =>
  eyes.selectFrom('identityRules').selectAll().executeTakeFirstOrThrow(),
)

export const persons = ask(say.persons, async ({ eyes, input }) => {
  let all = eyes.selectFrom('identityPerson')
  if (input.search) all = all.where(named(input.search))
  if (input.active) all = all.where('active', '=', input.active === 'yes')
  const { column, direction } = order(input.sort)
  const page = all
    .selectAll()
    .orderBy(column as 'name' | 'title', (by) => by.collate('zh-x-icu')[direction]())
    .orderBy('id')
    .limit(input.size)
    .offset(input.from)
  return listed(all, page)
})

export const personsSheet = spreadsheetOf(say.persons, words.persons, [
  { head: words.name, width: 12, of: (row) => row.name },
  { head: words.title, width: 30, of: (row) => row.title },
  { head: words.active, width: 8, of: (row) => words[row.active ? 'active.yes' : 'active.no'] },
])

export const person = ask(say.onePerson, async ({ eyes, input }) => {
  const row = await eyes.selectFrom('identityPerson').selectAll().where('id', '=', input.person).executeTakeFirst()
  return row ?? refuse('doorway.not-found', { noun: 'person' })
})

export const accounts = ask(say.accounts, async ({ eyes, input }) => {
  let all = eyes
    .selectFrom('identityAccount')
    .innerJoin('identityPerson', 'identityPerson.id', 'identityAccount.person')
  const { search, state } = input
  if (search) all = all.where((e) => e.or([named(search)(e), e('username', 'like', `${search.toLowerCase()}%`)]))
  if (state) all = all.where('state', '=', state)
  const { column, direction } = order(input.sort)
  const page = all
    .selectAll('identityAccount')
    .select('identityPerson.name')
    .orderBy(column as 'username' | 'name', (by) => by.collate('zh-x-icu')[direction]())
    .orderBy('identityAccount.id')
    .limit(input.size)
    .offset(input.from)
  return listed(all, page)
})

export const accountsSheet = spreadsheetOf(say.accounts, words.accounts, [
  { head: words.name, width: 12, of: (row) => row.name },
  { head: words.username, width: 16, of: (row) => row.username },
  { head: words.state, width: 14, of: (row) => words[`account.${row.state}`] },
])

export const grants = ask(say.grants, async ({ eyes, input, today }) => {
  let all = eyes.selectFrom('identityGrant').innerJoin('identityPerson', 'identityPerson.id', 'identityGrant.person')
  const { search, person, hat, held } = input
  if (search) all = all.where(named(search))
  if (person) all = all.where('person', '=', person)
  if (hat) all = all.where('hat', '=', hat)
  if (held === 'now') {
    all = all.where('endedAt', 'is', null).where((e) => e.or([e('untilDay', 'is', null), e('untilDay', '>=', today)]))
  }
  if (held === 'ended') all = all.where((e) => e.or([e('endedAt', 'is not', null), e('untilDay', '<', today)]))
  const { column, direction } = order(input.sort)
  const page = all
    .selectAll('identityGrant')
    .select('identityPerson.name')
    .orderBy(column as 'name' | 'hat' | 'fromDay', (by) =>
      (column === 'name' ? by.collate('zh-x-icu') : by)[direction](),
    )
    .orderBy('identityGrant.id')
    .limit(input.size)
    .offset(input.from)
  return listed(all, page)
})

const hatWord = (hat: string): string => (core.words as Readonly<Record<string, string>>)[`hat.${hat}`] ?? hat

/** Who wears which standing hat since when and until when. Of which body is not on it: the register of bodies is a room below. */
export const grantsSheet = spreadsheetOf(say.grants, words.grants, [
  { head: words.name, width: 12, of: (row) => row.name },
  { head: words.hat, width: 24, of: (row) => hatWord(row.hat) },
  { head: words.fromDay, kind: 'day', width: 12, of: (row) => row.fromDay },
  { head: words.untilDay, kind: 'day', width: 12, of: (row) => row.untilDay },
  { head: words.endedAt, kind: 'instant', width: 20, of: (row) => row.endedAt },
])

export const accountChanges = ask(say.accountChanges, async ({ eyes, input }) => {
  let all = eyes
    .selectFrom('identityChange')
    .innerJoin('identityPerson as owner', 'owner.id', 'identityChange.person')
    .innerJoin('identityPerson as applicant', 'applicant.id', 'identityChange.by')
    .leftJoin('identityPerson as decider', 'decider.id', 'identityChange.decidedBy')
  if (input.state) all = all.where('identityChange.state', '=', input.state)
  if (input.kind) all = all.where('identityChange.kind', '=', input.kind)
  const page = all
    .selectAll('identityChange')
    .select(['owner.name as name', 'applicant.name as byName', 'decider.name as decidedByName'])
    .orderBy('identityChange.at', order(input.sort).direction)
    .orderBy('identityChange.id')
    .limit(input.size)
    .offset(input.from)
  return listed(all, page)
})

export const changesToDecide = deskEntry({
  room: 'identity',
  key: 'changesToDecide',
  hats: ['security_admin', 'audit_admin'],
  rows: async ({ eyes, actor }) => {
    const rows = await eyes
      .selectFrom('identityChange')
      .innerJoin('identityPerson', 'identityPerson.id', 'identityChange.person')
      .select(['identityChange.id', 'identityPerson.name', 'identityChange.username'])
      .where('identityChange.state', '=', 'applied')
      .where('identityChange.by', '<>', actor.person)
      .where('identityChange.byHat', '=', actor.hat === 'audit_admin' ? 'security_admin' : 'system_admin')
      .limit(200)
      .execute()
    return rows.map(({ id, name, username }) => ({
      noun: 'accountChange',
      id,
      title: username ? `${name}（${username}）` : name,
      due: null,
      link: '/account-changes?state=applied',
    }))
  },
})

/** Standing hats somebody still has: to be ended, or given to whoever follows. */
export const grantsInHand = inHand({
  room: 'identity',
  key: 'inHandGrants',
  rows: async (eyes, person) =>
    (
      await eyes
        .selectFrom('identityGrant')
        .select(['id', 'hat', 'untilDay'])
        .where('person', '=', person)
        .where('endedAt', 'is', null)
        .orderBy('fromDay')
        .limit(200)
        .execute()
    ).map(({ id, hat, untilDay }) => ({
      noun: 'grant',
      id,
      title: hat,
      note: null,
      inspection: null,
      due: untilDay,
      link: '/persons',
    })),
})
