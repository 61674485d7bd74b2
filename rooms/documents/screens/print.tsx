import { useQuery } from '@tanstack/react-query'
import type { Block } from '../../../core/pure/paper/own.ts'
import {
  Act,
  Asked,
  ChoiceField,
  Fetched,
  LineField,
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
import { issueNumber, type SeriesCode, urgencies } from '../../policies/contract.ts'
import { circlesOf } from '../rules.ts'
import { SignedCopies } from './parts/copies.tsx'
import { ToArchive } from './parts/prints.tsx'
import { WhichWeek } from './parts/week.tsx'

type Shown = Readonly<{
  kind: string
  name: string
  inspection: string
  series: SeriesCode | null
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
  const more = new URLSearchParams(search).toString()
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
              {made.series !== null && hat === 'office' && made.paper.number === '' ? (
                <Act
                  does={issueNumber}
                  input={{
                    series: made.series,
                    paper: kind,
                    about,
                    inspection: made.inspection === '' || made.unfiled ? null : made.inspection,
                    title: made.paper.title,
                  }}
                  form={{
                    id: `number-${kind}-${about}`,
                    initial: { urgency: '', copyTo: '' },
                    fields: <HowSent />,
                  }}
                />
              ) : null}
              <Fetched url={`${url}/docx${asking}`}>{t('documents.docx')}</Fetched>
              {made.inspection === '' || made.unfiled || circlesOf(hat).length === 0 ? null : (
                <ToArchive kind={kind} about={about} asking={asking} />
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
            <SignedCopies kind={kind} about={about} hash={made.hash} more={search} own={made.inspection === ''} />
          )}
        </Page>
      )}
    </Asked>
  )
}

/** With its number a paper takes how urgent it is and whom it is copied to; both stand on it from then on. */
function HowSent() {
  const t = useTexts()
  return (
    <>
      <ChoiceField
        name="urgency"
        label={t('policies.urgency')}
        choices={urgencies.map((value) => ({ value, label: t(`policies.urgency.${value}`) }))}
      />
      <LineField name="copyTo" label={t('policies.copyTo')} hint={t('policies.copyToHint')} />
    </>
  )
}
