import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { copyNumber } from '../../../core/pure/paper/lay.ts'
import type { Block } from '../../../core/pure/paper/own.ts'
import {
  Act,
  Asked,
  ChoiceField,
  Fetched,
  LineField,
  NumberField,
  Page,
  type Problem,
  send,
  Trouble,
  useAt,
  useMe,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { OwnSheet } from '../../../core/web/own-paper.tsx'
import { type Paper, PaperSheet } from '../../../core/web/paper.tsx'
import { issueNumber, MOST_COPIES, type SeriesCode, sendPaper, urgencies } from '../../policies/contract.ts'
import { circlesOf } from '../rules.ts'
import { SignedCopies } from './parts/copies.tsx'
import { ToArchive } from './parts/prints.tsx'
import { WhichWeek } from './parts/week.tsx'

type Shown = Readonly<{
  kind: string
  name: string
  inspection: string
  /** From which series the office draws its number; null where it draws none, and for others. */
  series: SeriesCode | null
  /** How it goes out, for the office to say; null for others, and for what bears no red head. */
  sent: Readonly<{ urgency: '' | 'urgent' | 'veryUrgent'; copyTo: string; copies: number; version: number }> | null
  /** In how many numbered copies it goes out. */
  copies: number
  unfiled: boolean
  hash: string
  code: Readonly<{ text: string; short: string }>
  paper: Paper
  /** Where it is set in a template of the office's own: which, and what it says in it. */
  own: Readonly<{ template: string; number: number; blocks: readonly Block[] }> | null
}>

/** A paper as it will be printed: the same model as its DOCX. */
export default function Print() {
  const t = useTexts()
  const { hat } = useMe()
  const { kind, about } = useAt<'kind' | 'about'>()
  const [search] = useQueryString()
  const { copy: _, ...whole } = search
  const more = new URLSearchParams(search).toString()
  const unnumbered = new URLSearchParams(whole).toString()
  const url = `/api/prints/${kind}/${about}`
  const asking = more === '' ? '' : `?${more}`
  const asked = useQuery<Shown, Problem>({
    queryKey: ['documents', 'paperModel', hat, kind, about, more],
    queryFn: async ({ signal }) => (await send({ method: 'GET', url: `${url}${asking}` }, { hat, signal })) as Shown,
  })
  // Nothing to print yet, or not for this hat: said on a page with its title.
  if (asked.isError && asked.data === undefined)
    return (
      <Page title={t('documents.prints')}>
        <WhichWeek kind={kind} />
        <Trouble problem={asked.error} again={() => void asked.refetch()} />
      </Page>
    )
  return (
    <Asked of={asked}>
      {(made) => (
        <Page
          title={t(`ledger.paper.${made.kind}`)}
          printable
          acts={
            <>
              <GoingOut made={made} kind={kind} about={about} />
              <WhichCopy copies={made.copies} />
              <Fetched url={`${url}/docx${asking}`}>{t('documents.docx')}</Fetched>
              {made.inspection === '' || made.unfiled || circlesOf(hat).length === 0 ? null : (
                <ToArchive kind={kind} about={about} asking={unnumbered === '' ? '' : `?${unnumbered}`} />
              )}
            </>
          }
        >
          <WhichWeek kind={kind} />
          {made.own ? (
            <>
              <p className="mc-quiet">
                {t('documents.ownTemplate', { n: made.own.number })} {t('documents.ownTemplateNote')}
              </p>
              <OwnSheet blocks={made.own.blocks} code={made.code} />
            </>
          ) : (
            <PaperSheet paper={made.paper} code={made.code} />
          )}
          <p className="mc-quiet">
            {t('documents.paperHash')}
            <code className="mc-hash">{made.hash}</code>
          </p>
          {made.unfiled ? null : (
            <SignedCopies kind={kind} about={about} hash={made.hash} more={whole} own={made.inspection === ''} />
          )}
        </Page>
      )}
    </Asked>
  )
}

/** What the office says of an official document before it goes out: with its number, or where that is drawn elsewhere or already, by itself. */
function GoingOut({ made, kind, about }: { made: Shown; kind: string; about: string }) {
  const { sent, series } = made
  if (sent === null) return null
  const { version, ...initial } = sent
  const form = { id: `sent-${kind}-${about}-${version}`, initial, fields: <HowSent /> }
  if (series === null || made.paper.number !== '')
    return <Act does={sendPaper} input={{ paper: kind, about, version }} form={form} />
  const inspection = made.inspection === '' || made.unfiled ? null : made.inspection
  return (
    <Act does={issueNumber} input={{ series, paper: kind, about, inspection, title: made.paper.title }} form={form} />
  )
}

/** 份号: which of the numbered copies is looked at and fetched; all of them are the same version. */
function WhichCopy({ copies }: { copies: number }) {
  const t = useTexts()
  const [search, go] = useQueryString()
  if (copies === 0) return null
  const { copy, ...rest } = search
  const all = Array.from({ length: copies }, (_, n) => ({ value: String(n + 1), label: copyNumber(n + 1) }))
  return (
    <Select
      aria-label={t('documents.copy')}
      value={copy ?? ''}
      options={[{ value: '', label: t('documents.copyNone') }, ...all]}
      showSearch={copies > 20}
      onChange={(value: string) => go(value === '' ? rest : { ...rest, copy: value })}
    />
  )
}

/** How urgent a paper is, whom it is copied to, and in how many numbered copies it goes out; all of it stands on the paper. */
function HowSent() {
  const t = useTexts()
  return (
    <>
      <ChoiceField
        name="urgency"
        label={t('policies.urgency')}
        choices={['none' as const, ...urgencies].map((one) => ({
          value: one === 'none' ? '' : one,
          label: t(`policies.urgency.${one}`),
        }))}
      />
      <LineField name="copyTo" label={t('policies.copyTo')} hint={t('policies.copyToHint')} />
      <NumberField
        name="copies"
        label={t('policies.copies')}
        hint={t('policies.copiesHint')}
        min={0}
        max={MOST_COPIES}
      />
    </>
  )
}
