import { Form, InputNumber } from 'antd'
import { Act, ProseField, today, useMe, useTexts, YesField } from '../../../../core/web/index.ts'
import { Approve } from '../../../registry/screens/parts/route.tsx'
import * as say from '../../contract.ts'
import * as rule from '../../rules.ts'
import type { Shown } from './shown.ts'

/** What may be done with an evaluation now; evidence and score have their own places on the page. */
export function Steps({ shown }: { shown: Shown }) {
  const t = useTexts()
  const me = useMe()
  const { evaluation: one, scores } = shown
  const text = (key: string) => t(`evaluation.${key}`)
  const input = { evaluation: one.id, version: one.version }
  const can = (verb: string) => verb in rule.lifeOfEvaluation[one.state]
  const day = today() as say.Evaluation['openedOn']
  const last = scores.at(-1)
  return (
    <>
      {can('assessSelf') ? <AssessSelf one={one} /> : null}
      {can('goOn') ? (
        <Act does={say.goOnWithout} input={input} confirm={text('goOnAsk')} unless={rule.goOn(one, day)} />
      ) : null}
      {can('approve') && last ? (
        <>
          <Approve
            matter="score"
            thing={one.id}
            does={say.approveScore}
            kind="primary"
            input={input}
            unless={rule.approve(last, '', me.person, day)}
            form={{
              initial: { opinion: '' },
              note: <p className="mc-quiet">{text('approveAsk')}</p>,
              fields: <ProseField name="opinion" label={text('opinion')} required={false} />,
            }}
          />
          <Act
            does={say.sendBackScore}
            input={input}
            form={{ fields: <ProseField name="opinion" label={text('opinion')} required /> }}
          />
        </>
      ) : null}
      {can('tell') ? <Act does={say.tellEvaluation} kind="primary" input={input} confirm={text('tellAsk')} /> : null}
      {can('object') ? (
        <Act
          does={say.objectToScore}
          input={input}
          unless={rule.object(one, 'x', me.person, day)}
          form={{
            fields: (
              <ProseField name="objection" label={text('objection')} hint={text('objectHint')} rows={6} required />
            ),
          }}
        />
      ) : null}
      {can('uphold') ? (
        <Act
          does={say.answerObjectionToScore}
          kind="primary"
          input={input}
          unless={last ? rule.answer(one, last.by, { answer: 'x', upheld: false }, me.person, day) : null}
          form={{
            initial: { upheld: false },
            fields: (
              <>
                <YesField name="upheld" label={text('upheld')} />
                <ProseField name="answer" label={text('answer')} rows={6} required />
              </>
            ),
          }}
        />
      ) : null}
      {can('withdraw') && !scores.some(({ out }) => out) ? (
        <Act does={say.withdrawEvaluation} input={input} confirm={text('withdrawAsk')} />
      ) : null}
    </>
  )
}

/** 单位自评: a mark to each indicator by which one is scored, and the report. */
function AssessSelf({ one }: { one: say.Evaluation }) {
  const t = useTexts()
  return (
    <Act
      does={say.assessSelf}
      kind="primary"
      input={{ evaluation: one.id, version: one.version }}
      form={{
        initial: { marks: one.indicators.map(() => 80), text: '' },
        note: <p className="mc-quiet">{t('evaluation.assessSelfHint')}</p>,
        fields: (
          <>
            {one.indicators.map(({ name, standard, weight }, n) => (
              <Form.Item key={name} name={['marks', n]} label={`${name}${t.aside(weight)}`} extra={standard} required>
                <InputNumber min={0} max={100} precision={0} />
              </Form.Item>
            ))}
            <ProseField name="text" label={t('evaluation.selfText')} rows={8} required />
          </>
        ),
      }}
    />
  )
}
