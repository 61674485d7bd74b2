import { Checkbox, Input, Table } from 'antd'
import { SearchOutlined } from '@ant-design/icons'
import { Asked, List, Page, sayDay, Section, To, useAsk, useQueryString, useTexts } from '../../../core/web/index.ts'
import { templateStates, templates } from '../contract.ts'
import { type ShownTemplate, type TemplateKind, useTemplateColumns, useTemplateKinds } from './parts/templates.tsx'
import './parts/documents.css'

/** Templates of the office's own: every kind of paper with the form in force, and every template so far. */
export default function Templates() {
  const t = useTexts()
  const kinds = useTemplateKinds()
  const columns = useTemplateColumns()
  return (
    <Page title={t('documents.templates')}>
      <p className="mc-quiet">{t('documents.templatesNote')}</p>
      <Section title={t('documents.templateVersions')}>
        <List
          ask={templates}
          xlsx
          label={t('documents.templateVersions')}
          empty={t('documents.templateVersionsNone')}
          columns={columns}
          filters={[
            { name: 'words', label: t('documents.templateName'), kind: 'text' },
            {
              name: 'kind',
              label: t('documents.paperKind'),
              kind: 'one',
              choices: (kinds.data ?? []).map(({ kind, name }) => ({ value: kind, label: name })),
            },
            {
              name: 'state',
              label: t('documents.state'),
              kind: 'many',
              choices: templateStates.map((state) => ({ value: state, label: t(`documents.template.${state}`) })),
            },
          ]}
        />
      </Section>
      <Section title={t('documents.templateKinds')}>
        <Asked of={kinds}>{(all) => <Kinds all={all} />}</Asked>
      </Section>
    </Page>
  )
}

/** Every kind of paper: found by its name, with the form it has today. */
function Kinds({ all }: { all: readonly TemplateKind[] }) {
  const t = useTexts()
  const [search, go] = useQueryString()
  const standing = useAsk(templates, { state: 'proposed,approved', size: 200 })
  const find = search['find'] ?? ''
  const ownOnly = search['own'] === 'yes'
  const change = (next: Record<string, string>) =>
    go(Object.fromEntries(Object.entries({ ...search, ...next }).filter(([, said]) => said !== '')))
  const of = (kind: string) => (standing.data?.rows ?? []).filter((one) => one.kind === kind)
  const rows = all.filter(
    ({ kind, name }) => name.toLowerCase().includes(find.trim().toLowerCase()) && (!ownOnly || of(kind).length > 0),
  )
  return (
    <>
      <div className="mc-template-find">
        <Input.Search
          allowClear
          enterButton={<SearchOutlined aria-label={t('documents.templateSearch')} />}
          defaultValue={find}
          maxLength={40}
          aria-label={t('documents.templateSearch')}
          placeholder={t('documents.templateSearch')}
          onSearch={(said) => change({ find: said })}
        />
        <Checkbox checked={ownOnly} onChange={({ target }) => change({ own: target.checked ? 'yes' : '' })}>
          {t('documents.templateOwnOnly')}
        </Checkbox>
      </div>
      <Table<TemplateKind>
        size="small"
        rowKey="kind"
        dataSource={rows as TemplateKind[]}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: t('documents.templateNoKind') }}
        columns={[
          {
            key: 'name',
            title: t('documents.paperKind'),
            render: (_, { kind, name }) => <To to={`/template-kinds/${kind}`}>{name}</To>,
          },
          { key: 'now', title: t('documents.templateNow'), render: (_, { kind }) => <Now of={of(kind)} /> },
          {
            key: 'form',
            title: t('documents.templateForm'),
            render: (_, { form }) => t(form === 'official' ? 'documents.formOfficial' : 'documents.formTable'),
          },
          {
            key: 'fields',
            title: t('documents.templateFields'),
            align: 'right',
            render: (_, { blanks }) => blanks.filter(({ own }) => own).length,
          },
        ]}
      />
    </>
  )
}

/** The form papers of a kind have today, and what waits to follow it. */
export function Now({ of }: { of: readonly ShownTemplate[] }) {
  const t = useTexts()
  const now = of.find(({ inForce }) => inForce)
  const coming = of.filter((one) => one.state === 'approved' && !one.inForce && now && one.fromDay > now.fromDay)
  const waiting = of.find(({ state }) => state === 'proposed')
  const says = (one: ShownTemplate) =>
    t('documents.templateFromTo', { n: one.number, day: sayDay(one.fromDay, t.language) })
  return (
    <>
      {now ? <To to={`/templates/${now.id}`}>{says(now)}</To> : t('documents.builtIn')}
      {coming.map((one) => (
        <span key={one.id}> → {says(one)}</span>
      ))}
      {waiting ? (
        <>
          {' · '}
          <To to={`/templates/${waiting.id}`}>{t('documents.templateWaits', { n: waiting.number })}</To>
        </>
      ) : null}
    </>
  )
}
