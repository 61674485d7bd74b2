import { Refused, refuse } from '../../../core/pure/refusal.ts'

/** The mail server of the office: `secure` from the first byte (smtps), else after STARTTLS where it is offered. `ca`: the path of a PEM file. */
export type Mailer = Readonly<{
  host: string
  port: number
  secure: boolean
  user: string
  password: string
  from: string
  ca: string | undefined
  /** Mailboxes elsewhere get nothing; empty: anywhere. */
  domains: readonly string[]
}>

/** The office's own gateway to its messenger. `inside`: it may stand in a private network. */
export type Gateway = Readonly<{ url: URL; key: string; inside: boolean; ca: string | undefined }>

/** What this office told of ways out; null: that way is not open. `link`: the page somebody is sent to. */
export type Out = Readonly<{ mail: Mailer | null; hook: Gateway | null; link: string | null }>

const unclear = (setting: string) => new Refused(refuse('notices.way-unclear', { setting }))
/** A key shorter than this can be guessed. */
const shortestKey = 32

/**
 * Reads the ways out of settings: MINGCHA_SMTP (`smtps://user@host:465` or `smtp://host:25`), MINGCHA_SMTP_PASSWORD, MINGCHA_SMTP_CA, MINGCHA_MAIL_FROM,
 * MINGCHA_MAIL_DOMAINS (names with commas); MINGCHA_HOOK (`https://…`), MINGCHA_HOOK_KEY (at least 32 signs), MINGCHA_HOOK_CA, MINGCHA_HOOK_PRIVATE=yes for
 * a gateway in a private network, which alone may be `http://`; MINGCHA_ADDRESS for the link. Refuses `notices.way-unclear` for anything else.
 */
export function waysIn(environment: NodeJS.ProcessEnv): Out {
  const address = environment['MINGCHA_ADDRESS']
  const link = address && URL.canParse(address) ? new URL('/digest', address).href : null
  return { mail: mailerIn(environment), hook: gatewayIn(environment), link }
}

function mailerIn(environment: NodeJS.ProcessEnv): Mailer | null {
  const { MINGCHA_SMTP: setting, MINGCHA_SMTP_PASSWORD: password = '', MINGCHA_SMTP_CA: ca } = environment
  const { MINGCHA_MAIL_FROM: from = '', MINGCHA_MAIL_DOMAINS: domains = '' } = environment
  if (!setting) return null
  const [, scheme, user, named = '', at] =
    /^(smtps?):\/\/(?:([^\s@:/]+)@)?(\[[0-9a-fA-F:.]+\]|[^/:@\s]+)(?::(\d{1,5}))?$/.exec(setting) ?? []
  const port = Number(at ?? (scheme === 'smtps' ? 465 : 25))
  if (!scheme || port < 1 || port > 65_535) throw unclear('MINGCHA_SMTP')
  if (Boolean(user) !== (password !== '')) throw unclear('MINGCHA_SMTP_PASSWORD')
  if (!/^[!-;=?-~]+@[!-;=?-~]+$/.test(from)) throw unclear('MINGCHA_MAIL_FROM')
  return {
    ...{ host: named.replace(/^\[|\]$/g, ''), port, secure: scheme === 'smtps', user: decodeURIComponent(user ?? '') },
    ...{
      password,
      from,
      ca,
      domains: domains
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    },
  }
}

function gatewayIn(environment: NodeJS.ProcessEnv): Gateway | null {
  const { MINGCHA_HOOK: setting, MINGCHA_HOOK_KEY: key = '', MINGCHA_HOOK_CA: ca } = environment
  if (!setting) return null
  const inside = environment['MINGCHA_HOOK_PRIVATE'] === 'yes'
  const url = URL.canParse(setting) ? new URL(setting) : null
  const fits = url?.protocol === 'https:' || (inside && url?.protocol === 'http:')
  if (!url || !fits || url.username || url.password) throw unclear('MINGCHA_HOOK')
  if (key.length < shortestKey) throw unclear('MINGCHA_HOOK_KEY')
  return { url, key, inside, ca }
}
