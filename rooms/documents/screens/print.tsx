import { useQuery } from '@tanstack/react-query'
import { Asked, Fetched, Page, type Problem, send, useAt, useMe, useTexts } from '../../../core/web/index.ts'
import { type Paper, PaperSheet } from '../../../core/web/paper.tsx'
import { ToArchive } from './parts/prints.tsx'

type Shown = Readonly<{ kind: string; name: string; inspection: string; hash: string; paper: Paper }>

/** A paper as it will be printed: the same model as its DOCX. */
export default function Print() {
  const t = useTexts()
  const { hat } = useMe()
  const { kind, about } = useAt<'kind' | 'about'>()
  const url = `/api/prints/${kind}/${about}`
  const asked = useQuery<Shown, Problem>({
    queryKey: ['documents', 'paperModel', hat, kind, about],
    queryFn: async ({ signal }) => (await send({ method: 'GET', url }, { hat, signal })) as Shown,
  })
  return (
    <Asked of={asked}>
      {(made) => (
        <Page
          title={made.name}
          printable
          acts={
            <>
              <Fetched url={`${url}/docx`}>{t('documents.docx')}</Fetched>
              {made.inspection === '' ? null : <ToArchive kind={kind} about={about} />}
            </>
          }
        >
          <PaperSheet paper={made.paper} />
          <p className="mc-quiet">{t('documents.paperHash', { hash: made.hash })}</p>
        </Page>
      )}
    </Asked>
  )
}
