import { Act, LineField, ProseField, today, useMe, useTexts, YesField } from '../../../../core/web/index.ts'
import { Approve } from '../../../registry/screens/parts/route.tsx'
import * as says from '../../contract.ts'
import * as rule from '../../rules/slips.ts'

/** What may be done with a slip now, by the hat worn. */
export function SlipActs({ slip }: { slip: says.CopySlip }) {
  const t = useTexts()
  const me = useMe()
  const input = { copySlip: slip.id, version: slip.version }
  const day = today() as says.CopySlip['draftedOn']
  const text = (key: string) => t(`feedback.${key}`)
  const can = (verb: string) => verb in rule.lifeOfCopySlip[slip.state]
  return (
    <>
      {can('edit') ? (
        <Act
          does={says.editCopySlip}
          input={input}
          form={{
            initial: { text: slip.text },
            labels: { text: text('slipText') },
            fields: <ProseField name="text" label={text('slipText')} rows={5} />,
          }}
        />
      ) : null}
      {can('sign') ? (
        <Approve
          matter="slip"
          thing={slip.id}
          does={says.signCopySlip}
          kind="primary"
          input={input}
          unless={rule.signSlip(slip, me.person, day)}
        />
      ) : null}
      {can('sendBack') ? <Act does={says.sendBackCopySlip} input={input} /> : null}
      {can('deliver') ? (
        <Act does={says.deliverCopySlip} kind="primary" input={input} confirm={text('deliverSlipAsk')} />
      ) : null}
      {can('receive') ? <Act does={says.receiveCopySlip} kind="primary" input={input} /> : null}
      {can('instruct') ? (
        <Act
          does={says.instructOnSlip}
          kind="primary"
          input={input}
          form={{
            initial: { urged: false },
            fields: (
              <>
                <LineField name="instruction" label={text('instruction')} />
                <YesField name="urged" label={text('urged')} />
              </>
            ),
          }}
        />
      ) : null}
      {can('withdraw') ? (
        <Act
          does={says.withdrawCopySlip}
          kind="danger"
          input={input}
          form={{ fields: <LineField name="reason" label={text('withdrawal')} /> }}
        />
      ) : null}
    </>
  )
}
