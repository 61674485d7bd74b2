import type { ColumnType, Generated } from 'kysely'
import type { Once } from '../../core/server/tables.ts'
import type { FactList } from './contract/fact-lists.ts'
import type { Immediate, ImmediateProof } from './contract/immediate.ts'
import type { Descent } from './contract/regroup.ts'
import type { Beginning, Evidence, Exhibit, FactSheet, Handover, Revision, Sheet, Verdict } from './nouns.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    findingsSheet: Omit<Sheet, 'rules' | 'topics'> & {
      rules: ColumnType<Sheet['rules'], string, string>
      topics: ColumnType<Sheet['topics'], string, string>
    }
    findingsCounter: { team: Once<string>; authority: Once<string>; last: number }
    findingsRevision: Omit<Revision, 'content'> & { content: ColumnType<Revision['content'], string, never> }
    findingsVerdict: Verdict & { opened: boolean; place: Generated<number> }
    findingsEvidence: Evidence
    findingsExhibit: Exhibit
    findingsFactSheet: FactSheet
    findingsFactList: Omit<FactList, 'entries'> & { entries: ColumnType<FactList['entries'], string, string> }
    findingsHandover: Omit<Handover, 'other'> & { other: ColumnType<Handover['other'], string, never> }
    findingsBeginning: Beginning
    findingsImmediate: Immediate
    findingsImmediateProof: ImmediateProof
    findingsDescent: Descent
  }
  interface Owned {
    findings:
      | 'findingsSheet'
      | 'findingsCounter'
      | 'findingsRevision'
      | 'findingsVerdict'
      | 'findingsEvidence'
      | 'findingsExhibit'
      | 'findingsFactSheet'
      | 'findingsFactList'
      | 'findingsHandover'
      | 'findingsBeginning'
      | 'findingsImmediate'
      | 'findingsImmediateProof'
      | 'findingsDescent'
  }
}
