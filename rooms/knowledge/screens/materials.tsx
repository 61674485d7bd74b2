import { Days, List, Page, State, To, useMe, useTexts } from '../../../core/web/index.ts'
import { materialKinds, materials, materialStates } from '../contract.ts'
import { tones, useChoices, Write } from './parts/write.tsx'

/** 学习和资料库: rules, anonymised cases, checklists, training. */
export default function Materials() {
  const t = useTexts()
  const choices = useChoices()
  const office = useMe().hat === 'office'
  return (
    <Page title={t('knowledge.materials')} acts={office ? <Write /> : null}>
      <List
        ask={materials}
        label={t('knowledge.materials')}
        empty={t('knowledge.noMaterials')}
        filters={[
          { name: 'q', label: t('knowledge.search'), kind: 'text' },
          { name: 'kind', label: t('knowledge.kind'), kind: 'many', choices: choices('kind', materialKinds) },
          { name: 'on', label: t('knowledge.on'), kind: 'day' },
          ...(office
            ? [
                {
                  name: 'state',
                  label: t('knowledge.state'),
                  kind: 'many' as const,
                  choices: choices('material', materialStates),
                },
              ]
            : [
                {
                  name: 'unread',
                  label: t('knowledge.read'),
                  kind: 'one' as const,
                  choices: [{ value: 'yes', label: t('knowledge.onlyUnread') }],
                },
              ]),
        ]}
        columns={[
          {
            key: 'title',
            title: t('knowledge.title'),
            choice: 'always',
            show: (row) => <To to={`/materials/${row.id}`}>{row.title}</To>,
          },
          { key: 'kind', title: t('knowledge.kind'), show: (row) => t(`knowledge.kind.${row.kind}`) },
          { key: 'edition', title: t('knowledge.edition'), show: (row) => row.edition || '—' },
          { key: 'inForceOn', title: t('knowledge.inForceOn'), show: (row) => <Days day={row.inForceOn} /> },
          { key: 'untilDay', title: t('knowledge.untilDay'), show: (row) => <Days day={row.untilDay} /> },
          { key: 'number', title: t('knowledge.number'), show: (row) => row.number || '—' },
          { key: 'category', title: t('knowledge.category'), show: (row) => row.category || '—' },
          {
            key: 'state',
            title: t('knowledge.state'),
            show: (row) => <State of="knowledge.material" is={row.state} tone={tones[row.state]} />,
          },
          {
            key: 'required',
            title: t('knowledge.required'),
            show: (row) => (row.required ? t('core.yes') : '—'),
          },
          office
            ? { key: 'readers', title: t('knowledge.readers'), align: 'right', show: (row) => row.readers }
            : {
                key: 'read',
                title: t('knowledge.read'),
                show: (row) => (row.read ? t('core.yes') : t('knowledge.notRead')),
              },
          { key: 'publishedOn', title: t('knowledge.publishedOn'), show: (row) => <Days day={row.publishedOn} /> },
        ]}
      />
    </Page>
  )
}
