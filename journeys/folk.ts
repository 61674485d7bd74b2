import type { Hat } from '../core/pure/hats.ts'
import { newId } from '../core/web/id.ts'
import { addPerson, applyForAccount, approveAccountChange, grantHat } from '../rooms/identity/contract.ts'
import { Person, signsIn } from './hands.ts'
import type { Stage } from './stage.ts'

/** The day of the real clock at the office, on which journeys in an empty house play. */
export const theDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

const send = async (stage: Stage, path: string, body: object): Promise<unknown> => {
  const response = await fetch(stage.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

const passwordOf = (username: string) => `an umbrella left by the door, ${[...username].reverse().join('')}`

/** An office that has been set up, and what its administrators do for those who come after. */
export type House = Readonly<{
  office: Person
  systemAdmin: Person
  securityAdmin: Person
  auditAdmin: Person
  /** A person with an account, a password of his own and, unless he is to be appointed to a team, a standing hat. */
  comes(name: string, username: string, hat?: Hat, body?: string): Promise<Person>
}>

/** Sets up the office over the API and has its three administrators sign in. */
export async function setsUp(stage: Stage): Promise<House> {
  const office = { name: '林巡', title: '县委巡察办主任', username: 'linxun', password: passwordOf('linxun') }
  const done = (await send(stage, '/api/setup', {
    token: new URL(stage.serving.setupLink as string).hash.slice(1),
    name: '中共固镇县委员会',
    level: 'county',
    office,
    system_admin: { name: '孟系', title: '', username: 'mengxi' },
    security_admin: { name: '安权', title: '', username: 'anquan' },
    audit_admin: { name: '申计', title: '', username: 'shenji' },
  })) as { codes: { name: string; username: string; code: string }[] }
  const takes = async (username: string, name: string, code: string, hat: Hat | null) => {
    await send(stage, '/api/auth/code', { username, code, password: passwordOf(username) })
    return signsIn(stage, name, username, passwordOf(username), hat)
  }
  const [system, security, audit] = done.codes as [
    (typeof done.codes)[0],
    (typeof done.codes)[0],
    (typeof done.codes)[0],
  ]
  const first = await signsIn(stage, office.name, office.username, office.password, 'office')
  const systemAdmin = await takes(system.username, system.name, system.code, 'system_admin')
  const securityAdmin = await takes(security.username, security.name, security.code, 'security_admin')
  const auditAdmin = await takes(audit.username, audit.name, audit.code, 'audit_admin')
  const comes: House['comes'] = async (name, username, hat, body) => {
    const [person, reset] = [newId(), newId()]
    await first.does(addPerson, { id: person, name, title: '', homeUnit: null })
    const change = newId()
    await systemAdmin.does(applyForAccount, { id: change, account: newId(), person, username })
    await securityAdmin.does(approveAccountChange, { change, version: 1, reset })
    const halves = []
    for (const one of [systemAdmin, securityAdmin]) {
      await one.proves()
      const answer = await fetch(`${stage.url}/api/resets/${reset}/code`, {
        headers: { cookie: one.cookie, 'mingcha-hat': one.hat },
      })
      halves.push(((await answer.json()) as { code: string }).code)
    }
    const code = halves.join('-')
    if (hat)
      await securityAdmin.does(grantHat, {
        id: newId(),
        person,
        hat,
        body: body ?? null,
        fromDay: theDay,
        untilDay: null,
      })
    return takes(username, name, code, hat ?? null)
  }
  return { office: first, systemAdmin, securityAdmin, auditAdmin, comes }
}
