import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { systemClock } from '../../core/server/clock.ts'
import { defaultData } from '../../core/server/engine.ts'
import { aboutRing, changeSource } from '../../core/server/keys.ts'
import { besideDatabase } from '../server/database.ts'
import { cipherIn, formerIn, namedIn } from '../server/key-settings.ts'
import { type Opening, ringOf, sourceOf } from '../server/keyring.ts'
import { askForNew } from '../server/passphrase.ts'
import { closeAnew, isBehind, rotateKeys } from '../server/rotate.ts'
import { renewEverywhere } from '../server/schedule.ts'
import { secretsOf } from '../server/secrets.ts'
import { sayRefusal } from './say.ts'
import { terminal } from './terminal.ts'

const help = `./mingcha keys passphrase [--data 目录 DIR]
在终端设置或更换口令，取代数据旁边的密钥文件或原来的口令；文件和其余密钥不动，运行中的服务照常。
Sets a passphrase at the terminal, or another one, in the place of the key file beside the data or of the old one. A running server goes on.

./mingcha keys move [--data 目录 DIR]
改由设置所指的密钥文件、环境变量或外部程序（MINGCHA_KEY_FILE、MINGCHA_KEY_COMMAND 等）打开，取代原来的办法：口令（在终端询问）、数据旁边的密钥文件，
或以 MINGCHA_FORMER_ 开头的同名设置所指的那一种（如 MINGCHA_FORMER_KEY_FILE、MINGCHA_FORMER_KEY_COMMAND）。
Has what the settings name (MINGCHA_KEY_FILE, MINGCHA_KEY_COMMAND …) open the keys in the place of what opened them before: the passphrase, which is asked for, the key
file beside the data, or what the same settings beginning with MINGCHA_FORMER_ name (MINGCHA_FORMER_KEY_FILE, MINGCHA_FORMER_KEY_COMMAND …).

./mingcha keys rotate [--data 目录 DIR] [--json]
更换主密钥：所有文件密钥改由新的主密钥包裹；中断后再执行即可接着做，旧主密钥在全部完成之前保留。不停机，文件本身不动。
Puts a new key-encryption key in the place of the old and wraps every key anew, beside a running server or without one. Run it again after a break;
the old one stays until all is done. The files are not touched.

./mingcha keys renew [--data 目录 DIR] [--json]
重写各备份目录中的密钥（销毁密钥后自动进行；当时没有插上的介质，插上后执行一次），并把密钥环按现行办法（argon2id、MINGCHA_CIPHER）重新封闭。
Writes the keys in every directory of backups anew. It is done by itself after a key was destroyed; run it once a medium that was out is back.
It also closes the ring by the means of today (argon2id, MINGCHA_CIPHER).

Each opens the keys as the server does: by the settings, or asks at the terminal; --key-beside-data where the key lies beside the data.
`

/** Rotates the key-encryption key, or renews the keys that lie with backups. */
export async function run(args: string[]): Promise<number> {
  const options = {
    data: { type: 'string' },
    json: { type: 'boolean' },
    'key-beside-data': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [verb, more] = positionals
  const known = verb === 'rotate' || verb === 'renew' || verb === 'passphrase' || verb === 'move'
  if (values.help || more !== undefined || !known) {
    process.stdout.write(help)
    return values.help ? 0 : 2
  }
  const data = resolve(values.data ?? defaultData())
  const opening = { data, environment: process.env, ask: terminal(), besideData: values['key-beside-data'] }
  if (verb === 'passphrase') return setPassphrase(opening)
  if (verb === 'move') return move(opening)
  const secrets = await secretsOf(data)
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  const database = await besideDatabase({ data, secrets, url: process.env['DATABASE_URL'], log: say })
  const { admin } = database
  try {
    const rotated = verb === 'rotate' ? await rotateKeys({ ...opening, admin }) : null
    if (!rotated) await catchUp(opening, say)
    const left = await renewEverywhere({ data, admin }, systemClock)
    for (const place of left)
      say(`备份目录不在，其中的密钥没有重写：${place} Not there, its keys are as they were: ${place}`)
    const words = rotated
      ? `主密钥已更换，重新包裹 ${rotated.wrapped}／${rotated.keys} 个密钥。 Rotated; ${rotated.wrapped} of ${rotated.keys} keys wrapped anew.\n`
      : '密钥环和各备份目录中的密钥已重写。 The ring and the keys in the directories of backups are new.\n'
    process.stdout.write(values.json ? `${JSON.stringify({ ...rotated, left })}\n` : words)
    return left.length > 0 ? 1 : 0
  } finally {
    await database.stop()
  }
}

type Opens = Opening & Readonly<{ data: string; environment: NodeJS.ProcessEnv }>

/** A passphrase takes the place of whatever opens the ring now, which must be given too. Refuses `keys.no-terminal` where nobody can be asked. */
async function setPassphrase(opening: Opens): Promise<number> {
  if (!opening.ask) throw new Refused(refuse('keys.no-terminal'))
  const about = await aboutRing(ringOf(opening.data))
  const ask = about?.from === 'passphrase' ? opening.ask : undefined
  const from = await sourceOf({ ...opening, ask, besideData: true })
  const passphrase = await askForNew(opening.ask, false)
  await closeAnew(opening, from, passphrase ?? undefined)
  await rm(join(opening.data, 'laptop.key'), { force: true })
  process.stdout.write('口令已生效，下次启动时询问。 The passphrase holds; it is asked for at the next start.\n')
  return 0
}

/** What the settings name takes the place of what `MINGCHA_FORMER_…` names, else of a passphrase, asked for, or of the key file beside the data. */
async function move(opening: Opens): Promise<number> {
  const { data, environment, ask } = opening
  const to = await namedIn(environment, data, opening.besideData ?? false)
  if (!to) throw new Refused(refuse('keys.nothing-given'))
  const from =
    (await namedIn(formerIn(environment), data, true)) ??
    (await sourceOf({ data, environment: {}, ask, besideData: existsSync(join(data, 'laptop.key')) }))
  await changeSource(ringOf(data), { from, to, profile: cipherIn(environment) })
  await rm(join(data, 'laptop.key'), { force: true })
  process.stdout.write('密钥已改由设置所指的办法打开。 The keys are opened by what the settings name from now on.\n')
  return 0
}

/** Closes a ring of before by the means of today; where its key is not given, it stays as it is and that is said. */
async function catchUp(opening: Opens, say: (line: string) => void): Promise<void> {
  if (!(await isBehind(opening))) return
  await sourceOf(opening)
    .then((from) => closeAnew(opening, from))
    .catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error
      say(`密钥环没有重新封闭。 The ring was not closed anew.\n${sayRefusal(error.refusal)}`)
    })
}
