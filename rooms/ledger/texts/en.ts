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
    leaf: 'Sealed as',
    unsealed: 'not yet',
    days: 'Days',
    desk: 'Desk',
    deskEmpty: 'Nothing waits today',
    deskEmptyTodo: 'New matters appear here.',
    deskOther: 'In your other roles:',
    deskMore: '{n} in all, the {shown} most urgent shown',
  },
  refusals: {},
  records: {},
}
