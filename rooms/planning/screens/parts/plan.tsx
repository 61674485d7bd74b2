import { Alert } from 'antd'
import { Act, Days, LineField, NumberField, Prose, ProseField, Section, useTexts } from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import type { Approval, Round, Topic } from '../../contract.ts'
import { advance } from '../../rules.ts'
import { useNewId } from './new-id.ts'
import '../planning.css'

/** The written instructions on a plan, the newest first: as they were written, by whom, when, and on which version (S1-01). */
export function Approvals({ approvals }: { approvals: readonly (Approval & { byName: string })[] }) {
  const t = useTexts()
  if (approvals.length === 0) return null
  return (
    <Section title={t('planning.approvals')}>
      {approvals.map((one) => (
        <figure key={one.id} className="mc-instruction">
          <blockquote>
            <Prose text={one.instruction} />
          </blockquote>
          <figcaption>
            <strong>{t(`planning.approval.${one.verdict}`)}</strong>
            <span>
              {t.hat(one.hat)} {one.byName}
            </span>
            <Days day={one.onDay} />
            <span className="mc-quiet">{t('planning.approvedVersion', { version: one.roundVersion })}</span>
          </figcaption>
        </figure>
      ))}
    </Section>
  )
}

/** What holds a round up, in words. */
export function Held({ round }: { round: Round }) {
  const t = useTexts()
  if (round.suspendedOn) {
    const title = t('planning.suspendedSince', { day: t.day(round.suspendedOn), reason: round.reason })
    return <Alert type="warning" showIcon title={title} />
  }
  if (round.state === 'cancelled') {
    return <Alert type="info" showIcon title={t('planning.cancelledFor', { reason: round.reason })} />
  }
  return null
}

/** The focus topics of a round (S1-05), edited while it is drafted. */
export function Topics({ round, topics }: { round: Round; topics: readonly Topic[] }) {
  const t = useTexts()
  const input = { round: round.id, version: round.version }
  const [id, renew] = useNewId()
  const drafted = round.state === 'drafted'
  const unless = advance(round, 'edit')
  const next = Math.max(0, ...topics.map((one) => one.place)) + 1
  const add = (
    <Act
      does={says.addTopic}
      size="small"
      input={{ ...input, id }}
      after={renew}
      unless={unless}
      form={{ id: `addTopic:${round.id}`, initial: { place: next }, fields: <TopicFields /> }}
    />
  )
  return (
    <Section title={t('planning.topics')} acts={drafted ? add : null}>
      {topics.length === 0 ? <p className="mc-quiet">{t('planning.noTopics')}</p> : null}
      <ol className="mc-topics">
        {topics.map((topic) => (
          <li key={topic.id}>
            <div>
              <strong>{topic.title}</strong>
              {topic.text ? <Prose text={topic.text} /> : null}
            </div>
            {drafted ? (
              <span className="mc-page-acts">
                <Act
                  does={says.editTopic}
                  size="small"
                  kind="link"
                  input={{ ...input, topic: topic.id }}
                  unless={unless}
                  form={{
                    initial: { place: topic.place, title: topic.title, text: topic.text },
                    fields: <TopicFields />,
                  }}
                />
                <Act
                  does={says.removeTopic}
                  size="small"
                  kind="link"
                  input={{ ...input, topic: topic.id }}
                  unless={unless}
                  confirm
                />
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function TopicFields() {
  const t = useTexts()
  return (
    <>
      <NumberField name="place" label={t('planning.topicPlace')} min={1} max={99} />
      <LineField name="title" label={t('planning.topic')} />
      <ProseField name="text" label={t('planning.topicText')} />
    </>
  )
}
