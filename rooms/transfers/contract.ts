export * from './contract/completeness.ts'
export * from './contract/inquiries.ts'
export * from './contract/leads.ts'
export * from './contract/records.ts'
export * from './contract/transfers.ts'
export * from './nouns.ts'
export * from './queries.ts'

export const constraints = {
  transfers_lead_number: 'transfers.number-taken',
  transfers_transfer_live: 'transfers.sealed-already',
  transfers_outcome_place: 'transfers.stated-meanwhile',
  transfers_inquiry_open: 'transfers.inquiry-open',
}
