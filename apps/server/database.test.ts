import { expect, test } from 'vitest'
import { openDatabase } from './database.ts'

const passwords = { mingcha: 'a', mingcha_auth: 'b', mingcha_jobs: 'c', mingcha_public: 'd' }
const open = (url: string) =>
  openDatabase({ data: '', secrets: { logins: passwords, cookie: '' }, url, log: () => undefined })

test('our logins go where DATABASE_URL goes, under their own names and passwords', async () => {
  const database = await open('postgres://chief:secret@db.example:6432/office')
  expect(database.as('mingcha')).toMatchObject({
    host: 'db.example',
    port: 6432,
    database: 'office',
    user: 'mingcha',
    password: 'a',
  })
  expect(database.as('mingcha_auth')).toMatchObject({ user: 'mingcha_auth', password: 'b', ssl: false })
})

test('by TLS where it says so, by a socket where it names one', async () => {
  expect((await open('postgres://chief@db.example/office?sslmode=verify-full')).as('mingcha').ssl).toBeTruthy()
  expect((await open('postgres://chief@/office?host=/run/postgresql')).as('mingcha')).toMatchObject({
    host: '/run/postgresql',
  })
})
