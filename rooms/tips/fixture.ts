import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openKeyring } from '../../core/server/keys.ts'
import { passwords, type Someone } from '../../core/test/as.ts'
import { onSite } from '../fieldwork/fixture.ts'
import { ensureTipKey, tipKey } from './office-key.ts'
import { newPair } from './sealing/box.ts'
import { toBase64 } from './sealing/bytes.ts'
import { type Against, type Attached, type Recipients, sealTip } from './sealing/filing.ts'
import type { Identity } from './sealing/identity.ts'
import { close } from './sealing/passphrase.ts'
import { newReceipt } from './sealing/receipt.ts'

export const who: Identity = { name: '周小安', phone: '13812345678', idNumber: '', address: '', moved: '' }
/** What one test says and no other text of the house holds. */
export const secretText = '镇财政所把危房补贴转给了亲戚的合作社'

/** Three holders of identities, each named by one of the office, confirmed by another, with a key of his own. */
async function threeHolders(town: Awaited<ReturnType<typeof onSite>>['town']) {
  const office = town.as(town.office, 'office')
  const holders = []
  const second = town.as(await town.someone('office'), 'office')
  const third = town.as(await town.someone('leading_group'), 'leading_group')
  for (const [n, hat] of (['office', 'discipline', 'leading_group'] as const).entries()) {
    const person = n === 0 ? town.office : await town.someone(hat)
    const by: Someone = town.as(person, hat)
    const id = randomUUID()
    await (n === 0 ? second : office).does('nameHolder', { id, person, seat: n + 1 })
    await (n === 0 ? third : second).does('decideHolder', { holder: id, version: 1, agreed: true })
    const pair = await newPair()
    const closed = await close(pair, `the passphrase of seat ${n + 1}`)
    await by.does('makeHolderKey', {
      holder: id,
      version: 2,
      id: randomUUID(),
      publicKey: toBase64(pair.public),
      closed,
    })
    holders.push({ id, person, hat, by, pair, key: toBase64(pair.public) })
  }
  return holders
}

/** A house with a unit on site, its public page open, three holders with keys, and the login of the public page. `more`: further rooms. */
export async function atTheBox(...more: readonly string[]) {
  const site = await onSite('tips', ...more)
  const { town, office, inspection } = site
  const folder = await mkdtemp(join(tmpdir(), 'mingcha-tips-'))
  const source = { from: 'environment', value: randomBytes(32).toString('base64') } as const
  const keyring = await openKeyring({ ring: join(folder, 'ring.json'), source, mayCreate: true })
  await ensureTipKey(town.pool, keyring)
  const key = toBase64((await tipKey(town.pool, keyring))?.public as Uint8Array)
  await office.does('publishPage', {
    ...{ id: randomUUID(), inspection, phone: '0552-6012345', hours: '工作日 8:30—17:30', mailbox: '县委大院东门' },
    ...{ fromDay: '2026-03-02', untilDay: '2099-12-31' },
  })
  const holders = await threeHolders(town)
  const recipients: Recipients = { office: key, holders: holders.map(({ id, key: own }) => ({ id, key: own })) }
  const config = { ...town.database, user: 'mingcha_public', password: passwords.mingcha_public }
  const outside = new pg.Pool({ ...config, max: 3 })
  outside.on('error', () => undefined)
  const call = async (name: string, ...values: readonly unknown[]) => {
    const marks = values.map((_, n) => `$${n + 1}`).join(', ')
    return (await outside.query(`select outside.${name}(${marks}) as said`, [...values])).rows[0].said
  }
  const { slug } = (await call('pages')).pages[0]
  return {
    /** Where the ring lies. */
    keyringHome: folder,
    ...{ ...site, keyring, holders, recipients, outside, call, slug: slug as string },
    /** Puts a tip as the public page does; gives its receipt and what the database said. */
    async put(
      text: string,
      more: { against?: Against; identity?: Identity; files?: readonly Attached[]; proven?: boolean } = {},
    ) {
      const receipt = newReceipt()
      const said = { against: more.against ?? 'unit', text, files: more.files ?? [] } as const
      const filing = await sealTip(said, more.identity ?? null, receipt, recipients)
      const told = await call('put_tip', { ...filing, page: slug, proven: more.proven ?? false })
      return { receipt, filing, told }
    },
    async leave() {
      await outside.end()
      await town.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
