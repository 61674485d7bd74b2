import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A module that takes what it should not get, to be run apart. */
const reached = (take: () => unknown) => {
  try {
    take()
    return 'reached'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code
  }
}
const kept: unknown[] = []
const wants: Readonly<Record<string, () => unknown>> = {
  time: () => {
    for (;;);
  },
  heap: () => {
    for (;;) kept.push(Array.from({ length: 100_000 }, Math.random))
  },
  resident: () => {
    for (let n = 0; n < 100; n++) kept.push(Buffer.alloc(16_000_000, n))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5_000)
  },
  answer: () => process.stdout.write('x'.repeat(2_000_000)),
  reach: () =>
    process.stdout.write(
      JSON.stringify([
        reached(() => readFileSync('/etc/hostname')),
        reached(() => writeFileSync(join(tmpdir(), 'mingcha-reached'), '')),
        reached(() => spawnSync('true')),
        Object.keys(process.env).length,
      ]),
    ),
}
wants[process.argv[2] ?? '']?.()
