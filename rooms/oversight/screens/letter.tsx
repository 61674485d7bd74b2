import { useState } from 'react'
import {
  Act,
  Asked,
  Days,
  LineField,
  newId,
  Page,
  Prose,
  ProseField,
  Section,
  State,
  To,
  today,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { Print } from '../../ledger/screens/parts/print.tsx'
import * as say from '../contract.ts'
import * as rule from '../rules/letters.ts'
import { letterTones } from './parts/looks.ts'

type Given = NonNullable<ReturnType<typeof useAsk<typeof say.letterPage>>['data']>

/** One letter: what it urges and why, who signed it, what the body answered and what the office made of it. */
export default function OneLetter() {
  const { letter } = useAt<'letter'>()
  const asked = useAsk(say.letterPage, { letter })
  return <Asked of={asked}>{(page) => <Whole page={page} />}</Asked>
}

function Whole({ page }: { page: Given }) {
  const t = useTexts()
  const { letter: one, bodyName, matters, names } = page
  const text = (key: string) => t(`oversight.${key}`)
  const step = (key: string, who: string | null, on: string | null) =>
    on !== null && { label: text(key), value: [who === null ? '' : (names[who] ?? ''), t.day(on)].join(' ').trim() }
  return (
    <Page
      title={text(`rung.${one.rung}`)}
      state={<State of="oversight.letter" is={one.state} tone={letterTones[one.state]} />}
      back={{ to: '/letters', label: text('letters') }}
      about={one.id}
      printable={<Print noun="letter" thing={one.id} />}
      acts={<LetterActs one={one} />}
      facts={[
        { label: text('letterNumber'), value: one.number || '—' },
        { label: text('body'), value: bodyName },
        { label: text('signer'), value: text(`signer.${one.signer}`) },
        one.dueOn !== null && {
          label: text('letterDue'),
          value: (
            <Days day={one.dueOn} due done={!['issued', 'received'].includes(one.state)} tentative={one.provisional} />
          ),
        },
        step('draftedBy', one.draftedBy, one.draftedOn),
        step('issuedBy', one.issuedBy, one.issuedOn),
        step('receivedBy', one.receivedBy, one.receivedOn),
        step('answeredBy', one.answeredBy, one.answeredOn),
        step('endedBy', one.endedBy, one.endedOn),
        { label: text('letterText'), value: <Prose text={one.text} />, wide: true },
        one.answer !== '' && { label: text('letterAnswer'), value: <Prose text={one.answer} />, wide: true },
        one.opinion !== '' && { label: text('opinion'), value: <Prose text={one.opinion} />, wide: true },
      ]}
    >
      <Section title={text('letterMatters')} flush>
        <ul className="mc-rows">
          {matters.map((matter) => (
            <li key={matter.id} className="mc-row">
              <div className="mc-row-head">
                <To to={`/${matter.noun}s/${matter.about}`}>{matter.title}</To>
                <span>{text(`reason.${matter.reason}`)}</span>
                {matter.dueOn === null ? null : (
                  <span className="mc-quiet">
                    {text('matterDue')} {t.day(matter.dueOn)}
                  </span>
                )}
                <span className="mc-quiet">{text(matter.done ? 'matterDone' : 'matterOpen')}</span>
              </div>
            </li>
          ))}
        </ul>
      </Section>
      <Prints kinds={['urging']} about={one.id} />
    </Page>
  )
}

function LetterActs({ one }: { one: say.Letter }) {
  const t = useTexts()
  const me = useMe()
  const input = { letter: one.id, version: one.version }
  const can = (verb: string) => verb in rule.lifeOfLetter[one.state]
  const day = today() as say.Letter['draftedOn']
  const opinion = { fields: <ProseField name="opinion" label={t('oversight.opinion')} required /> }
  return (
    <>
      {can('issue') ? (
        <Act
          does={say.issueLetter}
          kind="primary"
          input={input}
          confirm={t('oversight.issueAsk')}
          unless={rule.issue(one, { number: '', dueOn: day, provisional: false }, me.person, me.hat, day)}
        />
      ) : null}
      {can('withdraw') ? <Act does={say.withdrawLetter} input={input} /> : null}
      {can('receive') ? <Act does={say.receiveLetter} kind="primary" input={input} /> : null}
      {can('answer') ? (
        <Act
          does={say.answerLetter}
          kind="primary"
          input={input}
          form={{ fields: <ProseField name="answer" label={t('oversight.letterAnswer')} rows={8} required /> }}
        />
      ) : null}
      {can('settle') ? (
        <Act
          does={say.settleLetter}
          kind="primary"
          input={input}
          unless={rule.settle(one, '', me.person, day)}
          form={opinion}
        />
      ) : null}
      {can('fail') ? (
        <Act does={say.failLetter} input={input} unless={rule.fail(one, '', me.person, day)} form={opinion} />
      ) : null}
      {one.state === 'failed' ? <Submit one={one} /> : null}
    </>
  )
}

/** 呈报领导小组: what a letter could not move. */
function Submit({ one }: { one: say.Letter }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={say.submitMatter}
      input={{ id, inspection: one.inspection, letter: one.id }}
      after={() => renew(newId())}
      form={{
        fields: (
          <>
            <LineField name="title" label={t('oversight.submittalTitle')} />
            <ProseField name="reason" label={t('oversight.submittalReason')} rows={5} required />
            <ProseField name="proposal" label={t('oversight.proposal')} rows={4} required />
          </>
        ),
      }}
    />
  )
}
