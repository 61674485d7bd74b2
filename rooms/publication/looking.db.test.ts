import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Hat } from '../../core/pure/hats.ts'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { lookThrough } from '../feedback/checking.ts'
import { anOpinion, aRoundUp, type RoundUp, rooms } from '../feedback/fixture.ts'
import { ensureTipKey, tipKey } from '../tips/office-key.ts'
import { toBase64 } from '../tips/sealing/bytes.ts'
import { sealTip } from '../tips/sealing/filing.ts'
import { newReceipt } from '../tips/sealing/receipt.ts'
import { textOfPage } from './looking.ts'

const town = await aHouse(...rooms, 'publication')
const files = await aCabinet(town)
let at: RoundUp
beforeAll(async () => {
  at = await aRoundUp(town, files, 1)
  await anOpinion(at)
})
afterAll(async () => {
  await town.close()
  await files.leave()
})

const pageOf = async (by: Someone, publication: string) => by.asks('publicationPage', { publication })
const on = async (by: Someone, publication: string) => ({
  publication,
  version: (await pageOf(by, publication)).publication.version,
})
const says = { title: '反馈情况', contact: '0552-6012345', fromDay: '2026-03-02', untilDay: '2099-12-31' }
const publish = async (id: string, by: Someone) => by.does('publish', await on(by, id))
async function draft() {
  const id = randomUUID()
  await at.office.does('draftPublication', { id, inspection: at.inspection, kind: 'feedback', title: '反馈情况' })
  return id
}

test('what the office makes public is looked through like papers of the feedback: names, and the words of tips', async () => {
  const { keyring } = files.cabinet
  const unit = { inspection: at.inspection }
  await ensureTipKey(town.pool, keyring)
  const office = toBase64((await tipKey(town.pool, keyring))?.public as Uint8Array)
  const secret = '镇农机站购机补贴由一家公司统一代领，农户签的是空白表'
  const sealed = { against: 'unit', text: `${secret}。`, files: [] } as const
  const { named: _, against, ...filed } = await sealTip(sealed, null, newReceipt(), { office, holders: [] })
  const tip = { id: randomUUID(), channel: 'letter', receivedOn: '2026-03-02', ...unit }
  await at.office.does('registerTip', { ...tip, against, filed })
  const page = await draft()
  const write = async (text: string) =>
    at.office.does('writePublication', { ...(await on(at.office, page)), ...says, text })
  const looks = (person = town.office, hat: Hat = 'office') =>
    lookThrough(
      { house: town.house, pool: town.pool, clock: town.clock, keyring },
      { person, hat },
      { noun: 'publication', about: page, text: (eyes) => textOfPage(eyes, page) },
    )
  await write('惠农补贴发放监管不到位。')
  expect(await pageOf(at.office, page)).toMatchObject({ looked: null })
  expect(await town.refused(publish(page, at.otherOffice), 'feedback.not-looked')).toEqual({})
  await write('经查，镇农机站 购机补贴由一家公司统一代领。')
  await town.refused(looks(at.principal.person, 'principal'), 'doorway.not-yours')
  expect(await looks()).toEqual({ hits: 0, told: [] })
  await at.office.does('openTip', { id: randomUUID(), tip: tip.id, purpose: '核对公开稿' })
  expect(await looks()).toEqual({ hits: 1, told: [{ kind: 'tip', field: 'text', n: null, text: '' }] })
  expect(await pageOf(at.office, page)).toMatchObject({ looked: { fresh: true }, hits: [] })
  await town.refused(publish(page, at.otherOffice), 'publication.hits-open')
  await town.someone('discipline', { name: '欧阳明德' })
  await write('欧 阳明德 在会上通报。')
  expect((await pageOf(at.office, page)).looked).toMatchObject({ fresh: false })
  await town.refused(publish(page, at.otherOffice), 'publication.hits-open')
  await write('惠农补贴发放监管不到位。')
  await looks()
  // Whom the tip is about neither looks through nor publishes, and is told no reason.
  const named = await town.someone('office')
  await town.above.query('update tips_tip set about_persons = $2 where id = $1', [tip.id, [named]])
  await town.refused(looks(named), 'feedback.another-looks')
  expect(await town.refused(publish(page, town.as(named, 'office')), 'feedback.another-looks')).toEqual({})
  await publish(page, at.otherOffice)
})
