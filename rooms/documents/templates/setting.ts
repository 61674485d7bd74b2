import type { Value } from '../../../core/pure/paper.ts'
import { dayOf } from '../../../core/pure/days.ts'
import type { Filling, PaperKind } from '../../../core/pure/paper/kind.ts'
import { openStored } from '../../../core/server/files.ts'
import { codePicture } from '../../../core/server/paper/docx.ts'
import type { PaperCode } from '../../../core/server/paper/mark.ts'
import type { Setting, Settings, ToSet } from '../../../core/server/printing.ts'
import { byHand, type Cabinet, keyOf } from '../arrivals.ts'
import type { Template as Kept } from '../contract.ts'
import { blanksOf, saidBy } from './blanks.ts'
import type { Saying } from './docx/fill.ts'
import { readTemplate, type Template } from './docx/read.ts'
import { shownFrom } from './docx/shown.ts'
import { docxFrom } from './docx/write.ts'
import { inForce } from './rules.ts'

/** Templates that stay in memory once they were read. */
const most = 24

/** The templates of a house by the ids of their files; the one longest unused goes. */
function shelf(cabinet: Cabinet) {
  const held = new Map<string, Promise<Template>>()
  return (file: string): Promise<Template> => {
    const reading = held.get(file) ?? read(cabinet, file)
    held.delete(file)
    held.set(file, reading)
    reading.catch(() => held.delete(file))
    const [oldest] = held.keys()
    if (held.size > most && oldest !== undefined) held.delete(oldest)
    return reading
  }
}

async function read(cabinet: Cabinet, file: string): Promise<Template> {
  const stored = await openStored(cabinet.root, cabinet.keyring, file, await keyOf(cabinet, file))
  try {
    return await readTemplate(await stored.read(0, stored.size))
  } finally {
    await stored.close()
  }
}

const saying = (kind: PaperKind, filling: Filling, paper: ToSet['paper'], short: string): Saying => ({
  blanks: blanksOf(kind),
  said: saidBy(kind, filling, paper, short),
})

/** A paper in a template, as DOCX and as a page shows it. */
export const settingOf = (of: Pick<Kept, 'id' | 'number' | 'sha256'>, template: Template): Setting => ({
  ...{ template: of.id, number: of.number, sha256: of.sha256 },
  docx: ({ kind, filling, paper, code }) => setIn(template, saying(kind, filling, paper, code.short), paper, code),
  page: ({ kind, filling, paper, code }) => shownFrom(template, saying(kind, filling, paper, code.short)),
})

async function setIn(template: Template, said: Saying, paper: ToSet['paper'], code: PaperCode): Promise<Buffer> {
  const signing = paper.form === 'form' && paper.code !== '' ? await codePicture(paper.code) : null
  return docxFrom(template, said, { short: code.short, picture: await codePicture(code.text), signing })
}

/**
 * In which form papers are set: a version that went out before in the form it had then, any other in the template in force today. Chosen by the documents'
 * own hand, as whoever prints a paper need not see what templates there are.
 */
export function settingsOf(cabinet: Cabinet): Settings & Readonly<{ open: (of: Kept) => Promise<Setting> }> {
  const take = shelf(cabinet)
  const open = async (of: Pick<Kept, 'id' | 'number' | 'sha256' | 'file'>) => settingOf(of, await take(of.file))
  return {
    open,
    choose: async (tx, { scope: { authority } }, { kind, about, text }) => {
      const hand = tx.as('mingcha_hand_documents')
      const all = await hand
        .selectFrom('documentsTemplate')
        .selectAll()
        .where('authority', '=', authority)
        .where('kind', '=', kind)
        .where('state', 'in', ['approved', 'withdrawn'])
        .execute()
      if (all.length === 0) return async () => null
      const issued = await hand
        .selectFrom('documentsIssue')
        .select('template')
        .where('about', '=', about)
        .where('kind', '=', kind)
        .where('text', '=', text)
        .executeTakeFirst()
      const of = issued ? all.find(({ id }) => id === issued.template) : inForce(all, dayOf(cabinet.clock.now()))
      return async () => (of ? open(of) : null)
    },
    keep: async (authority, papers) => {
      if (papers.length === 0) return
      const at = cabinet.clock.now()
      const rows = papers.map(({ kind, about, text, setting }) => ({
        ...{ authority, kind: kind.kind, about, text, template: setting?.template ?? null, at },
      }))
      await byHand(cabinet, async (tx) => {
        await tx
          .insertInto('documentsIssue')
          .values(rows)
          .onConflict((c) => c.doNothing())
          .execute()
      })
    },
  }
}

/** What a paper of a kind might say, for trying a template when there is none yet: every place its own words, every list two rows. */
export function sampleOf(kind: PaperKind): Filling {
  const blanks = blanksOf(kind).filter(({ own }) => own)
  const value = (label: string, columns: readonly string[] | null | undefined): Value =>
    columns
      ? { head: [...columns], rows: [1, 2].map((n) => columns.map((column) => `${column}${n}`)) }
      : `（${label}的内容）`
  return {
    number: '〔2026〕1号',
    inspection: '',
    values: Object.fromEntries(blanks.map(({ key, label, columns }) => [key, value(label, columns)])),
    signings: [{ label: '经办人', name: '（姓名）', day: null }],
    head: { issuer: '（发文机关）', addressee: '（主送机关）', signed: { by: '（署名）', on: null } },
  }
}
