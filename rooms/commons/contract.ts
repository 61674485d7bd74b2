export * from './contract/matrix.ts'
export * from './contract/groups.ts'
export * from './contract/groups-acts.ts'

export const constraints = {
  commons_member_once: 'commons.grouped-already',
}
