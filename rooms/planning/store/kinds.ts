import { one } from '../../../core/server/act.ts'
import { saveSeen } from '../../../core/server/seen.ts'
import type { Reader, Tx } from '../../../core/server/tables.ts'
import type {
  Duty,
  Inspection,
  ModeTable,
  Round,
  RoundManner,
  StageSet,
  SuperiorRound,
  UnitManner,
  VillageFacts,
  VillageMode,
} from '../contract.ts'
import { lacksOfAll, type Need } from '../rules/kinds.ts'

type Room = Tx<'planning'>

/** Keeps what a round has besides its plan, in place of what it had. */
export async function putRoundManner(tx: Room, manner: RoundManner): Promise<void> {
  const { id: _id, authority: _authority, round: _round, version: _version, ...text } = manner
  await tx
    .insertInto('planningRoundManner')
    .values(manner)
    .onConflict((conflict) =>
      conflict
        .columns(['round'])
        .doUpdateSet((row) => ({ ...text, version: row('planningRoundManner.version', '+', 1) })),
    )
    .execute()
}

/** What a round has besides its plan; undefined where nothing was said. */
export const mannerOf = (reader: Reader, round: string): Promise<RoundManner | undefined> =>
  reader
    .selectFrom('planningRoundManner')
    .selectAll()
    .where('round', '=', round as never)
    .executeTakeFirst()

/** The superior's round as it was last read for this one. */
export const superiorOf = async (reader: Reader, round: string): Promise<SuperiorRound | null> =>
  (await reader
    .selectFrom('planningSuperiorRound')
    .selectAll()
    .where('round', '=', round as never)
    .executeTakeFirst()) ?? null

/** Keeps what was read of the superior's round, in place of what stood there. */
export async function putSuperior(tx: Room, { topics, units, ...said }: SuperiorRound): Promise<void> {
  const row = { ...said, topics: JSON.stringify(topics) as never, units: JSON.stringify(units) as never }
  const { id: _id, authority: _authority, round: _round, version: _version, ...text } = row
  await tx
    .insertInto('planningSuperiorRound')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['round'])
        .doUpdateSet((old) => ({ ...text, version: old('planningSuperiorRound.version', '+', 1) })),
    )
    .execute()
}

export async function putUnitManner(tx: Room, manner: UnitManner): Promise<void> {
  const { id: _id, authority: _authority, inspection: _inspection, version: _version, ...text } = manner
  await tx
    .insertInto('planningUnitManner')
    .values(manner)
    .onConflict((conflict) =>
      conflict
        .columns(['inspection'])
        .doUpdateSet((row) => ({ ...text, version: row('planningUnitManner.version', '+', 1) })),
    )
    .execute()
}

/** What a round and its standing units lack of what their kinds require. */
export async function lacksOf(reader: Reader, round: Round, units: readonly Inspection[]): Promise<Need[]> {
  const manner = await reader
    .selectFrom('planningRoundManner')
    .selectAll()
    .where('round', '=', round.id)
    .executeTakeFirst()
  const standing = units.filter(({ state }) => state !== 'removed').map(({ id }) => id)
  const own = standing.length
    ? await reader.selectFrom('planningUnitManner').selectAll().where('inspection', 'in', standing).execute()
    : []
  return lacksOfAll(
    round.kind,
    manner ?? null,
    standing.map((id) => own.find(({ inspection }) => inspection === id) ?? null),
  )
}

/** The shortened stages of a unit, if it has any. */
export async function stagesOf(reader: Reader, inspection: string): Promise<StageSet | null> {
  const found = await reader
    .selectFrom('planningUnitManner as m')
    .innerJoin('planningStageSet as s', 's.id', 'm.stageSet')
    .selectAll('s')
    .where('m.inspection', '=', inspection as never)
    .executeTakeFirst()
  return found ?? null
}

export const keepStageSet = (tx: Room, set: StageSet) => tx.insertInto('planningStageSet').values(set).execute()

export const saveStageSet = (tx: Room, set: StageSet): Promise<StageSet> =>
  saveSeen(tx, 'planningStageSet', set, ['untilDay'])

/** Keeps what is known of villages in a year; gives the rows as they are kept. */
export const putVillages = (tx: Room, facts: readonly VillageFacts[]): Promise<VillageFacts[]> =>
  tx
    .insertInto('planningVillageFacts')
    .values(facts)
    .onConflict((conflict) =>
      conflict.columns(['body', 'year']).doUpdateSet((row) => ({
        people: row.ref('excluded.people'),
        income: row.ref('excluded.income'),
        conflicts: row.ref('excluded.conflicts'),
        version: row('planningVillageFacts.version', '+', 1),
      })),
    )
    .returningAll()
    .execute()

export const keepModeTable = (tx: Room, table: ModeTable) =>
  tx
    .insertInto('planningModeTable')
    .values({ ...table, lines: JSON.stringify(table.lines) as never })
    .execute()

export const putModes = (tx: Room, modes: readonly VillageMode[]): Promise<VillageMode[]> =>
  tx
    .insertInto('planningVillageMode')
    .values(modes)
    .onConflict((conflict) =>
      conflict.columns(['term', 'body']).doUpdateSet((row) => ({
        mode: row.ref('excluded.mode'),
        proposed: row.ref('excluded.proposed'),
        reason: row.ref('excluded.reason'),
        by: row.ref('excluded.by'),
        onDay: row.ref('excluded.onDay'),
        version: row('planningVillageMode.version', '+', 1),
      })),
    )
    .returningAll()
    .execute()

/** Keeps what a level answers for in a matter, in place of what was said before; gives the row as it is kept. */
export async function putDuty(tx: Room, duty: Duty): Promise<Duty> {
  const { text, leads } = duty
  return one(
    await tx
      .insertInto('planningDuty')
      .values(duty)
      .onConflict((conflict) =>
        conflict
          .columns(['authority', 'matter', 'level'])
          .doUpdateSet((row) => ({ text, leads, version: row('planningDuty.version', '+', 1) })),
      )
      .returningAll()
      .execute(),
  )
}

export async function dropDuty(tx: Room, duty: Duty): Promise<void> {
  one(
    await tx
      .deleteFrom('planningDuty')
      .where('id', '=', duty.id)
      .where('version', '=', duty.version)
      .returning('id')
      .execute(),
  )
}
