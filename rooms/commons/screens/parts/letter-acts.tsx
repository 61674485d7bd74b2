import { Act, ChoiceField, NumberField, ProseField, today, useMe, useTexts } from '../../../../core/web/index.ts'
import { Approve } from '../../../registry/screens/parts/route.tsx'
import * as say from '../../contract.ts'
import * as rule from '../../rules/advisories.ts'
import { notWhoNoted } from '../../rules/letters-in.ts'
import { EachField } from './each-field.tsx'
import { LetterFields } from './letter-fields.tsx'
import { NoteLetter, useLetters } from './letters-in.tsx'

type Says = Readonly<{ one: say.Advisory; suggestions: readonly say.Suggestion[] }>

/** What may be done with a letter now. */
export function LetterActs(props: Says) {
  const t = useTexts()
  const me = useMe()
  const { one, suggestions } = props
  const text = (key: string) => t(`commons.${key}`)
  const input = { advisory: one.id, version: one.version }
  const can = (verb: string) => verb in rule.lifeOfAdvisory[one.state]
  const words = (name: string, label: string, hint?: string) => ({
    fields: <ProseField name={name} label={text(label)} hint={hint && text(hint)} rows={4} required />,
  })
  const byLetter = useLetters(one)?.itself === false
  const { title, problems, units, cause, copies, replyBy } = one
  return (
    <>
      {can('consult') ? (
        <>
          <Act
            does={say.consultAdvisory}
            kind="primary"
            input={input}
            form={words('consulted', 'consulted', 'consultedHint')}
          />
          <Act
            does={say.editAdvisory}
            input={input}
            form={{
              initial: {
                title,
                problems,
                units,
                cause,
                copies,
                replyBy,
                suggestions: suggestions.map((row) => row.text),
              },
              fields: <LetterFields />,
            }}
          />
          <Act does={say.dropAdvisory} kind="danger" input={input} confirm />
        </>
      ) : null}
      {can('approve') ? (
        <>
          <Approve
            matter="advisory"
            thing={one.id}
            does={say.approveAdvisory}
            kind="primary"
            input={input}
            confirm
            unless={rule.approve(one, me.person, today() as never)}
          />
          <Act does={say.sendAdvisoryBack} input={input} form={words('opinion', 'opinion')} />
        </>
      ) : null}
      {can('issue') ? <Act does={say.issueAdvisory} kind="primary" input={input} confirm={text('issueAsk')} /> : null}
      {can('receive') ? <Act does={say.receiveAdvisory} kind="primary" input={input} /> : null}
      {can('answer') ? <Answer {...props} /> : null}
      {byLetter && can('receive') ? <NoteLetter does={say.noteAdvisoryReceipt} of={one} thing="advisory" /> : null}
      {byLetter && can('answer') ? (
        <NoteLetter does={say.noteAdvisoryAnswer} of={one} thing="advisory" {...answersOf(suggestions)} />
      ) : null}
      {can('judge') ? <Judge {...props} /> : null}
      {can('giveBack') ? <Act does={say.returnAdvisory} input={input} form={words('opinion', 'opinion')} /> : null}
      {can('supervise') ? <Act does={say.superviseAdvisory} input={input} form={words('effect', 'effect')} /> : null}
      {can('close') ? (
        <Act does={say.closeAdvisory} kind="primary" input={input} confirm unless={notWhoNoted(one, me.person)} />
      ) : null}
    </>
  )
}

const titles = (list: readonly say.Suggestion[]) => list.map(({ place, text }) => `${place}. ${text}`)

/** What is said to each suggestion: what it begins with, and its fields. */
const answersOf = (suggestions: Says['suggestions']) => ({
  initial: { answers: suggestions.map(({ id, measures, rulesMade }) => ({ suggestion: id, measures, rulesMade })) },
  more: <AnswerFields suggestions={suggestions} />,
})

function AnswerFields({ suggestions }: Pick<Says, 'suggestions'>) {
  const t = useTexts()
  return (
    <EachField name="answers" id="suggestion" of={titles(suggestions)}>
      {(at) => (
        <>
          <ProseField name={at('measures')} label={t('commons.answerMeasures')} rows={3} required />
          <NumberField name={at('rulesMade')} label={t('commons.rulesMade')} />
        </>
      )}
    </EachField>
  )
}

function Answer({ one, suggestions }: Says) {
  const { initial, more } = answersOf(suggestions)
  return (
    <Act
      does={say.answerAdvisory}
      kind="primary"
      input={{ advisory: one.id, version: one.version }}
      form={{ initial, fields: more }}
    />
  )
}

function Judge({ one, suggestions }: Says) {
  const t = useTexts()
  const { person } = useMe()
  return (
    <Act
      does={say.judgeAdvisory}
      kind="primary"
      unless={notWhoNoted(one, person)}
      input={{ advisory: one.id, version: one.version }}
      form={{
        initial: { verdicts: suggestions.map(({ id }) => ({ suggestion: id, verdict: 'adopted', reason: '' })) },
        fields: (
          <EachField name="verdicts" id="suggestion" of={titles(suggestions)}>
            {(at) => (
              <>
                <ChoiceField
                  name={at('verdict')}
                  label={t('commons.verdict')}
                  choices={say.verdicts.map((value) => ({ value, label: t(`commons.verdict.${value}`) }))}
                />
                <ProseField name={at('reason')} label={t('commons.verdictReason')} rows={2} />
              </>
            )}
          </EachField>
        ),
      }}
    />
  )
}
