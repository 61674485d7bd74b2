import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, lstat, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bundle, nodeInside } from './bundle.ts'
import { root } from './version.ts'

const home = await mkdtemp(join(tmpdir(), 'mingcha-bundle-'))
await chmod(home, 0o755)
const stray = join(root, '.toolchain', `stray-${process.pid}`)
afterAll(async () => {
  await rm(stray, { recursive: true, force: true })
  await rm(home, { recursive: true, force: true })
})

/** Whether a process may be given a network of its own, in which there is nothing but itself. */
const canCutOff = () => {
  try {
    execFileSync('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Starts the unpacked program where there is no network, asks it from within, and stops it. Gives what it said. */
const script = `
ip link set lo up
"$1" mingcha serve --key-beside-data --data "$2" --port 18391 > "$2.said" 2>&1 &
for n in $(seq 300); do grep -q '^ready ' "$2.said" && break; kill -0 $! 2>/dev/null || break; sleep 0.2; done
"$1" -e 'fetch("http://127.0.0.1:18391" + process.argv[1]).then(async (r) => console.log(r.status, (await r.text()).slice(0, 60)))' /healthz
"$1" -e 'fetch("http://127.0.0.1:18391/").then(async (r) => console.log(r.status, /assets.*js/.test(await r.text())))'
kill $!; wait $!
cat "$2.said"`

test('one archive, unpacked into an empty folder without a network, starts and answers; no data and no secret is in it', {
  timeout: 600_000,
}, async () => {
  await mkdir(stray)
  await writeFile(join(stray, 'secrets.json'), '{}')
  const archive = join(home, 'mingcha.tar')
  const made = await bundle(archive, () => undefined)
  expect(made.files).toBeGreaterThan(10_000)
  execFileSync('tar', ['-C', home, '-xf', archive])
  await rm(archive)
  const unpacked = join(home, 'mingcha')
  expect((await lstat(join(unpacked, 'node_modules/.bin/tsc'))).isSymbolicLink()).toBe(true)
  const there = await readdir(unpacked)
  for (const name of ['.git', '.mingcha', '.mingcha-demo']) expect(there).not.toContain(name)
  expect(existsSync(join(unpacked, '.toolchain', `stray-${process.pid}`))).toBe(false)
  if (!canCutOff()) return void process.stderr.write('no network can be taken away here: the start was not tried\n')
  const child = spawn('unshare', ['-n', 'sh', '-c', script, 'sh', join(unpacked, nodeInside), join(home, 'data')], {
    cwd: unpacked,
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: home },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
  await new Promise((done) => child.on('close', done))
  expect(said).toContain('200 {"ok":true}')
  expect(said).toContain('200 true')
  expect(said).toContain('ready http://127.0.0.1:18391')
  expect(said).not.toContain('Building the pages')
})
