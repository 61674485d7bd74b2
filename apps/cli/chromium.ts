import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const runnable = (path: string) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of a Chromium on this machine: MINGCHA_CHROMIUM if it is set, else the first on the PATH; undefined if none. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment.MINGCHA_CHROMIUM
  if (named) return runnable(named) ? named : undefined
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(runnable)
}

const aptGet = (...args: string[]) =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 15 * 60_000,
  }).status === 0

/**
 * Finds Chromium, or installs it (with a Chinese font) where we are root and Debian's apt-get is there.
 * Gives its path, or undefined where that may not be or does not work.
 */
export function readyChromium(say: (line: string) => void): string | undefined {
  const found = findChromium()
  if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found
  say('Installing Chromium for the journeys (apt-get) …')
  const installed = aptGet('update') && aptGet('install', '-y', 'chromium', 'fonts-noto-cjk')
  return installed ? findChromium() : undefined
}
