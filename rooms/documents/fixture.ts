import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Someone, Town } from '../../core/test/as.ts'
import { openKeyring } from '../../core/server/keys.ts'
import type { Cabinet } from './arrivals.ts'
import { storeOf } from './http.ts'

/** A picture of one black point: the smallest file every check lets through. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
)

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** A town's files in a folder of their own, with a keyring of their own. `leave` removes both. */
export async function aCabinet(town: Town) {
  const home = await mkdtemp(join(tmpdir(), 'mingcha-files-'))
  const keyring = await openKeyring({
    ring: join(home, 'ring.json'),
    source: { from: 'environment', value: Buffer.alloc(32, 7).toString('base64') },
    mayCreate: true,
  })
  const { house, pool, clock } = town
  const cabinet: Cabinet = { house, pool, clock, keyring, root: join(home, 'files') }
  const store = storeOf(cabinet)
  async function* once(bytes: Buffer) {
    yield bytes
  }
  return {
    cabinet,
    store,
    /** Sends bytes as the upload door does, from `offset` on. */
    send: (id: string, bytes: Buffer, offset = 0) => store.write(once(bytes), id, offset),
    /** Uploads a file as somebody, from the first command to the last; gives its id. */
    async upload(
      by: Someone,
      inspection: string,
      bytes: Buffer = pixel,
      { name = '会议记录.png', circle = 'team', about = inspection, noun = 'inspection' } = {},
    ): Promise<string> {
      const id = randomUUID()
      await by.does('startUpload', { id, inspection, circle, noun, about, name, size: bytes.length })
      await store.write(once(bytes), id, 0)
      await by.does('finishUpload', { file: id, version: 1 })
      return id
    },
    leave: () => rm(home, { recursive: true, force: true }),
  }
}
