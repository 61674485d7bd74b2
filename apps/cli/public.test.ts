import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

test('the public pages start and stop without a word beside that they are ready, though no database answers', async () => {
  const args = [
    resolve(import.meta.dirname, '../../mingcha'),
    'public',
    '--port',
    '0',
    '--database',
    'postgres://nobody@127.0.0.1:1/none',
  ]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', beside: '' }
  child.stdout.on('data', (piece) => (said.out += piece))
  child.stderr.on('data', (piece) => (said.beside += piece))
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  child.kill('SIGTERM')
  await once(child, 'close')
  expect(said).toEqual({ out: expect.stringMatching(/^ready http:\/\/127\.0\.0\.1:\d+\n$/), beside: '' })
})
