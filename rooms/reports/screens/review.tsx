import { Form, Input, Tag } from 'antd'
import type * as z from 'zod'
import { Act, Asked, Page, Section, useAsk, useAt, useMe, useTexts } from '../../../core/web/index.ts'
import { giveOpinions, type ReportPart, reviewPage, reviewVerdicts } from '../contract.ts'
import { OpinionOf, Read } from './parts/paragraph.tsx'
import './parts/reports.css'

type Shown = z.output<(typeof reviewPage)['gives']>

/** The parts one was asked about, each with one's own opinion. */
export default function OneReview() {
  const { inspectionReport: id } = useAt<'inspectionReport'>()
  const asked = useAsk(reviewPage, { inspectionReport: id })
  return <Asked of={asked}>{(shown) => <Opened id={id} shown={shown} />}</Asked>
}

function Opened({ id, shown }: { id: string; shown: Shown }) {
  const t = useTexts()
  const { hat } = useMe()
  const { bodyName, trip, parts, opinions, open } = shown
  const mine = new Set(opinions.filter((one) => one.hat === hat).map(({ part }) => part))
  const rest = parts.filter((part) => !mine.has(part.id))
  return (
    <Page
      title={`${bodyName} ${t('reports.review')}`}
      back={{ to: '/report-reviews', label: t('reports.reviews') }}
      acts={
        open && rest.length > 0 ? (
          <Act
            does={giveOpinions}
            kind="primary"
            label={t('reports.agreeRest', { n: rest.length })}
            confirm
            input={{
              inspectionReport: id,
              opinions: rest.map((part) => ({ part: part.id, verdict: 'agree' as const, comment: '' })),
            }}
          />
        ) : null
      }
    >
      <Section title={t('reports.reviewNow', { n: trip, parts: parts.length })} flush>
        {open ? null : <p className="mc-section-body mc-quiet">{t('reports.reviewClosed')}</p>}
        <ol className="mc-paragraphs">
          {parts.map((part) => (
            <Part key={part.id} id={id} part={part} shown={shown} />
          ))}
        </ol>
      </Section>
    </Page>
  )
}

function Part({ id, part, shown }: { id: string; part: ReportPart; shown: Shown }) {
  const t = useTexts()
  const said = shown.opinions.filter((one) => one.part === part.id)
  return (
    <li className="mc-paragraph">
      <div className="mc-paragraph-head">
        <strong>
          {part.place}. {part.title || t(`reports.kind.${part.kind}`)}
        </strong>
        <span className="mc-quiet">{part.chapter}</span>
        {part.differs ? <Tag>{t('reports.differsFromSheet')}</Tag> : null}
      </div>
      <Read one={part} />
      {said.map((one) => (
        <OpinionOf key={one.id} one={one} names={shown.names} />
      ))}
      {shown.open ? <Say id={id} part={part} /> : null}
    </li>
  )
}

/** One opinion on one part: agreement at once, anything else with what it wants. */
function Say({ id, part }: { id: string; part: ReportPart }) {
  const t = useTexts()
  const opinion = (verdict: (typeof reviewVerdicts)[number]) => ({ part: part.id as string, verdict, comment: '' })
  return (
    <div className="mc-paragraph-acts">
      {reviewVerdicts.map((verdict) => (
        <Act
          key={verdict}
          does={giveOpinions}
          size="small"
          label={t(`reports.verdict.${verdict}`)}
          {...(verdict === 'agree'
            ? { input: { inspectionReport: id, opinions: [opinion(verdict)] } }
            : {
                input: { inspectionReport: id },
                form: {
                  id: `giveOpinions:${part.id}:${verdict}`,
                  initial: { opinions: [opinion(verdict)] },
                  fields: (
                    <Form.Item name="opinions" label={t('reports.comment')} required>
                      <Comment />
                    </Form.Item>
                  ),
                },
              })}
        />
      ))}
    </div>
  )
}

type One = { part: string; verdict: string; comment: string }

function Comment(props: { id?: string; value?: readonly One[]; onChange?: (value: readonly One[]) => void }) {
  const [one] = props.value ?? []
  return (
    <Input.TextArea
      {...(props.id ? { id: props.id } : {})}
      rows={5}
      maxLength={2_000}
      value={one?.comment ?? ''}
      onChange={({ target }) => props.onChange?.(one ? [{ ...one, comment: target.value }] : [])}
    />
  )
}
