import { Act, DayField, LineField, ProseField, today, useMe, useTexts } from '../../../../core/web/index.ts'
import { OrganisationField } from '../../../registry/screens/parts/organisation-field.tsx'
import { Approve } from '../../../registry/screens/parts/route.tsx'
import * as say from '../../contract.ts'
import * as rule from '../../rules/groups.ts'
import { GroupFields } from './group-fields.tsx'

/** A day that lies ahead, by which the rules can be asked before one is chosen. */
const someDay = '9999-12-31' as never

/** What may be done with a group now. */
export function GroupActs({ one }: { one: say.ProblemGroup }) {
  const t = useTexts()
  const me = useMe()
  const text = (key: string) => t(`commons.${key}`)
  const input = { problemGroup: one.id, version: one.version }
  const can = (verb: string) => verb in rule.lifeOfGroup[one.state]
  const day = today() as never
  const { kind, title, category, summary } = one
  return (
    <>
      {can('propose') ? (
        <Act
          does={say.proposeGroup}
          kind="primary"
          input={input}
          unless={rule.propose(one, { owner: one.id, dueOn: someDay, proposal: 'x' }, me.person, day)}
          form={{
            initial: { owner: one.owner, dueOn: one.dueOn, proposal: one.proposal },
            fields: (
              <>
                <OrganisationField name="owner" label={text('owner')} required />
                <DayField name="dueOn" label={text('dueOn')} earliest={today()} />
                <ProseField name="proposal" label={text('proposal')} rows={5} required />
              </>
            ),
          }}
        />
      ) : null}
      {one.state === 'forming' ? (
        <Act
          does={say.editProblemGroup}
          input={input}
          form={{ initial: { kind, title, category, summary }, fields: <GroupFields /> }}
        />
      ) : null}
      {can('approve') ? (
        <Approve
          matter="group"
          thing={one.id}
          does={say.approveGroup}
          kind="primary"
          input={input}
          unless={rule.approve(one, '', me.person, day)}
          form={{ initial: { opinion: '' }, fields: <ProseField name="opinion" label={text('opinion')} rows={4} /> }}
        />
      ) : null}
      {can('sendBack') ? (
        <Act
          does={say.sendGroupBack}
          input={input}
          form={{ fields: <ProseField name="opinion" label={text('opinion')} rows={4} required /> }}
        />
      ) : null}
      {one.state === 'approved' ? (
        <Approve
          matter="group"
          thing={one.id}
          does={say.prolongGroup}
          input={input}
          form={{
            fields: (
              <>
                <DayField name="dueOn" label={text('dueOn')} earliest={today()} />
                <LineField name="reason" label={text('reason')} />
              </>
            ),
          }}
        />
      ) : null}
      {can('close') ? (
        <Act
          does={say.closeGroup}
          kind="primary"
          input={input}
          form={{ fields: <ProseField name="outcome" label={text('outcome')} rows={6} required /> }}
        />
      ) : null}
      {can('drop') ? <Act does={say.dropGroup} kind="danger" input={input} confirm={text('dropAsk')} /> : null}
    </>
  )
}

/** Takes one finding out, with the reason. */
export function TakeOut({ one, sheet }: { one: say.ProblemGroup; sheet: string }) {
  const t = useTexts()
  if (one.state === 'closed' || one.state === 'dropped') return null
  return (
    <Act
      does={say.leaveGroup}
      kind="link"
      size="small"
      input={{ problemGroup: one.id, version: one.version, sheet }}
      unless={rule.mayChange(one)}
      form={{ fields: <LineField name="reason" label={t('commons.outReason')} /> }}
    />
  )
}
