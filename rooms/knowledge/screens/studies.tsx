import { Days, List, Page, To, useTexts } from '../../../core/web/index.ts'
import { studies } from '../contract.ts'

/** 学习记录: everybody's for the office, one's own for the others. */
export default function Studies() {
  const t = useTexts()
  return (
    <Page title={t('knowledge.studies')}>
      <List
        ask={studies}
        xlsx
        label={t('knowledge.studies')}
        empty={t('knowledge.noStudies')}
        filters={[{ name: 'q', label: t('knowledge.search'), kind: 'text' }]}
        columns={[
          {
            key: 'title',
            title: t('knowledge.title'),
            choice: 'always',
            show: (row) => <To to={`/materials/${row.material}`}>{row.title}</To>,
          },
          { key: 'kind', title: t('knowledge.kind'), show: (row) => t(`knowledge.kind.${row.kind}`) },
          { key: 'person', title: t('knowledge.person'), show: (row) => row.personName },
          { key: 'onDay', title: t('knowledge.onDay'), show: (row) => <Days day={row.onDay} /> },
        ]}
      />
    </Page>
  )
}
