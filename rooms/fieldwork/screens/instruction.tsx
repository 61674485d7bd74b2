import {
  Act,
  Asked,
  Days,
  Page,
  Prose,
  ProseField,
  State,
  To,
  today,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import * as says from '../contract.ts'
import * as rule from '../rules/instructions.ts'
import { instructionTones } from './parts/tones.ts'

/** One request for instruction, from the question to what was done on the answer. */
export default function OneInstruction() {
  const t = useTexts()
  const { instruction: id } = useAt<'instruction'>()
  const asked = useAsk(says.instructionPage, { instruction: id })
  return (
    <Asked of={asked}>
      {({ instruction: one, bodyName, names }) => (
        <Page
          title={`${one.number} ${one.matter}`}
          state={<State of="fieldwork.instruction" is={one.state} tone={instructionTones[one.state]} />}
          back={{ to: '/instructions', label: t('fieldwork.instructions') }}
          about={one.id}
          acts={<Acts one={one} />}
          facts={[
            { label: t('fieldwork.body'), value: <To to={`/inspections/${one.inspection}`}>{bodyName}</To> },
            one.urgent && { label: t('fieldwork.urgent'), value: t('core.yes') },
            { label: t('fieldwork.askedByLeader'), value: names[one.askedBy] ?? '—' },
            { label: t('fieldwork.askedOn'), value: <Days day={one.askedOn} /> },
            { label: t('fieldwork.instructionText'), value: <Prose text={one.text} />, wide: true },
            one.passedOn !== null && { label: t('fieldwork.passedOn'), value: <Days day={one.passedOn} /> },
            one.answeredBy !== null && { label: t('fieldwork.answeredBy'), value: names[one.answeredBy] ?? '—' },
            one.answeredOn !== null && { label: t('fieldwork.answeredOn'), value: <Days day={one.answeredOn} /> },
            one.answer !== '' && { label: t('fieldwork.answer'), value: <Prose text={one.answer} />, wide: true },
            one.outcome !== '' && { label: t('fieldwork.outcome'), value: <Prose text={one.outcome} />, wide: true },
          ]}
        >
          <Prints kinds={['instruction']} about={one.id} />
        </Page>
      )}
    </Asked>
  )
}

function Acts({ one }: { one: says.Instruction }) {
  const t = useTexts()
  const me = useMe()
  const on = { instruction: one.id, version: one.version }
  return (
    <>
      {one.state === 'asked' || one.state === 'passed' ? (
        <Act
          does={says.answerInstruction}
          kind="primary"
          input={on}
          unless={rule.answer(one, me.person, me.hat, today(), '')}
          form={{ fields: <ProseField name="answer" label={t('fieldwork.answer')} required /> }}
        />
      ) : null}
      {one.state === 'asked' ? <Act does={says.passInstruction} input={on} confirm={one.matter} /> : null}
      {one.state === 'answered' ? (
        <Act
          does={says.carryOutInstruction}
          kind="primary"
          input={on}
          form={{ fields: <ProseField name="outcome" label={t('fieldwork.outcome')} required /> }}
        />
      ) : null}
    </>
  )
}
