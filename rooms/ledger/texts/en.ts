import type { SameAs } from '../../../core/pure/texts.ts'
import type { zh } from './zh.ts'
import { papers } from './papers.en.ts'

export const en: SameAs<typeof zh> = {
  words: {
    ...papers,
    'form.page': 'on screen',
    'form.docx': 'DOCX',
    erasures: 'Erasure of records',
    erasuresNote:
      'After 184 days a record may be erased when one person proposes it and another approves. Its leaf and hash stay, and proofs stay good.',
    proposeErasure: 'Propose erasure',
    approveErasure: 'Approve erasure',
    approveErasureSure: 'What the record says cannot be brought back. Its leaf and hash stay.',
    rejectErasure: 'Do not erase',
    record: 'Id of the record',
    reason: 'Reason',
    'reason.retentionEnded': 'Its time of keeping is over',
    'reason.personalData': 'Holds personal data that must not be kept',
    'reason.order': 'Ordered by a superior or a court',
    state: 'State',
    'state.proposed': 'To be decided',
    'state.erased': 'Erased',
    'state.rejected': 'Not erased',
    proposedBy: 'Proposed by',
    decidedBy: 'Decided by',
    printNoted: 'The print is on record',
    printPage: 'Print the page',
    readings: 'Readings and exports',
    readingsNote:
      'Who read what is sensitive, who took away or printed what, and which tries were refused. The same read again in a session within fifteen minutes is one record.',
    records: 'Records',
    recordsNote:
      'Every act leaves a record in the same transaction, which cannot be changed once sealed. Only records for your present role are listed.',
    at: 'When',
    kind: 'Kind',
    what: 'What',
    for: 'For',
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
    'forward-unclear': {
      says: 'This setting of where to forward records is not understood: {setting}.',
      todo: 'Write udp://host:port, tcp://host:port or tls://host:port. Certificates are for tls only, one of ours together with its key.',
    },
    'kept-half-a-year': { says: 'Records are kept for 184 days; {days} are missing.', todo: 'Propose it then.' },
    'kept-half-a-year-unsealed': {
      says: 'Sealed records are kept for 184 days; this one cannot be erased now.',
      todo: 'Approve when it is sealed and its time is over.',
    },
    'erasure-by-two': {
      says: 'The one who proposes an erasure and the one who approves must be two persons.',
      todo: 'Let another security administrator decide.',
    },
    'erasure-proposed': { says: 'The erasure of this record is proposed already.', todo: 'Wait for the decision.' },
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
    'erasure.proposed': 'Erasure of a record proposed',
    'erasure.rejected': 'A record not erased',
    'record.erased': 'A record erased (leaf {leaf} stays)',
    'page.printed': 'A page was printed ({noun} {thing})',
    'paper.taken': 'A paper was made: {paper} ({form}, {thing})',
    'list.exported': 'List {list} taken away ({form}, {rows} rows)',
    'try.refused': 'A try was refused: {what} ({code}), {times} times',
  },
}
