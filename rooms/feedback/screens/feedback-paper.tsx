import type * as z from 'zod'
import { Asked, Page, Prose, Section, State, To, useAsk, useAt, useTexts } from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { Approval } from '../../registry/screens/parts/route.tsx'
import { feedbackPaperPage } from '../contract.ts'
import { Outgoing } from './parts/outgoing.tsx'
import { PaperActs } from './parts/paper-acts.tsx'
import './parts/feedback.css'

type Shown = z.output<(typeof feedbackPaperPage)['gives']>

/** One paper of the feedback: its words, the look through it, and its print. */
export default function OneFeedbackPaper() {
  const { feedbackPaper } = useAt<'feedbackPaper'>()
  const asked = useAsk(feedbackPaperPage, { feedbackPaper })
  return <Asked of={asked}>{(shown) => <Whole shown={shown} />}</Asked>
}

function Whole({ shown: { paper, bodyName, opinionNumber, names } }: { shown: Shown }) {
  const t = useTexts()
  const text = (key: string) => t(`feedback.${key}`)
  const approved = paper.state === 'approved'
  return (
    <Page
      title={paper.title}
      state={<State of="feedback.feedbackPaper" is={paper.state} tone={approved ? 'good' : 'going'} />}
      back={{ to: '/feedback-papers', label: text('feedbackPapers') }}
      about={paper.id}
      acts={<PaperActs paper={paper} />}
      facts={[
        { label: text('body'), value: bodyName },
        { label: text('paperKind'), value: text(`paperKind.${paper.kind}`) },
        { label: text('opinion'), value: <To to={`/opinions/${paper.opinion}`}>{opinionNumber}</To> },
        { label: text('writers'), value: paper.writers.map((who) => names[who] ?? '').join(t.pause) },
        { label: text('writtenOn'), value: t.day(paper.writtenOn) },
        paper.circulatedOn !== null && { label: text('circulatedOn'), value: t.day(paper.circulatedOn) },
        paper.circulatedOn !== null && { label: text('circulatedTo'), value: paper.circulatedTo, wide: true },
        approved && {
          label: text('approvedOn'),
          value:
            `${t.day(paper.approvedOn)} ${paper.approvedBy === null ? '' : (names[paper.approvedBy] ?? '')}`.trim(),
        },
      ]}
    >
      <Section title={text('paperText')}>
        <Prose text={paper.text} />
      </Section>
      <Approval matter="paper" thing={paper.id} open={!approved} />
      <Outgoing noun="feedbackPaper" about={paper.id} settled={approved} />
      <Prints kinds={[paper.kind]} about={paper.id} />
    </Page>
  )
}
