import { expect, test } from 'vitest'
import { watched } from './ledger/contract.ts'
import { rooms } from './order.ts'

/** Records whose names sound like it, of steps of the work itself: something begins, is laid before the body, or is read in by the machine. */
const noReading: readonly string[] = [
  ...['account.opened', 'authority.opened', 'session.opened', 'plan.opened', 'report.opened', 'task.opened'],
  ...['survey.opened', 'sheet.shown', 'takeover.read', 'lifeMeeting.opened', 'succession.opened'],
]

test('whatever was read, taken away or opened is on the page of readings, and the audit administrator sees it there', () => {
  const kinds = new Map(rooms.flatMap((room) => room.records).map((record) => [record.kind, record]))
  const says = (kind: string) => /\.(opened|shown|saved|read|printed|exported|packed)$/.test(kind)
  const asked = rooms.flatMap((room) => room.queries).flatMap(({ reading }) => (reading ? [reading.record.kind] : []))
  const readings = [...asked, ...[...kinds.keys()].filter((kind) => says(kind) && !noReading.includes(kind))]
  expect(readings.filter((kind) => !(watched as readonly string[]).includes(kind))).toEqual([])
  expect(watched.filter((kind) => !kinds.get(kind)?.audience.includes('audit_admin'))).toEqual([])
  expect(noReading.filter((kind) => !kinds.has(kind))).toEqual([])
})
