import type { Plain } from '../../core/pure/canonical.ts'
import type { Enclosure, Lead, LeadMatter, LeadTransfer } from './nouns.ts'
import type { Stated } from './rules/outcomes.ts'

export type LetterOf = Readonly<{
  transfer: LeadTransfer
  lead: Lead
  /** Null while the lead is not open to who prints: then the paper names nobody. */
  matter: LeadMatter | null
  enclosures: readonly Enclosure[]
  /** What the receiver stated came of it in numbers; null before it did. */
  outcome: Stated | null
  termName: string
  roundName: string
  teamName: string
  unitName: string
  officeName: string
  names: Readonly<Record<string, string>>
}>

/**
 * 问题线索移交函、移交清单和登记表 (domain 4.17): a pure model that HTML shows and DOCX prints. Codes are worded by whoever prints; what may not be
 * known is not in the model.
 */
export const leadLetter = ({ transfer, lead, matter, enclosures, outcome, names, ...of }: LetterOf) =>
  ({
    number: transfer.number,
    receiver: transfer.receiver,
    officeName: of.officeName,
    day: transfer.handedOn ?? transfer.sealedOn,
    leads: 1,
    pages: transfer.pages,
    form: {
      leadNumber: lead.number,
      termName: of.termName,
      year: lead.registeredOn.slice(0, 4),
      roundName: of.roundName,
      teamName: of.teamName,
      unitName: of.unitName,
      source: lead.source,
      nature: lead.nature,
      disciplineTag: lead.disciplineTag,
      leadClass: lead.leadClass,
      early: lead.early,
      raised: lead.raised,
      handing: lead.toDiscipline && lead.toOrganisation ? 'both' : 'one',
      object: matter && {
        name: matter.objectName,
        post: matter.objectPost,
        level: matter.objectLevel,
        problem: matter.problem,
        classReason: matter.classReason,
      },
    },
    list: enclosures.map(({ place, title, form, pages }) => ({ place, title, form, pages })),
    handedBy: [transfer.sealedBy, transfer.handedBy].flatMap((id) => (id === null ? [] : [names[id] ?? ''])),
    handedOn: transfer.handedOn,
    receivedBy: transfer.receivedBy === null ? '' : (names[transfer.receivedBy] ?? ''),
    receivedOn: transfer.receivedOn,
    way: transfer.way,
    finding: transfer.finding,
    outcome,
    resultOn: transfer.resultOn,
    closedOn: lead.closedOn,
  }) satisfies Plain

/** A letter as whoever prints it reads it back. */
export type LeadLetter = ReturnType<typeof leadLetter>
