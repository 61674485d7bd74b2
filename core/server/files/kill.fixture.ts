import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { openKeyring } from '../keys.ts'
import { uploadDoor } from './door.ts'
import { EncryptedStore, type UploadRow } from './upload.ts'

/** A server of its own process for kill.test.ts to kill: rows out of a file, offsets from nowhere but the disk. */
const [root = '', ring = '', value = '', rowFile = ''] = process.argv.slice(2)
const keyring = await openKeyring({ ring, source: { from: 'environment', value } })
const row = JSON.parse(readFileSync(rowFile, 'utf8'), (_key, found) =>
  found?.type === 'Buffer' ? Buffer.from(found.data) : found,
) as UploadRow
const store = new EncryptedStore({
  root,
  keyring,
  limits: { maxBytes: 1e9, keepDays: 7, roomLeft: async () => 1e9 },
  rows: {
    find: async (id) => (id === row.id ? row : undefined),
    created: async () => undefined,
    progressed: async () => undefined,
    finished: async (_id, { sha256 }) => {
      row.finished = true
      process.send?.({ sha256 })
    },
    remove: async () => undefined,
    unfinishedBefore: async () => [],
  },
})
const door = uploadDoor({ path: '/up', store, mayWrite: async () => true, onFault: (fault) => console.error(fault) })
const server = createServer((asked, answer) => void door(asked, answer)).listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port })
})
