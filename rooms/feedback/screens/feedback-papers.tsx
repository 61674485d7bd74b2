import { Days, List, Page, State, To, useTexts } from '../../../core/web/index.ts'
import { feedbackPaperKinds, feedbackPaperStates, feedbackPapers } from '../contract.ts'

/** Every paper of the feedback one sees; they are made on the page of their opinion. */
export default function FeedbackPapers() {
  const t = useTexts()
  const text = (key: string) => t(`feedback.${key}`)
  return (
    <Page title={text('feedbackPapers')}>
      <List
        ask={feedbackPapers}
        xlsx
        label={text('feedbackPapers')}
        filters={[
          { name: 'q', label: text('paperTitle'), kind: 'text' },
          {
            name: 'kind',
            label: text('paperKind'),
            kind: 'many',
            choices: feedbackPaperKinds.map((value) => ({ value, label: text(`paperKind.${value}`) })),
          },
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: feedbackPaperStates.map((value) => ({ value, label: text(`feedbackPaper.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'title',
            title: text('paperTitle'),
            choice: 'always',
            show: (row) => <To to={`/feedback-papers/${row.id}`}>{row.title}</To>,
          },
          { key: 'body', title: text('body'), show: (row) => row.bodyName },
          { key: 'kind', title: text('paperKind'), show: (row) => text(`paperKind.${row.kind}`) },
          {
            key: 'state',
            title: text('state'),
            show: (row) => (
              <State of="feedback.feedbackPaper" is={row.state} tone={row.state === 'approved' ? 'good' : 'going'} />
            ),
          },
          { key: 'writtenOn', title: text('writtenOn'), show: (row) => <Days day={row.writtenOn} /> },
          { key: 'approvedOn', title: text('approvedOn'), show: (row) => <Days day={row.approvedOn} /> },
        ]}
      />
    </Page>
  )
}
