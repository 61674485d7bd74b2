import { Select } from 'antd'
import { useCallback, useMemo, useState } from 'react'
import type * as z from 'zod'
import { team } from '../../../../core/pure/hats.ts'
import {
  Act,
  ChoiceField,
  does,
  LineField,
  newId,
  ProseField,
  Section,
  Trouble,
  useFreshen,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import { ChaptersForm } from './chapters.tsx'
import { Paragraph } from './paragraph.tsx'

export type Shown = z.output<(typeof says.inspectionReportPage)['gives']>

/** Paragraphs by the order of their headings, then by their place. */
export const inOrder = ({ chapters, paragraphs }: Pick<Shown, 'chapters' | 'paragraphs'>) => {
  const at = new Map(chapters.map((one, n) => [one.id, n]))
  return [...paragraphs].sort((a, b) => (at.get(a.chapter) ?? 0) - (at.get(b.chapter) ?? 0) || a.place - b.place)
}

/** The report while it is written: its headings, under each its paragraphs; one at a time is open. */
export function Editor({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { hat } = useMe()
  const { report, chapters, paragraphs } = shown
  const [open, setOpen] = useState<string | null>(null)
  const toggle = useCallback((id: string) => setOpen((now) => (now === id ? null : id)), [])
  const editable = report.state === 'drafting' && (team as readonly string[]).includes(hat)
  const ordered = useMemo(() => inOrder({ chapters, paragraphs }), [chapters, paragraphs])
  const moved = useMemo(() => new Set(shown.moved), [shown.moved])
  const acts = (one: says.ReportParagraph) => <Moving shown={shown} ordered={ordered} one={one} />
  return (
    <Section
      title={t('reports.inspectionReport')}
      flush
      acts={
        editable ? (
          <>
            <ChaptersForm report={report} chapters={chapters} />
            <Write report={report} chapters={chapters} />
          </>
        ) : null
      }
    >
      {chapters.map((chapter) => {
        const under = ordered.filter((one) => one.chapter === chapter.id)
        return (
          <section key={chapter.id} aria-label={chapter.title}>
            <h3 className="mc-report-chapter">
              {chapter.title}
              {chapter.fundamental === null ? null : (
                <span className="mc-quiet"> {t(`reports.fundamental.${chapter.fundamental}`)}</span>
              )}
            </h3>
            {under.length === 0 ? <p className="mc-section-body mc-quiet">{t('reports.noParagraphs')}</p> : null}
            <ol className="mc-paragraphs">
              {under.map((one) => (
                <Paragraph
                  key={one.id}
                  one={one}
                  moved={one.sheet !== null && moved.has(one.sheet)}
                  open={open === one.id}
                  editable={editable}
                  toggle={toggle}
                  acts={open === one.id ? acts : null}
                />
              ))}
            </ol>
          </section>
        )
      })}
    </Section>
  )
}

type Of = { report: says.InspectionReport; chapters: readonly says.ReportChapter[] }

function Write({ report, chapters }: Of) {
  const t = useTexts()
  const [id, setId] = useState(newId)
  return (
    <Act
      does={says.writeParagraph}
      input={{ id, inspectionReport: report.id, version: report.version }}
      after={() => setId(newId())}
      form={{
        initial: { kind: 'free', title: '', chapter: chapters.at(-1)?.id },
        fields: (
          <>
            <ChoiceField
              name="kind"
              label={t('reports.kind')}
              choices={(['overall', 'suggestion', 'free'] as const).map((value) => ({
                value,
                label: t(`reports.kind.${value}`),
              }))}
            />
            <ChoiceField
              name="chapter"
              label={t('reports.chapter')}
              choices={chapters.map((one) => ({ value: one.id as string, label: one.title }))}
            />
            <LineField name="title" label={t('reports.title')} required={false} />
            <ProseField name="text" label={t('reports.plainText')} rows={8} />
          </>
        ),
      }}
    />
  )
}

/** One place up, one down, or under another heading: one act that says the whole order. */
function Moving({
  shown,
  ordered,
  one,
}: {
  shown: Shown
  ordered: readonly says.ReportParagraph[]
  one: says.ReportParagraph
}) {
  const t = useTexts()
  const freshen = useFreshen()
  const [problem, setProblem] = useState<unknown>(null)
  const { report, chapters } = shown
  const place = ordered.findIndex(({ id }) => id === one.id)
  const orderWith = (to: number, chapter: string) => {
    const rest = ordered
      .filter(({ id }) => id !== one.id)
      .map((other) => ({ paragraph: other.id, chapter: other.chapter }))
    rest.splice(to, 0, { paragraph: one.id, chapter })
    return rest
  }
  const on = { inspectionReport: report.id, version: report.version }
  const beside = (step: number) => ordered[place + step]?.chapter === one.chapter
  const toChapter = async (chapter: string) => {
    const last = ordered.filter((other) => other.id !== one.id).findLastIndex((other) => other.chapter === chapter)
    try {
      setProblem(null)
      await does(says.arrangeParagraphs, { ...on, order: orderWith(last + 1, chapter) })
      await freshen()
    } catch (failed) {
      setProblem(failed)
    }
  }
  return (
    <>
      {[-1, 1].map((step) =>
        beside(step) ? (
          <Act
            key={step}
            does={says.arrangeParagraphs}
            size="small"
            label={t(step < 0 ? 'reports.moveUp' : 'reports.moveDown')}
            input={{ ...on, order: orderWith(place + step, one.chapter) }}
          />
        ) : null,
      )}
      <Select
        size="small"
        className="mc-to-chapter"
        aria-label={t('reports.toChapter')}
        value={null}
        placeholder={t('reports.toChapter')}
        onChange={(chapter) => void (chapter === null ? null : toChapter(chapter))}
        options={chapters
          .filter(({ id }) => id !== one.chapter)
          .map(({ id, title }) => ({ value: id as string, label: title }))}
        popupMatchSelectWidth={false}
      />
      {problem ? <Trouble problem={problem} /> : null}
    </>
  )
}
