import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { aHouse } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { aFormer } from '../feedback/fixture.ts'
import { aTakeover, bringing, byHand, report, rooms, split, taking } from './fixture.ts'
import { readOriginal } from './http.ts'

const town = await aHouse(...rooms)
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})
const office = town.as(town.office, 'office')
const brought = bringing(town, files)
const reason = '误选了单位，应为粮食局。'

describe('a takeover begun by mistake', () => {
  test('is withdrawn with its reason, once; its file stays and nothing more is done with it', async () => {
    const at = await aTakeover(town)
    const { takeover } = at
    const { file, read } = await brought(at, '报告.txt', Buffer.from(report))
    await read()
    const version = await at.version()
    await town.refused(office.does('withdrawTakeover', { takeover, version: version - 1, reason }), 'doorway.stale')
    await office.does('withdrawTakeover', { takeover, version, reason })
    expect((await at.page()).takeover).toMatchObject({
      state: 'withdrawn',
      withdrawal: reason,
      withdrawnBy: town.office,
      withdrawnOn: '2026-03-02',
      file,
    })
    const { rows } = await office.asks('takeovers', { state: 'withdrawn' })
    expect(rows.map(({ id }: { id: string }) => id)).toEqual([takeover])
    const { rows: told } = await office.asks('records', { kind: 'takeover.withdrawn' })
    expect(told).toHaveLength(1)

    const on = { takeover, version: version + 1 }
    await town.refused(read(), 'flow.not-now')
    await town.refused(office.does('pasteText', { ...on, text: report }), 'flow.not-now')
    await town.refused(office.does('withdrawTakeover', { ...on, reason }), 'flow.not-now')
    await town.refused(office.does('keepOnly', { ...on, file }), 'flow.not-now')
    await town.refused(office.does('removeFile', { file, version: 2 }), 'documents.linked')
    expect(await office.asks('file', { file })).toMatchObject({ state: 'kept' })
  })

  test('is not withdrawn once it is taken over or kept as evidence, and only by the office', async () => {
    const at = await aTakeover(town)
    const { takeover } = at
    const { body } = (await at.page()).takeover
    for (const hat of ['clerk', 'principal', 'leading_group', 'discipline', 'secretary'] as const) {
      const ofBody = hat === 'clerk' || hat === 'principal'
      const other = town.as(await town.someone(hat, ofBody ? { body } : {}), hat)
      await town.refused(other.does('withdrawTakeover', { takeover, version: 1, reason }), 'doorway.not-yours')
    }
    await split(at)
    await office.does('takeOverItems', await taking(at))
    const version = await at.version()
    await town.refused(office.does('withdrawTakeover', { takeover, version, reason }), 'flow.not-now')
  })
})

describe('an insider', () => {
  test('takes over once, however often he asks at the same time', async () => {
    const at = await aTakeover(town)
    await split(at)
    const again = await aTakeover(town, { inspection: at.inspection })
    await split(again)
    const inputs = [await taking(at), { ...(await taking(at)), id: randomUUID() }, await taking(again)]
    const outcomes = await Promise.allSettled(inputs.map((input) => office.does('takeOverItems', input)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0)
    const { rows } = await office.asks('tasks', { inspection: at.inspection })
    expect(rows).toHaveLength(3)
  })

  test('brings no file of another inspection or another takeover', async () => {
    const [at, other] = [await aTakeover(town), await aTakeover(town)]
    const { file } = await brought(other, '别的报告.txt', Buffer.from(report))
    const version = await at.version()
    const wearer = { person: town.office, hat: 'office' }
    await town.refused(readOriginal(files.cabinet, wearer, at.takeover, { file, version }), 'doorway.not-found')
    await town.refused(office.does('keepOnly', { takeover: at.takeover, version, file }), 'takeover.file-not-ready')
    const { inspection } = await aFormer(town)
    const about = { circle: 'office' as const, about: at.takeover, noun: 'takeover', name: '他处.txt' }
    const stray = files.upload(office, inspection, Buffer.from(report), about)
    await town.refused(stray, 'documents.nothing-to-attach')
    expect((await at.page()).takeover.state).toBe('begun')
  })

  test('gives items no category the office does not have, and decides nothing a ledger does not carry', async () => {
    const at = await aTakeover(town)
    const { takeover } = at
    await split(at)
    const invented = async (more: object) =>
      office.does('correctTakeover', { takeover, version: await at.version(), ...byHand(), ...more })
    await town.refused(invented({ category: 'invented' }), 'policies.no-such-category')
    await town.refused(invented({ category: 'governance.main' }), 'policies.no-such-category')
    const pieces = byHand().pieces.map((piece, n) => (n === 3 ? { ...piece, category: 'invented' } : piece))
    await town.refused(invented({ pieces }), 'policies.no-such-category')
    const heads = [{ head: '具体问题', field: 'problem' }]
    const map = async (more: object) =>
      office.does('mapLedger', { takeover, version: await at.version(), heads, category: '', ...more })
    await town.refused(map({}), 'takeover.no-ledger')
    const many = Array.from({ length: 201 }, (_, n) => ({ word: `词${n}`, category: 'assets' }))
    await expect(map({ words: many })).rejects.toThrow()
    await expect(map({ heads: [{ head: '长'.repeat(201), field: 'problem' }] })).rejects.toThrow()
  })

  test('whose grant has ended sees and corrects nothing any more', async () => {
    const at = await aTakeover(town)
    await split(at)
    const person = await town.someone('office')
    const leaver = town.as(person, 'office')
    const input = async () => ({ takeover: at.takeover, version: await at.version(), ...byHand() })
    await leaver.does('correctTakeover', await input())
    const { rows } = await town.above.query('select id, version from identity_grant where person = $1', [person])
    const grant = { grant: rows[0]?.id, version: rows[0]?.version }
    await town.as(town.security_admin, 'security_admin').does('endGrant', grant)
    await town.refused(leaver.does('correctTakeover', await input()), 'doorway.not-your-hat')
    await town.refused(leaver.asks('takeoverPage', { takeover: at.takeover }), 'doorway.not-your-hat')
    const asked = { file: randomUUID(), version: 1 }
    await town.refused(
      readOriginal(files.cabinet, { person, hat: 'office' }, at.takeover, asked),
      'doorway.not-your-hat',
    )
  })
})
