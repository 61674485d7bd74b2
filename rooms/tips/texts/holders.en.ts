import type { SameAs } from '../../../core/pure/texts.ts'
import type { holdersZh } from './holders.zh.ts'

/** What is said in English of how somebody comes to hold identities. */
export const holdersEn: SameAs<typeof holdersZh> = {
  words: {
    decideHolder: 'Confirm or refuse a holder',
    confirmHolder: 'Confirm',
    refuseHolder: 'Refuse',
    takeBackHolder: 'Take back',
    holderWaits:
      '{by} named {name}; another of the office, or one of the leading group, has to confirm it, and nothing changes before.',
    holderConfirmAsk:
      '{name} then takes seat {seat}, and whoever sat there leaves it. Until he has made his key the public page takes no identities.',
    whoMayHold:
      'One names, another confirms. Nobody names or confirms himself; at most one of the three is of the office.',
    'desk.namingsToConfirm': 'Holders of identities to confirm',
  },
  refusals: {
    'holder-yourself': {
      says: 'Nobody names or confirms himself as a holder.',
      todo: 'Let another of the office do it, or name somebody else.',
    },
    'holder-two-of-office': {
      says: 'At most one of the three holders is of the office, and there is one already.',
      todo: 'Name somebody of the discipline body or the leading group.',
    },
    'holder-by-two': {
      says: 'Who named a holder does not confirm it.',
      todo: 'Let another of the office or one of the leading group confirm it.',
    },
    'naming-over': {
      says: 'This naming was confirmed, refused or taken back.',
      todo: 'Load the page again.',
    },
    'seat-waits': {
      says: 'Somebody is named for this seat and waits to be confirmed.',
      todo: 'Confirm, refuse or take back that naming first.',
    },
  },
  records: {
    'holder.named': 'Named a holder for seat {seat}; another has to confirm',
    'holder.confirmed': 'Confirmed the holder of seat {seat}',
    'holder.refused': 'The holder named for seat {seat} not confirmed',
    'holder.left': 'The holder of seat {seat} left',
  },
}
