import { createHash, randomUUID } from 'node:crypto'
import { canonical } from '../../core/pure/canonical.ts'
import type { Day } from '../../core/pure/days.ts'
import type { Evidence, Sheet, Verdict } from './nouns.ts'
import * as rule from './rules.ts'
import * as keep from './store.ts'

/** SHA-256 of everything a signature stands for. The printed sheet carries it, and the revision keeps it. */
export const hashOf = (sheet: Sheet, evidence: readonly Evidence[]): string =>
  createHash('sha256')
    .update(canonical(rule.wordingOf(sheet, evidence)))
    .digest('hex')

/** Notes what somebody said of a sheet; `opened` where the office may read it at once. */
export function noteVerdict(
  tx: keep.Hand,
  { authority, inspection, id: sheet, revision }: Sheet,
  said: Pick<Verdict, 'step' | 'passed' | 'comment' | 'by' | 'onDay'>,
  opened = false,
): Promise<void> {
  return keep.keepVerdict(tx, { id: randomUUID(), authority, inspection, sheet, revision, ...said }, opened)
}

/** What both ways of signing write: the sheet, the revision with its evidence, the verdict, and the office's eyes. Gives the record. */
export async function keepSignature(
  tx: keep.Hand,
  signed: Sheet,
  by: string,
  on: Day,
  onPaper: boolean,
  comment: string,
) {
  const evidence = await keep.evidenceOf(tx, signed.id)
  const saved = await keep.saveSheet(tx, signed)
  const { authority, inspection, id: sheet, revision, number, handlerOne, handlerTwo } = saved
  const hash = hashOf(saved, evidence)
  await keep.keepRevision(
    tx,
    {
      id: randomUUID(),
      authority,
      inspection,
      sheet,
      revision,
      number,
      content: rule.textOf(saved),
      handlerOne,
      handlerTwo: handlerTwo as string,
      hash,
      signedBy: by,
      signedOn: on,
      onPaper,
    },
    evidence.map((piece) => ({ ...piece, id: randomUUID(), revision })),
  )
  await noteVerdict(tx, saved, { step: 'sign', passed: true, comment, by, onDay: on })
  await keep.openVerdicts(tx, sheet)
  return { saved, record: { kind: 'sheet.signed' as const, about: saved, facts: { revision, hash, onPaper } } }
}
