import { useState } from 'react'
import {
  Act,
  DayField,
  Days,
  LineField,
  List,
  newId,
  Page,
  State,
  today,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { type Delegation, delegate, delegations, endDelegation } from '../contract.ts'
import { endEarly } from '../rules/delegation.ts'
import { PersonField } from './parts/person-field.tsx'

const isLive = (one: Delegation): boolean => one.endedAt === null && one.untilDay >= today()

/** Who wears whose hat, from when to when (代); the hat one wears oneself is handed over here. */
export default function Delegations() {
  const t = useTexts()
  const me = useMe()
  const [id, setId] = useState(newId)
  return (
    <Page
      title={t('teams.delegations')}
      acts={
        <Act
          does={delegate}
          kind="primary"
          input={{ id }}
          after={() => setId(newId())}
          form={{
            id: 'delegate',
            initial: { fromDay: today(), untilDay: today() },
            fields: (
              <>
                <p className="mc-quiet">
                  {t('teams.delegateLead')} {t.hat(me.hat)}
                </p>
                <PersonField name="person" label={t('teams.delegationTo')} />
                <DayField name="fromDay" label={t('teams.fromDay')} />
                <DayField name="untilDay" label={t('teams.untilDay')} />
                <LineField name="reason" label={t('teams.delegationReason')} />
              </>
            ),
          }}
        />
      }
    >
      <p className="mc-quiet">{t('teams.delegationsLead')}</p>
      <List
        ask={delegations}
        label={t('teams.delegations')}
        columns={[
          { key: 'to', title: t('teams.delegationTo'), choice: 'always', show: (row) => row.toName ?? '—' },
          { key: 'from', title: t('teams.delegationFrom'), show: (row) => row.fromName ?? '—' },
          { key: 'hat', title: t('teams.delegationHat'), show: (row) => t.hat(row.hat) },
          {
            key: 'days',
            title: t('teams.delegationDays'),
            show: (row) => (
              <>
                <Days day={row.fromDay} /> – <Days day={row.untilDay} />
              </>
            ),
          },
          { key: 'reason', title: t('teams.delegationReason'), show: (row) => row.reason },
          {
            key: 'state',
            title: t('teams.delegationState'),
            show: (row) =>
              isLive(row) ? (
                <State of="teams.delegation" is="live" tone="going" />
              ) : (
                <State of="teams.delegation" is="ended" tone="off" />
              ),
          },
          {
            key: 'acts',
            title: t('core.page.acts'),
            choice: 'always',
            show: (row) =>
              isLive(row) ? (
                <Act
                  does={endDelegation}
                  size="small"
                  confirm={t('teams.endDelegationSure')}
                  unless={endEarly(row, { person: me.person, hat: me.hat }, row.givenAt)}
                  input={{ delegation: row.id, version: row.version }}
                />
              ) : null,
          },
        ]}
      />
    </Page>
  )
}
