import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { connect, isIP, type Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'
import type { Outcome } from '../rules.ts'
import type { Mailer } from './settings.ts'

/** A letter of one page of plain text. */
export type Letter = Readonly<{ to: string; subject: string; lines: readonly string[] }>

/** A server that says nothing for so long is away; one that says more than this in one answer is none. */
const PATIENCE_MS = 15_000
const LONGEST = 8_192

type Answer = Readonly<{ code: number; lines: readonly string[] }>
type Talk = Readonly<{ hear(): Promise<Answer>; tell(line: string): Promise<Answer>; socket: Socket }>

class Unwanted extends Error {
  readonly code: number
  constructor(code: number) {
    super(`the mail server answered ${code}`)
    this.code = code
  }
}

/**
 * Hands one letter to the office's mail server (RFC 5321): secure from the first byte or after STARTTLS where it is offered, its certificate checked; a
 * password is never said in the open. Gives what became of it: 4xx and silence are `later`, 5xx is `never`. Throws nothing, tells no address.
 */
export async function mail(mailer: Mailer, letter: Letter): Promise<Outcome> {
  const domain = letter.to.split('@').at(-1)?.toLowerCase() ?? ''
  if (mailer.domains.length > 0 && !mailer.domains.includes(domain)) return { was: 'never', answer: 'domain' }
  const open: Socket[] = []
  try {
    await delivered(mailer, letter, open)
    return { was: 'taken', answer: '' }
  } catch (error) {
    const { code } = error as { code?: number | string }
    if (typeof code === 'number') return { was: code >= 500 ? 'never' : 'later', answer: String(code) }
    return { was: 'later', answer: wordOf(code) }
  } finally {
    for (const socket of open) socket.destroy()
  }
}

/** An error of Node in the letters an answer is kept in. */
export const wordOf = (code: unknown): string =>
  typeof code === 'string'
    ? code
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 40)
    : 'broken-off'

async function delivered(mailer: Mailer, letter: Letter, open: Socket[]): Promise<void> {
  let talk = talking(mailer.secure ? await secured(mailer) : connect(mailer.port, mailer.host), open)
  wanted(await talk.hear(), 220)
  let greeted = wanted(await talk.tell('EHLO mingcha'), 250)
  if (!mailer.secure && offers(greeted, 'STARTTLS')) {
    wanted(await talk.tell('STARTTLS'), 220)
    talk = talking(await secured(mailer, talk.socket), open)
    greeted = wanted(await talk.tell('EHLO mingcha'), 250)
  } else if (!mailer.secure && mailer.user !== '') {
    throw Object.assign(new Error('a password is not said in the open'), { code: 'NO_TLS' })
  }
  if (mailer.user !== '') {
    const said = Buffer.from(`\0${mailer.user}\0${mailer.password}`).toString('base64')
    wanted(await talk.tell(`AUTH PLAIN ${said}`), 235)
  }
  wanted(await talk.tell(`MAIL FROM:<${mailer.from}>`), 250)
  wanted(await talk.tell(`RCPT TO:<${letter.to}>`), 250, 251)
  wanted(await talk.tell('DATA'), 354)
  wanted(await talk.tell(`${written(mailer.from, letter)}\r\n.`), 250)
  await talk.tell('QUIT').catch(() => undefined)
}

const offers = ({ lines }: Answer, word: string) => lines.some((line) => line.toUpperCase() === word)

function wanted(answer: Answer, ...codes: readonly number[]): Answer {
  if (!codes.includes(answer.code)) throw new Unwanted(answer.code)
  return answer
}

async function secured({ host, port, ca }: Mailer, over?: Socket): Promise<Socket> {
  over?.removeAllListeners()
  const socket = connectSecurely({
    ...(over ? { socket: over } : { host, port }),
    ...(isIP(host) ? { host } : { servername: host }),
    ...(ca ? { ca: await readFile(ca) } : {}),
    minVersion: 'TLSv1.2',
  })
  await new Promise<void>((done, fail) => socket.once('secureConnect', done).once('error', fail))
  return socket
}

/** Lines told one by one and answers heard as they come; an answer of several lines ends with the one that has a space after its number. */
function talking(socket: Socket, open: Socket[]): Talk {
  open.push(socket)
  let text = ''
  let waiting: { done(answer: Answer): void; fail(error: Error): void } | undefined
  const ended = (error: Error) => {
    waiting?.fail(error)
    waiting = undefined
  }
  const look = () => {
    const whole = /^(?:\d{3}-[^\r\n]*\r?\n)*(\d{3})(?: [^\r\n]*)?\r?\n/.exec(text)
    if (!whole || !waiting) return
    text = text.slice(whole[0].length)
    const lines = whole[0]
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => line.slice(4))
    const { done } = waiting
    waiting = undefined
    done({ code: Number(whole[1]), lines })
  }
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(Object.assign(new Error('silence'), { code: 'ETIMEDOUT' })))
  socket.on('error', ended).on('close', () => ended(new Error('the mail server hung up')))
  socket.setEncoding('utf8').on('data', (more: string) => {
    text += more
    if (text.length > LONGEST) socket.destroy(new Error('the mail server does not stop'))
    else look()
  })
  const hear = () =>
    new Promise<Answer>((done, fail) => {
      if (socket.destroyed) return fail(new Error('the mail server hung up'))
      waiting = { done, fail }
      look()
    })
  const tell = (line: string) => {
    socket.write(`${line}\r\n`)
    return hear()
  }
  return { hear, tell, socket }
}

const base64 = (text: string) => Buffer.from(text).toString('base64')

/** The letter as it is sent: plain text in base64, so that no line of it can begin with a dot or be too long. */
function written(from: string, { to, subject, lines }: Letter): string {
  const body = base64(lines.join('\r\n')).replace(/.{76}(?=.)/g, '$&\r\n')
  // An encoded word bears 45 bytes; a sign of Chinese is three of them and must not be cut.
  const words = (subject.match(/.{1,15}/gu) ?? []).map((part) => `=?utf-8?B?${base64(part)}?=`)
  return [
    `From: Mingcha <${from}>`,
    `To: <${to}>`,
    `Subject: ${words.join('\r\n ')}`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@${from.split('@')[1]}>`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    body,
  ].join('\r\n')
}
