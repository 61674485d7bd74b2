import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import {
  type Column,
  Days,
  type Problem,
  State,
  send,
  To,
  type Tone,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import type { Template, TemplateState } from '../../contract.ts'

/** A kind of paper with the places its template may have, as the server says it. */
export type TemplateKind = Readonly<{
  kind: string
  name: string
  form: 'official' | 'form'
  purpose: boolean
  of: readonly string[]
  blanks: readonly Readonly<{ label: string; key: string; own: boolean; list: boolean; columns: readonly string[] }>[]
}>

/** Every kind of paper and its places, in words of the language of the screen; asked once for as long as the page is open. */
export function useTemplateKinds() {
  const t = useTexts()
  const { hat } = useMe()
  return useQuery<readonly TemplateKind[], Problem>({
    queryKey: ['documents', 'templateKinds', hat],
    queryFn: async () =>
      ((await send({ method: 'GET', url: '/api/template-kinds' }, { hat })) as { kinds: readonly TemplateKind[] })
        .kinds,
    staleTime: Number.POSITIVE_INFINITY,
    select: useCallback(
      (kinds: readonly TemplateKind[]) => kinds.map((one) => ({ ...one, name: t(`ledger.paper.${one.kind}`) })),
      [t],
    ),
  })
}

export type ShownTemplate = Template & Readonly<{ proposedName: string; decidedName: string; inForce: boolean }>

const tones: Readonly<Record<TemplateState, Tone>> = {
  proposed: 'going',
  approved: 'good',
  rejected: 'off',
  withdrawn: 'off',
}

/** What became of a template, and whether papers are set in it today. */
export function TemplateStanding({ of }: { of: ShownTemplate }) {
  const t = useTexts()
  return (
    <>
      <State of="documents.template" is={of.state} tone={tones[of.state]} />
      {of.inForce ? <strong> {t('documents.templateInForce')}</strong> : null}
    </>
  )
}

/** The columns of a list of templates. */
export function useTemplateColumns(): readonly Column<ShownTemplate>[] {
  const t = useTexts()
  return [
    {
      key: 'name',
      title: t('documents.templateName'),
      choice: 'always',
      show: (row) => (
        <To to={`/templates/${row.id}`}>
          {t(`ledger.paper.${row.kind}`)} {t('documents.templateNumber', { n: row.number })}
        </To>
      ),
    },
    { key: 'file', title: t('documents.file'), show: (row) => row.name },
    { key: 'state', title: t('documents.state'), width: 150, show: (row) => <TemplateStanding of={row} /> },
    { key: 'from', title: t('documents.templateFrom'), width: 130, show: (row) => <Days day={row.fromDay} /> },
    { key: 'by', title: t('documents.templateBy'), show: (row) => row.proposedName },
    { key: 'on', title: t('documents.templateOn'), width: 130, show: (row) => <Days day={row.proposedOn} /> },
    { key: 'decided', title: t('documents.templateDecided'), show: (row) => row.decidedName || '—' },
    {
      key: 'decidedOn',
      title: t('documents.templateDecidedOn'),
      width: 130,
      show: (row) => (row.decidedOn ? <Days day={row.decidedOn} /> : '—'),
    },
  ]
}
