import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { several } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { namesOf } from '../../identity/names.ts'
import { bodyIssuing, bodyName, issuerName } from '../../registry/names.ts'
import * as say from '../contract.ts'
import { zh } from '../texts/zh.ts'

export const readingEchoes = ask(say.echoes, async ({ eyes, input }) => {
  let some = eyes.selectFrom('publicationEcho as e')
  if (input.inspection) some = some.where('e.inspection', '=', input.inspection)
  if (input.subject) some = some.where('e.subject', 'in', several<say.EchoSubject>(input.subject))
  if (input.state) some = some.where('e.state', 'in', several<say.EchoState>(input.state))
  const page = some
    .select(['e.id', 'e.authority', 'e.inspection', 'e.body', 'e.side', 'e.subject', 'e.fromDay', 'e.untilDay'])
    .select(['e.channels', 'e.heard', 'e.concerning', 'e.state', 'e.filedBy', 'e.filedOn', 'e.answeredBy'])
    .select(['e.answeredOn', 'e.reason', 'e.version', bodyName('e.body').as('unitName')])
    .orderBy('e.filedOn', input.sort === 'newest' ? 'desc' : 'asc')
    .orderBy('e.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const echoesSheet = spreadsheetOf(say.echoes, zh.words.echoes, [
  { head: zh.words.unit, width: 26, of: (row) => row.unitName },
  { head: zh.words.subject, width: 20, of: (row) => zh.words[`subject.${row.subject}`] },
  { head: zh.words.channels, width: 30, of: (row) => row.channels },
  { head: zh.words.heard, kind: 'number', width: 14, of: (row) => row.heard },
  { head: zh.words.concerning, kind: 'number', width: 18, of: (row) => row.concerning },
  { head: zh.words.filedOn, kind: 'day', width: 12, of: (row) => row.filedOn },
  { head: zh.words.state, width: 10, of: (row) => zh.words[`echo.${row.state}`] },
])

export const readingEcho = ask(say.echoPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('publicationEcho as e')
    .selectAll('e')
    .select([bodyName('e.body').as('unitName'), bodyIssuing('e.body').as('issuing')])
    .where('e.id', '=', input.echo)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'echo' })
  const { unitName, issuing, ...echo } = found
  return { echo, unitName, issuer: issuerName(issuing), names: await namesOf(eyes, [echo.filedBy, echo.answeredBy]) }
})
