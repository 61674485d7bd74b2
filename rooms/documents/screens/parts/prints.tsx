import { useQueries, useQuery } from '@tanstack/react-query'
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
  unfiled: boolean
  /** What may be asked besides the thing, by its names in the address. */
  takes: readonly string[]
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

type Readiness = Readonly<{ ready: boolean; filed: boolean }>

/** Of each kind whether it can be printed about a thing now; of what takes a purpose, once one has it open. */
function useReadiness(kinds: readonly Kind[], about: string): ReadonlyMap<string, Readiness | Problem> {
  const { hat } = useMe()
  const asked = useQueries({
    queries: kinds.map(({ kind }) => ({
      queryKey: ['documents', 'readiness', hat, kind, about],
      queryFn: async ({ signal }: { signal: AbortSignal }) =>
        (await send({ method: 'GET', url: `/api/prints/${kind}/${about}/readiness` }, { hat, signal })) as Readiness,
    })),
  })
  const said = kinds.map(({ kind }, n): readonly [string, Readiness | Problem | undefined] => {
    const { data, error } = asked[n] ?? {}
    // What one does not see is said as what is not there (404), here too.
    if (error instanceof Problem) return [kind, error.status === 404 ? { ready: false, filed: false } : error]
    return [kind, data]
  })
  return new Map(said.flatMap(([kind, one]) => (one === undefined ? [] : [[kind, one] as const])))
}

/**
 * The papers of one thing: each to be looked at, fetched as DOCX, or put into the archive. Of what there is nothing to print yet the names are
 * said, and no link stands there.
 */
export function Prints({ kinds, about, of }: { kinds: readonly string[]; about: string; of?: string }) {
  const t = useTexts()
  const known = useKinds()
  const shown = kinds.flatMap((kind) => known.find((one) => one.kind === kind) ?? [])
  const readiness = useReadiness(shown, about)
  if (shown.length === 0) return null
  const waiting = shown.filter(({ kind }) => {
    const one = readiness.get(kind)
    return one !== undefined && !(one instanceof Problem) && !one.ready
  })
  return (
    <Section title={of === undefined ? t('documents.prints') : `${t('documents.prints')} · ${of}`}>
      <ul className="mc-prints">
        {shown
          .filter((one) => !waiting.includes(one))
          .map((one) => (
            <li key={one.kind}>
              <span>{one.name}</span>
              <Ways of={one} about={about} is={readiness.get(one.kind)} />
            </li>
          ))}
      </ul>
      <Waiting words="documents.nothingYet" of={waiting.filter(({ purpose }) => !purpose)} />
      <Waiting words="documents.openFirst" of={waiting.filter(({ purpose }) => purpose)} />
    </Section>
  )
}

/** Papers that cannot be printed now, and what is to be done first. */
function Waiting({ words, of }: { words: string; of: readonly Kind[] }) {
  const t = useTexts()
  if (of.length === 0) return null
  return <p className="mc-quiet mc-prints-wait">{t(words, { kinds: of.map(({ name }) => name).join(t.pause) })}</p>
}

/** The ways to one paper, once it is known that there is something to print. */
function Ways({ of: { kind, unfiled }, about, is }: { of: Kind; about: string; is: Readiness | Problem | undefined }) {
  const t = useTexts()
  const { hat } = useMe()
  if (is === undefined) return null
  if (is instanceof Problem) return <Trouble problem={is} />
  return (
    <>
      <To to={`/prints/${kind}/${about}`}>{t('documents.preview')}</To>
      <Fetched kind="link" url={`/api/prints/${kind}/${about}/docx`}>
        {t('documents.docx')}
      </Fetched>
      {is.filed && !unfiled && circlesOf(hat).length > 0 ? <ToArchive kind={kind} about={about} /> : null}
    </>
  )
}

/** A paper of one row of a list, by its name. */
export function PrintLink({ kind, about }: { kind: string; about: string }) {
  const name = useKinds().find((one) => one.kind === kind)?.name
  return name === undefined ? null : <To to={`/prints/${kind}/${about}`}>{name}</To>
}

/** Puts a paper into the archive; says what it became, or why it did not. `asking`: what was asked besides the thing, as it stands in the address. */
export function ToArchive({ kind, about, asking = '' }: { kind: string; about: string; asking?: string }) {
  const t = useTexts()
  const freshen = useFreshen()
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string | Problem | null>(null)
  const press = async () => {
    setBusy(true)
    try {
      const url = `/api/prints/${kind}/${about}/archive${asking}`
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
