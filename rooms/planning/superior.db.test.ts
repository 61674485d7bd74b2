import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { signedNote } from '../../core/server/log/note.ts'
import { signerOf } from '../../core/server/log/signer.ts'
import { aHouse } from '../../core/test/as.ts'
import { aBody, approved, aRound, versionOf } from './fixture.ts'
import { noticeText } from './rules/superior.ts'

const town = await aHouse('policies', 'registry', 'planning')
afterAll(() => town.close())

const office = town.as(town.office, 'office')
const [group, secretary] = [await town.someone('leading_group'), await town.someone('secretary')]
const signer = () => signerOf('mingcha/city', generateKeyPairSync('ed25519').privateKey)
const city = signer()
const topics = [{ title: '粮食购销', text: '联动专项' }]
const told = {
  ...{ format: 'mingcha-round/1', office: '中共某市委', round: randomUUID(), name: '市委第八轮巡察', kind: 'linked' },
  ...{ startsOn: '2026-03-10', endsOn: '2026-12-31', topics, units: [], made: '2026-02-20' },
} as const
const file = (more: object = {}, by = city) => signedNote(noticeText({ ...told, ...more } as never), by.keys)
const link = async (round: string, text: string, more: object = {}) =>
  office.does('linkRound', {
    ...{ id: randomUUID(), round, version: await versionOf(town, round), relation: 'together' },
    ...{ verifier: city.verifier, text, ...more },
  })
const read = (round: string) => office.asks('roundMannerOf', { round })

describe('a round that goes along with one of the superior (S1-07)', () => {
  test('takes it from the notice the superior signed, and says where the days part', async () => {
    const { round } = await aRound(town, [await aBody(town, '县粮食局党组')])
    await town.refused(link(round, 'x'), 'planning.notice-unreadable')
    await town.refused(link(round, file({}, signer())), 'planning.notice-forged')
    await town.refused(link(round, file().replace('2026-12-31', '2026-12-30')), 'planning.notice-forged')
    await town.refused(link(round, file({ round })), 'planning.notice-own')
    const someone = town.as(group, 'leading_group')
    const version = await versionOf(town, round)
    const input = { id: randomUUID(), round, version, relation: 'together', verifier: city.verifier, text: file() }
    await town.refused(someone.does('linkRound', input), 'doorway.not-yours')
    await link(round, file())
    expect(await read(round)).toMatchObject({
      manner: { superiorRound: '市委第八轮巡察', relation: 'together' },
      superior: { office: '中共某市委', superior: told.round, startsOn: '2026-03-10', topics, units: [] },
      // The round of the fixture begins nine days before.
      ...{ apart: true, verifier: city.verifier },
    })
    expect((await someone.asks('roundMannerOf', { round })).superior.name).toBe('市委第八轮巡察')
  })

  test('keeps to that one once its plan is handed in, and takes what the superior tells of it later', async () => {
    const { round } = await aRound(town, [await aBody(town, '县水利局党组')])
    const plain = (await aRound(town, [await aBody(town, '县农业局党组')])).round
    await link(round, file())
    await approved(town, round, secretary, group)
    await approved(town, plain, secretary, group)
    await town.refused(link(plain, file()), 'planning.link-is-plan')
    await town.refused(link(round, file({ round: randomUUID() })), 'planning.link-is-plan')
    await town.refused(link(round, file({ made: '2026-02-19' })), 'planning.notice-older')
    const own = signer()
    await town.refused(
      link(round, file({ made: '2026-03-01' }, own), { verifier: own.verifier }),
      'planning.notice-other-key',
    )
    await town.refused(link(round, file({ made: '2026-03-03' })), 'planning.notice-ahead')
    await link(round, file({ made: '2026-03-01', units: ['市粮食局党组'], endsOn: '2026-11-30' }))
    expect(await read(round)).toMatchObject({
      manner: { relation: 'together' },
      superior: { made: '2026-03-01', units: ['市粮食局党组'], endsOn: '2026-11-30' },
    })
    const kept = 'select kind from ledger_record where about = $1 and kind = $2'
    expect((await town.above.query(kept, [round, 'round.linked'])).rows).toHaveLength(2)
  })
})
