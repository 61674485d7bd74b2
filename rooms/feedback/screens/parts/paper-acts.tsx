import { useState } from 'react'
import {
  Act,
  Asked,
  ChoiceField,
  DayField,
  Days,
  LineField,
  newId,
  ProseField,
  Section,
  State,
  To,
  today,
  useAsk,
  useGo,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { Approve } from '../../../registry/screens/parts/route.tsx'
import * as says from '../../contract.ts'
import * as rule from '../../rules/papers.ts'

/** The papers that go with an opinion, and a place for the office to make another. */
export function PapersOf({ opinion }: { opinion: string }) {
  const t = useTexts()
  const { hat } = useMe()
  return says.feedbackPapers.of.includes(hat) ? (
    <Section title={t('feedback.papersOfOpinion')}>
      <Listed opinion={opinion} />
    </Section>
  ) : null
}

function Listed({ opinion }: { opinion: string }) {
  const t = useTexts()
  const { hat } = useMe()
  const asked = useAsk(says.feedbackPapers, { opinion, size: 10 })
  return (
    <Asked of={asked}>
      {({ rows }) => (
        <>
          {rows.length === 0 ? <p className="mc-quiet">{t('feedback.noPapers')}</p> : null}
          <ul className="mc-hits">
            {rows.map((row) => (
              <li key={row.id}>
                <div className="mc-hit-head">
                  <To to={`/feedback-papers/${row.id}`}>{t(`feedback.paperKind.${row.kind}`)}</To>
                  <State
                    of="feedback.feedbackPaper"
                    is={row.state}
                    tone={row.state === 'approved' ? 'good' : 'going'}
                  />
                  <Days day={row.writtenOn} />
                </div>
              </li>
            ))}
          </ul>
          {hat === 'office' && rows.length < says.feedbackPaperKinds.length ? (
            <Draft opinion={opinion} there={rows.map(({ kind }) => kind)} />
          ) : null}
        </>
      )}
    </Asked>
  )
}

function Draft({ opinion, there }: { opinion: string; there: readonly says.FeedbackPaperKind[] }) {
  const t = useTexts()
  const go = useGo()
  const [id] = useState(newId)
  const kinds = says.feedbackPaperKinds.filter((kind) => !there.includes(kind))
  return (
    <Act
      does={says.draftFeedbackPaper}
      input={{ id, opinion }}
      after={(made) => go(`/feedback-papers/${made.id}`)}
      form={{
        initial: { kind: kinds[0] as says.FeedbackPaperKind },
        fields: (
          <ChoiceField
            name="kind"
            label={t('feedback.paperKind')}
            choices={kinds.map((value) => ({ value, label: t(`feedback.paperKind.${value}`) }))}
          />
        ),
      }}
    />
  )
}

/** What may be done with a paper now, by the hat worn. */
export function PaperActs({ paper }: { paper: says.FeedbackPaper }) {
  const t = useTexts()
  const me = useMe()
  const input = { feedbackPaper: paper.id, version: paper.version }
  const day = today() as says.FeedbackPaper['writtenOn']
  if (paper.state === 'approved')
    return (
      <>
        {paper.kind === 'circular' && paper.circulatedOn === null ? (
          <Act
            does={says.circulateFeedbackPaper}
            kind="primary"
            input={input}
            form={{
              id: `circulate-${paper.id}`,
              initial: { on: day, to: '' },
              fields: (
                <>
                  <DayField name="on" label={t('feedback.circulatedOn')} />
                  <LineField name="to" label={t('feedback.circulatedTo')} hint={t('feedback.circulatedToHint')} />
                </>
              ),
            }}
          />
        ) : null}
        <Act does={says.sendBackFeedbackPaper} input={input} unless={rule.sendBackPaper(paper)} />
      </>
    )
  const { title, text } = paper
  return (
    <>
      <Act
        does={says.editFeedbackPaper}
        input={input}
        unless={rule.editPaper(paper, me.person, day)}
        form={{
          initial: { title, text },
          labels: { title: t('feedback.paperTitle'), text: t('feedback.paperText') },
          fields: (
            <>
              <LineField name="title" label={t('feedback.paperTitle')} />
              <ProseField name="text" label={t('feedback.paperText')} rows={16} />
            </>
          ),
        }}
      />
      <Approve
        matter="paper"
        thing={paper.id}
        does={says.approveFeedbackPaper}
        kind="primary"
        input={input}
        confirm={t('feedback.approvePaperAsk')}
        unless={rule.approvePaper(paper, me.person, day)}
      />
    </>
  )
}
