import { useState } from 'react'
import {
  Act,
  Days,
  List,
  newId,
  Page,
  State,
  To,
  useAsk,
  useMe,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import {
  importRegister,
  kinds,
  levels,
  organisationPage,
  organisationStates,
  organisations,
  registerOrganisation,
} from '../contract.ts'
import { blank, labelsOf, OrganisationFields } from './parts/fields.tsx'
import { Branches } from './parts/tree.tsx'
import './registry.css'

/** The register: the tree at the side says of which part, the list shows it, filters it and takes it away. */
export default function Organisations() {
  const t = useTexts()
  const [wide] = useState(() => window.matchMedia('(min-width: 1200px)').matches)
  const [search, go] = useQueryString()
  const { under } = search
  const choose = (id: string | undefined) => {
    const { under: _, from: __, ...rest } = search
    go(id ? { ...rest, under: id } : rest)
  }
  return (
    <Page title={t('registry.organisations')} acts={<Acts under={under} />}>
      <div className="mc-register">
        <nav className="mc-tree" aria-label={t('registry.tree')}>
          <details open={wide}>
            <summary>{t('registry.tree')}</summary>
            <p className="mc-quiet">{t('registry.treeHint')}</p>
            <Branches chosen={under} choose={choose} />
          </details>
        </nav>
        <Register under={under} />
      </div>
    </Page>
  )
}

function Acts({ under }: { under: string | undefined }) {
  const t = useTexts()
  const { hat } = useMe()
  const [id, setId] = useState(newId)
  return (
    <>
      {importRegister.of.includes(hat as 'office') ? (
        <To to="/organisations/import" className="mc-import-link">
          {t('registry.import')}
        </To>
      ) : null}
      <Act
        does={registerOrganisation}
        kind="primary"
        input={{ id: id as never }}
        form={{
          id: 'registerOrganisation',
          initial: blank(under ?? null),
          labels: labelsOf(t),
          fields: <OrganisationFields />,
        }}
        after={() => setId(newId())}
      />
    </>
  )
}

function Register({ under }: { under: string | undefined }) {
  const t = useTexts()
  const top = useAsk(organisationPage, { organisation: under ?? '' }, { enabled: Boolean(under) })
  const choices = (group: string, words: readonly string[]) =>
    words.map((value) => ({ value, label: t(`registry.${group}.${value}`) }))
  const name = top.data?.organisation.id === under ? top.data?.organisation.name : undefined
  return (
    <List
      ask={organisations}
      xlsx
      label={t('registry.organisations')}
      empty={t('registry.empty')}
      filters={[
        { name: 'q', label: t('registry.search'), kind: 'text' },
        ...(under
          ? [
              {
                name: 'under',
                label: t('registry.under'),
                kind: 'one' as const,
                choices: [{ value: under, label: name ?? '…' }],
              },
            ]
          : []),
        { name: 'kind', label: t('registry.kind'), kind: 'many', choices: choices('kind', kinds) },
        { name: 'level', label: t('registry.level'), kind: 'many', choices: choices('level', levels) },
        { name: 'state', label: t('registry.state'), kind: 'many', choices: choices('state', organisationStates) },
        { name: 'inScope', label: t('registry.inScope'), kind: 'one', choices: choices('inScope', ['yes', 'no']) },
      ]}
      columns={[
        {
          key: 'name',
          title: t('registry.name'),
          choice: 'always',
          sort: 'name',
          show: (row) => <To to={`/organisations/${row.id}`}>{row.name}</To>,
        },
        {
          key: 'parent',
          title: t('registry.parent'),
          show: (row) => (row.parent ? <To to={`/organisations/${row.parent}`}>{row.parentName}</To> : '—'),
        },
        { key: 'kind', title: t('registry.kind'), sort: 'kind', show: (row) => t(`registry.kind.${row.kind}`) },
        { key: 'level', title: t('registry.level'), show: (row) => t(`registry.level.${row.level}`) },
        { key: 'code', title: t('registry.code'), sort: 'code', show: (row) => row.code ?? '—' },
        { key: 'sector', title: t('registry.sector'), choice: 'hidden', show: (row) => row.sector || '—' },
        {
          key: 'partyKind',
          title: t('registry.partyKind'),
          choice: 'hidden',
          show: (row) => (row.partyKind ? t(`registry.partyKind.${row.partyKind}`) : '—'),
        },
        {
          key: 'inScope',
          title: t('registry.inScope'),
          choice: 'hidden',
          show: (row) => t(`registry.inScope.${row.inScope ? 'yes' : 'no'}`),
        },
        {
          key: 'state',
          title: t('registry.state'),
          show: (row) => <State of="registry.state" is={row.state} tone={row.state === 'active' ? 'good' : 'off'} />,
        },
        { key: 'endedOn', title: t('registry.endedOn'), choice: 'hidden', show: (row) => <Days day={row.endedOn} /> },
      ]}
    />
  )
}
