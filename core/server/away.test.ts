import pg from 'pg'
import { expect, test } from 'vitest'
import { awayCode } from './away.ts'

const said = (code: string) => Object.assign(new pg.DatabaseError('no', 2, 'error'), { code })

test.each([
  [said('57P01'), 'doorway.database-away'],
  [said('57P03'), 'doorway.database-away'],
  [said('53300'), 'doorway.database-away'],
  [said('08006'), 'doorway.database-away'],
  [said('53100'), 'doorway.disk-full'],
  [new Error('Connection terminated unexpectedly'), 'doorway.database-away'],
  [new Error('timeout exceeded when trying to connect'), 'doorway.database-away'],
  [Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' }), 'doorway.database-away'],
  [said('23505'), null],
  [said('57014'), null],
  [Object.assign(new Error('open'), { code: 'ENOENT', syscall: 'open' }), null],
  [new TypeError('x is not a function'), null],
])('%s is answered as %s', (error, code) => expect(awayCode(error)).toBe(code))
