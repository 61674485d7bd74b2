import type { SameAs } from '../../../core/pure/texts.ts'
import type { zh } from './zh.ts'

export const en: SameAs<typeof zh> = {
  words: {
    records: 'Records',
    recordsNote:
      'Every act leaves a record in the same transaction, which cannot be changed once sealed. Only records for your present role are listed.',
    at: 'When',
    kind: 'Kind',
    what: 'What',
    who: 'Who',
    hat: 'Role',
    noun: 'Kind of thing',
    about: 'Id of the thing',
    person: 'Id of the person',
    inspection: 'Id of the inspection',
    leaf: 'Sealed as',
    unsealed: 'not yet',
    days: 'Days',
    desk: 'Desk',
    deskEmpty: 'Nothing waits today',
    deskEmptyTodo: 'New matters appear here.',
    deskOther: 'In your other roles:',
    deskMore: '{n} in all, the {shown} most urgent shown',
  },
  refusals: {
    'no-head': { says: 'The log has no checkpoint yet.', todo: 'Try again in a few seconds.' },
    'no-such-head': {
      says: 'Only {size} records are sealed; there is no such checkpoint.',
      todo: 'Check the size on the checkpoint you hold; if it is right, tell the audit administrator at once.',
    },
    'not-sealed': {
      says: 'This record is not sealed yet, so there is no proof of it.',
      todo: 'Sealing runs once a second; try again in a few seconds.',
    },
  },
  records: {
    'list.exported': 'List {list} taken away ({form}, {rows} rows)',
    'try.refused': 'A try was refused: {what} ({code}), {times} times',
  },
}
