import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { aHouse } from '../../core/test/as.ts'
import { aDoor } from './door.fixture.ts'

const town = await aHouse('identity')
const door = await aDoor(town)
const { app, send, enter } = door
afterAll(async () => {
  await door.close()
  await town.close()
})

test('unused for its rest a session is locked, answers nothing, and opens by its owner’s proof alone', async () => {
  await door.givePassword(await town.someone('leading_group'), 'resting', 'moon over the ferry')
  const held = await enter('resting', 'moon over the ferry')
  const asks = async () => {
    const answer = await send('GET', '/api/persons', undefined, held)
    return answer.statusCode === 200 ? 'answered' : `${answer.statusCode} ${answer.json().code}`
  }
  const its = `where "id" = '${held.session}'`
  expect(await asks()).toBe('answered')
  await town.above.query(`update auth."session" set "updatedAt" = now() - interval '14 minutes' ${its}`)
  expect(await asks()).toBe('answered')
  await town.above.query(`update auth."session" set "updatedAt" = now() - interval '16 minutes' ${its}`)
  expect(await asks()).toBe('401 doorway.locked')
  await town.above.query(`update auth."session" set "updatedAt" = now() ${its}`)
  expect(await asks()).toBe('401 doorway.locked')
  expect((await send('GET', '/api/auth/session', undefined, held)).json()).toMatchObject({ locked: true })
  expect((await send('POST', '/api/auth/password', { current: 'x', next: 'y' }, held)).json().code).toBe(
    'doorway.locked',
  )
  expect((await send('POST', '/api/auth/proof', { password: 'sun' }, held)).json().code).toBe('identity.wrong-password')
  expect(await asks()).toBe('401 doorway.locked')
  expect((await send('POST', '/api/auth/proof', { password: 'moon over the ferry' }, held)).statusCode).toBe(200)
  expect(await asks()).toBe('answered')
  await send('POST', '/api/auth/lock', {}, held)
  expect(await asks()).toBe('401 doorway.locked')
  const { rows } = await town.above.query(
    "select convert_from(bytes, 'utf8')::json as said from ledger_record where kind = 'session.proved'",
  )
  expect(rows.at(-1)?.said).toMatchObject({ facts: { session: held.session, by: 'password' } })
})

test('what is grave is done within ten minutes of a proof, and its lists are taken away no later either', async () => {
  const person = await town.someone('security_admin')
  await door.givePassword(person, 'grave.keeper', 'two swallows under the eaves')
  const held = await enter('grave.keeper', 'two swallows under the eaves')
  await door.enrols(held)
  const gives = async () => {
    const whom = await town.someone()
    const grant = { id: randomUUID(), person: whom, hat: 'superior', body: null, fromDay: '2026-03-02', untilDay: null }
    const answer = await app.inject({
      method: 'POST',
      url: '/api/grants',
      payload: grant,
      headers: { cookie: held.cookie, 'mingcha-token': held.csrf, 'idempotency-key': randomUUID() },
    })
    return answer.json().code ?? answer.statusCode
  }
  expect(await gives()).toBe(200)
  await town.above.query(
    `update auth."session" set "provedAt" = now() - interval '11 minutes' where "id" = '${held.session}'`,
  )
  expect(await gives()).toBe('doorway.prove-again')
  expect((await send('GET', '/api/grants', undefined, held)).statusCode).toBe(200)
  expect((await send('POST', '/api/auth/recovery', {}, held)).json().code).toBe('doorway.prove-again')
  await send('POST', '/api/auth/proof', { password: 'two swallows under the eaves' }, held)
  expect(await gives()).toBe(200)
})

test('every command about accounts and hats is grave', () => {
  const grave = [...town.house.actions.values()]
    .filter(({ command }) => command.grave)
    .map(({ command }) => command.name)
  for (const name of [...town.house.actions.keys()].filter((name) => /account|grant|password|rules/i.test(name)))
    expect(grave).toContain(name)
})
