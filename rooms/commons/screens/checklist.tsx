import {
  Act,
  Asked,
  Days,
  NumberField,
  Page,
  Prose,
  ProseField,
  Section,
  State,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import * as say from '../contract.ts'
import { lifeOfChecklist } from '../rules/campaigns.ts'
import { notWhoNoted } from '../rules/letters-in.ts'
import { EachField } from './parts/each-field.tsx'
import { LettersIn, NoteLetter, useLetters } from './parts/letters-in.tsx'
import { checklistTones } from './parts/looks.ts'
import './parts/commons.css'

type Given = NonNullable<ReturnType<typeof useAsk<typeof say.checklistPage>>['data']>

/** One list: what the department is to look for, what it found and did. */
export default function OneChecklist() {
  const { checklist } = useAt<'checklist'>()
  const asked = useAsk(say.checklistPage, { checklist })
  return <Asked of={asked}>{(page) => <Whole page={page} />}</Asked>
}

function Whole({ page }: { page: Given }) {
  const t = useTexts()
  const { checklist: one, bodyName, points, names } = page
  const text = (key: string) => t(`commons.${key}`)
  const step = (key: string, who: string | null, on: string | null) =>
    on !== null && { label: text(key), value: [who === null ? '' : (names[who] ?? ''), t.day(on)].join(' ').trim() }
  return (
    <Page
      title={one.title}
      state={<State of="commons.checklist" is={one.state} tone={checklistTones[one.state]} />}
      back={{ to: '/checklists', label: text('checklists') }}
      about={one.id}
      printable
      acts={<Acts page={page} />}
      facts={[
        { label: text('department'), value: bodyName },
        {
          label: text('replyDue'),
          value: <Days day={one.dueOn} due done={one.state === 'answered' || one.state === 'settled'} />,
        },
        step('sentBy', one.sentBy, one.sentOn),
        step('receivedBy', one.receivedBy, one.receivedOn),
        step('answeredBy', one.answeredBy, one.answeredOn),
        step('settledBy', one.settledBy, one.settledOn),
        { label: text('checkAsk'), value: <Prose text={one.ask} />, wide: true },
        one.opinion !== '' && { label: text('settleOpinion'), value: <Prose text={one.opinion} />, wide: true },
      ]}
    >
      <Section title={text('checkPoints')} flush>
        <ul className="mc-gathered">
          {points.map((point) => (
            <li key={point.id} className="mc-gathered-row">
              <div className="mc-gathered-head">
                <b>
                  {point.place}. {point.text}
                </b>
                {point.found === null ? null : (
                  <span>
                    {text('found')} {point.found}
                  </span>
                )}
              </div>
              {point.measures === '' ? null : <Prose text={point.measures} />}
            </li>
          ))}
        </ul>
      </Section>
      <LettersIn of={one} />
      <Prints kinds={['checklist']} about={one.id} />
    </Page>
  )
}

function AnswerFields({ points }: Pick<Given, 'points'>) {
  const t = useTexts()
  return (
    <EachField name="answers" id="point" of={points.map(({ place, text }) => `${place}. ${text}`)}>
      {(at) => (
        <>
          <NumberField name={at('found')} label={t('commons.found')} />
          <ProseField name={at('measures')} label={t('commons.pointMeasures')} rows={2} />
        </>
      )}
    </EachField>
  )
}

function Acts({ page: { checklist: one, points } }: { page: Given }) {
  const t = useTexts()
  const { person } = useMe()
  const byLetter = useLetters(one)?.itself === false
  const initial = { answers: points.map(({ id, found, measures }) => ({ point: id, found: found ?? 0, measures })) }
  const input = { checklist: one.id, version: one.version }
  const can = (verb: string) => verb in lifeOfChecklist[one.state]
  return (
    <>
      {can('receive') ? <Act does={say.receiveChecklist} kind="primary" input={input} /> : null}
      {can('answer') ? (
        <Act
          does={say.answerChecklist}
          kind="primary"
          input={input}
          form={{ initial, fields: <AnswerFields points={points} /> }}
        />
      ) : null}
      {byLetter && can('receive') ? <NoteLetter does={say.noteChecklistReceipt} of={one} thing="checklist" /> : null}
      {byLetter && can('answer') ? (
        <NoteLetter
          does={say.noteChecklistAnswer}
          of={one}
          thing="checklist"
          initial={initial}
          more={<AnswerFields points={points} />}
        />
      ) : null}
      {can('settle') ? (
        <Act
          does={say.settleChecklist}
          kind="primary"
          input={input}
          unless={notWhoNoted(one, person)}
          form={{
            initial: { opinion: '' },
            fields: <ProseField name="opinion" label={t('commons.settleOpinion')} rows={3} />,
          }}
        />
      ) : null}
      {can('sendBack') ? (
        <Act
          does={say.returnChecklist}
          input={input}
          form={{ fields: <ProseField name="opinion" label={t('commons.settleOpinion')} rows={3} required /> }}
        />
      ) : null}
    </>
  )
}
