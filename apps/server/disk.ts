import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The number (major:minor) of the device that a folder lies on, from the text of /proc/self/mountinfo: of the longest mount point above it. */
export function deviceOf(folder: string, mounts: string): string | null {
  const fields = mounts.split('\n').map((line) => line.split(' '))
  const above = fields.filter(
    ([, , , , point = '']) => point === '/' || folder === point || folder.startsWith(`${point}/`),
  )
  const longest = above.sort((a, b) => (b[4] ?? '').length - (a[4] ?? '').length)[0]
  return longest?.[2] ?? null
}

/** Whether a block device, or all it is built on, is of device-mapper's kind CRYPT (LUKS); null where the kernel does not say. */
async function isCrypt(device: string): Promise<boolean | null> {
  const folder = join('/sys/dev/block', device)
  const uuid = await readFile(join(folder, 'dm', 'uuid'), 'utf8').catch(() => '')
  if (uuid.startsWith('CRYPT-')) return true
  const beneath = await readdir(join(folder, 'slaves')).catch(() => null)
  // A partition has no slaves of its own; a whole disk has an empty list.
  if (beneath === null) return (await readFile(join(folder, 'dev'), 'utf8').catch(() => null)) === null ? null : false
  const found = await Promise.all(
    beneath.map(async (name) => isCrypt((await readFile(join(folder, 'slaves', name, 'dev'), 'utf8')).trim())),
  )
  return found.length > 0 && found.every(Boolean)
}

/**
 * Whether the disk under a folder is encrypted by the operating system. Null where that cannot be told: not Linux, a network's or a virtual file system,
 * or a storage that encrypts by itself.
 */
export async function diskIsEncrypted(folder: string): Promise<boolean | null> {
  const mounts = await readFile('/proc/self/mountinfo', 'utf8').catch(() => null)
  if (mounts === null) return null
  const device = deviceOf(await realpath(folder), mounts)
  return device === null ? null : isCrypt(device)
}

/** Whether what memory is swapped to, a block device or a file, is encrypted. Null where that cannot be told. */
export async function swapIsEncrypted(place: string): Promise<boolean | null> {
  const about = await stat(place).catch(() => null)
  if (!about?.isBlockDevice()) return about && diskIsEncrypted(place)
  const { rdev } = about
  return isCrypt(`${(rdev >> 8) & 0xfff}:${(rdev & 0xff) | ((rdev >> 12) & 0xfff00)}`)
}
