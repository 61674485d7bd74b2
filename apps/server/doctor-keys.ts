import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answersRight } from '../../core/server/files/known-answers.ts'
import { aboutRing } from '../../core/server/keys.ts'
import { swapIsEncrypted } from './disk.ts'
import type { Finding } from './doctor.ts'
import { ringOf } from './keyring.ts'

type Closed = NonNullable<Awaited<ReturnType<typeof aboutRing>>>

const ways: Record<Closed['from'], readonly [string, string]> = {
  passphrase: ['由口令保护', 'protected by a passphrase'],
  file: ['由别处的密钥文件保护', 'protected by a key file elsewhere'],
  environment: ['由环境变量中的密钥保护', 'protected by a key in the environment'],
  command: ['由外部程序（密码模块）保护', 'protected by an outside program (cipher module)'],
}
const ciphers = { aes: 'AES-256-GCM', sm: 'SM4-CTR + HMAC-SM3' } as const

/** Which way of protecting the keys is in force, by which algorithms, and what to do about it. */
export async function keysFinding(data: string): Promise<Finding> {
  const about = 'keys'
  if (!answersRight(['aes'])) {
    return {
      about,
      light: 'red',
      zh: '本机的加密部件没有通过自检，服务不会启动。请重新安装 Node 或更换机器',
      en: 'The cryptography of this machine fails its self-test and the server will not start. Install Node again or change the machine',
    }
  }
  if (existsSync(join(data, 'laptop.key'))) {
    return {
      about,
      light: 'red',
      zh: '文件密钥与数据放在一起，等于没有上锁。请在终端执行 ./mingcha keys passphrase，或设置 MINGCHA_PASSPHRASE_FILE 后重新启动',
      en: 'The key of the files lies beside the data, which is no lock. Run ./mingcha keys passphrase, or set MINGCHA_PASSPHRASE_FILE and start again',
    }
  }
  const ring = await aboutRing(ringOf(data)).catch(() => 'broken' as const)
  if (ring === undefined || ring === 'broken') {
    return {
      about,
      light: 'red',
      zh: `密钥环${ring ? '已损坏' : '不在'}，文件打不开。请从备份恢复 ring.json，不要另建`,
      en: `The key ring is ${ring ? 'damaged' : 'not there'}; files cannot be opened. Restore ring.json from a backup, make no other`,
    }
  }
  return inForce(ring)
}

function inForce({ from, profile, stretched, rotating }: Closed): Finding {
  const todo: (readonly [string, string])[] = []
  if (stretched === 'scrypt') {
    todo.push([
      '口令仍用旧办法（scrypt）推导，请执行 ./mingcha keys renew',
      'the passphrase is stretched the old way (scrypt): run ./mingcha keys renew',
    ])
  }
  if (rotating)
    todo.push([
      '主密钥更换没有做完，请再执行 ./mingcha keys rotate',
      'a rotation was broken off: run ./mingcha keys rotate again',
    ])
  if (from === 'environment') {
    todo.push([
      '同一系统用户的其他程序能读到环境变量，宜改用 MINGCHA_PASSPHRASE_FILE 或 systemd 凭据',
      'other programs of the same system user can read the environment: a file or a credential of systemd is better',
    ])
  }
  const [zh, en] = ways[from]
  const how = stretched ? `（${stretched}）` : ''
  return {
    about: 'keys',
    light: todo.length > 0 ? 'amber' : 'green',
    zh: [`文件密钥${zh}${how}，算法 ${ciphers[profile]}`, ...todo.map(([words]) => words)].join('；'),
    en: [
      `The keys are ${en}${stretched ? ` (${stretched})` : ''}, by ${ciphers[profile]}`,
      ...todo.map(([, words]) => words),
    ].join('; '),
  }
}

/** Where `/proc/swaps` says that memory is written out. Compressed memory (zram) is no disk. */
export const swapsIn = (text: string): string[] =>
  text
    .split('\n')
    .slice(1)
    .map((line) => line.split(/\s+/)[0] ?? '')
    .filter((place) => place !== '' && !place.startsWith('/dev/zram'))

/** Keys are in the memory of the server: memory that is swapped to a disk in clear leaves them there. */
export async function memoryFinding(): Promise<Finding> {
  const text = await readFile('/proc/swaps', 'utf8').catch(() => null)
  const places = swapsIn(text ?? '')
  const open: string[] = []
  for (const place of places) if (!(await swapIsEncrypted(place))) open.push(place)
  if (open.length > 0) {
    return {
      about: 'memory',
      light: 'amber',
      zh: `内存会换出到看不出已加密的磁盘（${open.join('、')}），密钥可能留在上面。请加密交换区，或用 swapoff 关掉`,
      en: `Memory is swapped to a disk that is not known to be encrypted (${open.join(', ')}), where keys may stay. Encrypt the swap or turn it off`,
    }
  }
  return text === null
    ? {
        about: 'memory',
        light: 'amber',
        zh: '看不出内存是否换出到磁盘。请加密系统盘',
        en: 'Whether memory is swapped to a disk cannot be told. Encrypt the system disk',
      }
    : {
        about: 'memory',
        light: 'green',
        zh: '内存不会以明文换出到磁盘',
        en: 'Memory is not swapped to a disk in clear',
      }
}
