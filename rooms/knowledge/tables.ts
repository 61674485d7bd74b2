import type { Material, Study } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    knowledgeMaterial: Material
    knowledgeStudy: Study
  }
  interface Owned {
    knowledge: 'knowledgeMaterial' | 'knowledgeStudy'
  }
}
