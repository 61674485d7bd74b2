import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import {
  Fetched,
  newId,
  Problem,
  Section,
  send,
  To,
  Trouble,
  useFreshen,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { circlesOf } from '../../rules.ts'
import './documents.css'

/** A kind of paper as the server says it. */
export type Kind = Readonly<{
  kind: string
  name: string
  clause: string
  noun: string
  purpose: boolean
  of: readonly string[]
  fields: readonly Readonly<{ field: string; label: string }>[]
}>

/** Every kind of paper the worn hat may print; asked once for as long as the page is open. */
export function useKinds(): readonly Kind[] {
  const t = useTexts()
  const { hat } = useMe()
  const { data } = useQuery({
    queryKey: ['documents', 'paperKinds', hat],
    queryFn: async () => (await send({ method: 'GET', url: '/api/prints' }, { hat })) as { kinds: readonly Kind[] },
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (data?.kinds ?? [])
    .filter(({ of }) => of.includes(hat))
    .map((one) => ({ ...one, name: t(`ledger.paper.${one.kind}`) }))
}

/** The papers of one thing: each to be looked at, fetched as DOCX, or put into the archive. */
export function Prints({ kinds, about }: { kinds: readonly string[]; about: string }) {
  const t = useTexts()
  const known = useKinds()
  const shown = kinds.flatMap((kind) => known.find((one) => one.kind === kind) ?? [])
  if (shown.length === 0) return null
  return (
    <Section title={t('documents.prints')}>
      <ul className="mc-prints">
        {shown.map((one) => (
          <li key={one.kind}>
            <span>{one.name}</span>
            <Ways of={one} about={about} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The ways to one paper, once it is known that there is something to print; until there is, it is said instead. */
function Ways({ of: { kind, purpose }, about }: { of: Kind; about: string }) {
  const t = useTexts()
  const { hat } = useMe()
  const url = `/api/prints/${kind}/${about}`
  const { data, error } = useQuery<{ ready: boolean; filed: boolean }, Problem>({
    queryKey: ['documents', 'readiness', hat, kind, about],
    queryFn: async ({ signal }) =>
      (await send({ method: 'GET', url: `${url}/readiness` }, { hat, signal })) as { ready: boolean; filed: boolean },
    enabled: !purpose,
  })
  if (error && error.status !== 404) return <Trouble problem={error} />
  if (!purpose && !error && data === undefined) return null
  // What one does not see is said as what is not there (404), here too.
  if (error || data?.ready === false) return <span className="mc-quiet">{t('documents.nothingYet')}</span>
  return (
    <>
      <To to={`/prints/${kind}/${about}`}>{t('documents.preview')}</To>
      <Fetched kind="link" url={`${url}/docx`}>
        {t('documents.docx')}
      </Fetched>
      {data?.filed && circlesOf(hat).length > 0 ? <ToArchive kind={kind} about={about} /> : null}
    </>
  )
}

/** A paper of one row of a list, by its name. */
export function PrintLink({ kind, about }: { kind: string; about: string }) {
  const name = useKinds().find((one) => one.kind === kind)?.name
  return name === undefined ? null : <To to={`/prints/${kind}/${about}`}>{name}</To>
}

/** Puts a paper into the archive; says what it became, or why it did not. */
export function ToArchive({ kind, about }: { kind: string; about: string }) {
  const t = useTexts()
  const freshen = useFreshen()
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string | Problem | null>(null)
  const press = async () => {
    setBusy(true)
    try {
      const url = `/api/prints/${kind}/${about}/archive`
      const done = (await send({ method: 'POST', url, body: JSON.stringify({ file: newId() }) })) as { name: string }
      setSaid(t('documents.archived', { name: done.name }))
      await freshen()
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      setSaid(problem)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button type="link" loading={busy} onClick={() => void press()}>
        {t('documents.archive')}
      </Button>
      {said === null ? null : typeof said === 'string' ? (
        <output className="mc-quiet">{said}</output>
      ) : (
        <Trouble problem={said} />
      )}
    </>
  )
}
