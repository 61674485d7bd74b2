import { useQuery } from '@tanstack/react-query'
import {
  Act,
  Asked,
  Fetched,
  Page,
  type Problem,
  send,
  useAt,
  useMe,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { type Paper, PaperSheet } from '../../../core/web/paper.tsx'
import { issueNumber, type SeriesCode } from '../../policies/contract.ts'
import { SignedCopies } from './parts/copies.tsx'
import { ToArchive } from './parts/prints.tsx'

type Shown = Readonly<{
  kind: string
  name: string
  inspection: string
  series: SeriesCode | null
  purpose: boolean
  hash: string
  code: Readonly<{ text: string; short: string }>
  paper: Paper
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
  return (
    <Asked of={asked}>
      {(made) => (
        <Page
          title={made.name}
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
                    inspection: made.inspection === '' || made.purpose ? null : made.inspection,
                    title: made.paper.title,
                  }}
                />
              ) : null}
              <Fetched url={`${url}/docx${asking}`}>{t('documents.docx')}</Fetched>
              {made.inspection === '' || made.purpose ? null : <ToArchive kind={kind} about={about} />}
            </>
          }
        >
          <PaperSheet paper={made.paper} code={made.code} />
          <p className="mc-quiet">
            {t('documents.paperHash')}
            <code className="mc-hash">{made.hash}</code>
          </p>
          {made.purpose ? null : (
            <SignedCopies kind={kind} about={about} hash={made.hash} more={search} own={made.inspection === ''} />
          )}
        </Page>
      )}
    </Asked>
  )
}
