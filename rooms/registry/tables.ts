import type { Once } from '../../core/server/tables.ts'
import type { Former, Importing, ImportRow, Organisation, OrganRow, Post, Tenure } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    registryOrganisation: Organisation
    registryOrgan: OrganRow
    registryFormer: Former
    registryPost: Post
    registryTenure: Tenure
    registryImport: Importing
    registryImportRow: ImportRow
    registryGram: { authority: Once<string>; gram: Once<string>; body: Once<string> }
  }
  interface Owned {
    registry:
      | 'registryOrganisation'
      | 'registryOrgan'
      | 'registryFormer'
      | 'registryPost'
      | 'registryTenure'
      | 'registryImport'
      | 'registryImportRow'
      | 'registryGram'
  }
}
