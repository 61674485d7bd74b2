import type * as z from 'zod'
import { refuse } from '../../../core/pure/refusal.ts'
import {
  Act,
  Asked,
  DayField,
  Days,
  LineField,
  newId,
  Page,
  Section,
  State,
  To,
  today,
  useAsk,
  useAt,
  useTexts,
} from '../../../core/web/index.ts'
import {
  abolishOrganisation,
  editOrganisation,
  mergeOrganisations,
  organisationPage,
  organisationTree,
  registerOrganisation,
} from '../contract.ts'
import { blank, labelsOf, OrganisationFields, textOf } from './parts/fields.tsx'
import { OrganisationField, OrganisationsField } from './parts/organisation-field.tsx'
import { Posts } from './posts.tsx'
import { issuedAs } from '../rules/issuer.ts'
import './registry.css'
import { useState } from 'react'

type Opened = z.output<typeof organisationPage.gives>

/** One organisation: where it stands, who holds its posts, what stands beneath it, how it was called before, and what happened. */
export default function OneOrganisation() {
  const t = useTexts()
  const { organisation: id } = useAt<'organisation'>()
  const asked = useAsk(organisationPage, { organisation: id })
  return (
    <Asked of={asked}>
      {(opened) => {
        const { organisation: one, posts, children, formers } = opened
        return (
          <Page
            title={one.name}
            state={<State of="registry.state" is={one.state} tone={one.state === 'active' ? 'good' : 'off'} />}
            back={{ to: '/organisations', label: t('registry.organisations') }}
            about={one.id}
            acts={<Acts key={one.id} opened={opened} />}
            facts={factsOf(t, opened)}
          >
            {posts ? <Posts organisation={one} posts={posts} /> : null}
            {children > 0 ? <Below id={one.id} count={children} /> : null}
            {formers.length > 0 ? <Formers formers={formers} /> : null}
          </Page>
        )
      }}
    </Asked>
  )
}

function factsOf(
  t: ReturnType<typeof useTexts>,
  { organisation: one, ancestors, responsible, successor, predecessors }: Opened,
) {
  const link = ({ id, name }: { id: string; name: string }) => (
    <To key={id} to={`/organisations/${id}`}>
      {name}
    </To>
  )
  const joined = (list: readonly { id: string; name: string }[], sign: string) =>
    list.map((each, n) => (
      <span key={each.id}>
        {n > 0 ? sign : ''}
        {link(each)}
      </span>
    ))
  return [
    { label: t('registry.parent'), value: ancestors.length > 0 ? joined(ancestors, ' / ') : t('registry.noParent') },
    { label: t('registry.kind'), value: t(`registry.kind.${one.kind}`) },
    { label: t('registry.level'), value: t(`registry.level.${one.level}`) },
    { label: t('registry.code'), value: one.code ?? '—' },
    { label: t('registry.partyKind'), value: one.partyKind ? t(`registry.partyKind.${one.partyKind}`) : '—' },
    { label: t('registry.issuer'), value: issuedAs(one) },
    { label: t('registry.sector'), value: one.sector || '—' },
    { label: t('registry.responsible'), value: t(`registry.level.${responsible}`) },
    { label: t('registry.inScope'), value: t(`registry.inScope.${one.inScope ? 'yes' : 'no'}`) },
    { label: t('registry.registeredOn'), value: <Days day={one.registeredOn} /> },
    one.endedOn !== null && { label: t('registry.endedOn'), value: <Days day={one.endedOn} /> },
    successor && { label: t('registry.successor'), value: link(successor) },
    predecessors.length > 0 && { label: t('registry.predecessors'), value: joined(predecessors, t.pause), wide: true },
  ]
}

function Acts({ opened: { organisation: one, children } }: { opened: Opened }) {
  const t = useTexts()
  const [below, setBelow] = useState(newId)
  const ended = one.state === 'active' ? null : refuse('registry.ended')
  const on = { organisation: one.id, version: one.version }
  const fields = <OrganisationFields />
  return (
    <>
      <Act
        does={editOrganisation}
        kind="primary"
        unless={ended}
        input={on}
        form={{ initial: textOf(one), labels: labelsOf(t), fields }}
      />
      <Act
        does={registerOrganisation}
        label={t('registry.registerBelow')}
        unless={ended}
        input={{ id: below as never }}
        form={{ id: `registerBelow:${one.id}`, initial: blank(one.id), labels: labelsOf(t), fields }}
        after={() => setBelow(newId())}
      />
      <Act
        does={mergeOrganisations}
        label={t('registry.mergeInto')}
        unless={ended}
        input={on}
        form={{
          initial: { merged: [], on: today(), basis: '' },
          note: <p className="mc-quiet">{t('registry.mergeHint', { name: one.name })}</p>,
          fields: (
            <>
              <OrganisationsField
                name="merged"
                label={t('registry.merged')}
                without={one.id}
                fixed={{ level: one.level }}
              />
              <DayField name="on" label={t('registry.on')} latest={today()} />
              <LineField name="basis" label={t('registry.basis')} />
            </>
          ),
        }}
      />
      <Act
        does={abolishOrganisation}
        kind="danger"
        unless={ended}
        input={on}
        form={{
          initial: { on: today(), successor: null, basis: '' },
          note: <p className="mc-quiet">{t('registry.abolishHint')}</p>,
          fields: (
            <>
              <DayField name="on" label={t('registry.on')} latest={today()} />
              <OrganisationField name="successor" label={t('registry.successor')} required={children > 0} />
              <LineField name="basis" label={t('registry.basis')} />
            </>
          ),
        }}
      />
    </>
  )
}

const SHOWN = 60

function Below({ id, count }: { id: string; count: number }) {
  const t = useTexts()
  const asked = useAsk(organisationTree, { parent: id, size: SHOWN })
  return (
    <Section
      title={t('registry.childrenCount', { count })}
      acts={<To to={`/organisations?under=${id}`}>{t('registry.list')}</To>}
    >
      <Asked of={asked}>
        {({ rows }) => (
          <ul className="mc-below">
            {rows.map((row) => (
              <li key={row.id}>
                <To to={`/organisations/${row.id}`}>{row.name}</To>
                {row.children > 0 ? <span className="mc-quiet">{row.children}</span> : null}
              </li>
            ))}
            {count > rows.length ? (
              <li className="mc-quiet">{t('registry.more', { count: count - rows.length })}</li>
            ) : null}
          </ul>
        )}
      </Asked>
    </Section>
  )
}

function Formers({ formers }: { formers: Opened['formers'] }) {
  const t = useTexts()
  return (
    <Section title={t('registry.former')}>
      <ul className="mc-formers">
        {formers.map((was) => (
          <li key={was.id}>
            {was.name}
            {was.parentName ? t.aside(was.parentName) : ''}
            <span className="mc-quiet">
              {' '}
              {t('registry.untilDay')} {t.day(was.untilDay)} · {t(`registry.why.${was.why}`)}
              {was.basis ? ` · ${was.basis}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
