import { spawnSync } from 'node:child_process'

/**
 * Keeps the memory of this process, and of those it starts, out of core dumps: keys lie in it. Gives whether the system took it; where it has no
 * `prlimit` (util-linux) the limit is that of whoever started us.
 */
export function leaveNoDumps(): boolean {
  if (process.platform !== 'linux') return false
  const told = spawnSync('prlimit', [`--pid=${process.pid}`, '--core=0:0'], {
    stdio: 'ignore',
    env: { PATH: process.env['PATH'] },
  })
  return told.status === 0
}
