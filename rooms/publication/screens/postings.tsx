import { Days, List, Page, Prose, useMe, useTexts } from '../../../core/web/index.ts'
import { postings, postingWays } from '../contract.ts'
import { isBody } from './parts/looks.ts'
import { RecordPosting } from './parts/posting.tsx'

/** Where and when something was posted, read out or told in a meeting. */
export default function Postings() {
  const t = useTexts()
  const { hat } = useMe()
  const text = (key: string) => t(`publication.${key}`)
  const records = isBody(hat) || ['office', 'leader', 'deputy', 'member'].includes(hat)
  return (
    <Page title={text('postings')} acts={records ? <RecordPosting /> : null}>
      <List
        ask={postings}
        label={text('postings')}
        empty={text('noPostings')}
        filters={[
          {
            name: 'way',
            label: text('way'),
            kind: 'many',
            choices: postingWays.map((value) => ({ value, label: text(`way.${value}`) })),
          },
          { name: 'onFrom', until: 'onUntil', label: text('onDay'), kind: 'days' },
        ]}
        columns={[
          { key: 'unit', title: text('unit'), choice: 'always', show: (row) => row.unitName },
          { key: 'way', title: text('way'), show: (row) => text(`way.${row.way}`) },
          { key: 'onDay', title: text('onDay'), show: (row) => <Days day={row.onDay} /> },
          { key: 'place', title: text('where'), show: (row) => row.place },
          { key: 'reached', title: text('reached'), show: (row) => row.reached },
          { key: 'text', title: text('record'), show: (row) => <Prose text={row.text} /> },
          { key: 'file', title: text('fileOf'), show: (row) => row.fileName || '—' },
        ]}
      />
    </Page>
  )
}
