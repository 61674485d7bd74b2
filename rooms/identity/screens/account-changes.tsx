import { Button, Space } from 'antd'
import { useState } from 'react'
import {
  Act,
  LineField,
  List,
  Moment,
  newId,
  Page,
  State,
  type Tone,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import {
  type AccountChange,
  accountChanges,
  approveAccountChange,
  changeKinds,
  changeStates,
  refuseAccountChange,
  withdrawAccountChange,
} from '../contract.ts'
import { decide, withdraw } from '../rules/change.ts'
import { BodyName } from './parts/body.tsx'
import { CodeShown } from './parts/code.tsx'

const tones: Record<(typeof changeStates)[number], Tone> = {
  applied: 'going',
  approved: 'good',
  refused: 'off',
  withdrawn: 'off',
}

/** Changes of accounts: applied for by one administrator, decided by another, read by the third. */
export default function AccountChanges() {
  const t = useTexts()
  const [shown, setShown] = useState<string | null>(null)
  const choices = (of: string, words: readonly string[]) =>
    words.map((value) => ({ value, label: t(`identity.${of}.${value}`) }))
  return (
    <Page title={t('identity.accountChanges')}>
      <p className="mc-quiet">{t('identity.accountChangesLead')}</p>
      <List
        ask={accountChanges}
        label={t('identity.accountChanges')}
        filters={[
          { name: 'state', label: t('identity.state'), kind: 'one', choices: choices('accountChange', changeStates) },
          { name: 'kind', label: t('identity.change'), kind: 'one', choices: choices('change', changeKinds) },
        ]}
        columns={[
          {
            key: 'name',
            title: t('identity.name'),
            choice: 'always',
            show: (row) => (
              <>
                {row.name} {row.username ? <code>{row.username}</code> : null}
              </>
            ),
          },
          {
            key: 'kind',
            title: t('identity.change'),
            show: (row) => (
              <>
                {t(row.factors ? 'identity.change.resetAll' : `identity.change.${row.kind}`)}
                {row.kind === 'person' ? <FromTo change={row} /> : null}
              </>
            ),
          },
          {
            key: 'state',
            title: t('identity.state'),
            show: (row) => (
              <>
                <State of="identity.accountChange" is={row.state} tone={tones[row.state]} />
                {row.reason ? <div className="mc-quiet">{row.reason}</div> : null}
              </>
            ),
          },
          {
            key: 'by',
            title: t('identity.appliedBy'),
            sort: { up: 'at', down: '-at' },
            show: (row) => (
              <>
                {row.byName} <Moment at={row.at} />
              </>
            ),
          },
          { key: 'decided', title: t('identity.decidedBy'), show: (row) => row.decidedByName ?? '—' },
          {
            key: 'acts',
            title: t('core.page.acts'),
            choice: 'always',
            show: (row) => <Acts change={row} shown={setShown} />,
          },
        ]}
      />
      <CodeShown reset={shown} close={() => setShown(null)} />
    </Page>
  )
}

/** Which name and home unit become which. */
function FromTo({ change: { wasName, newName, wasUnit, newUnit } }: { change: AccountChange }) {
  const unit = (id: string | null) => (id ? <BodyName id={id} /> : '—')
  return (
    <div className="mc-quiet">
      {wasName === newName ? null : (
        <div>
          {wasName} → {newName}
        </div>
      )}
      {wasUnit === newUnit ? null : (
        <div>
          {unit(wasUnit)} → {unit(newUnit)}
        </div>
      )}
    </div>
  )
}

/** Half a code is shown to its administrator for a day after the decision; then the server has forgotten how to tell it. */
const stillShown = (decidedAt: string | null) => decidedAt !== null && Date.now() - Date.parse(decidedAt) < 86_400_000

function Acts({ change, shown }: { change: AccountChange; shown: (reset: string) => void }) {
  const t = useTexts()
  const me = useMe()
  const [reset] = useState(newId)
  const input = { change: change.id, version: change.version }
  const mine = me.person === change.by || me.person === change.decidedBy
  if (change.state !== 'applied')
    return change.reset && mine && stillShown(change.decidedAt) ? (
      <Button size="small" onClick={() => shown(change.reset as string)}>
        {t('identity.myHalf')}
      </Button>
    ) : null
  // Which hats the owner has is known to the server alone; everything else is told before the click.
  const by = { person: me.person, hat: me.hat }
  return (
    <Space size={4} wrap>
      {change.by === me.person ? (
        <Act does={withdrawAccountChange} size="small" unless={withdraw(change, me.person)} input={input} />
      ) : (
        <>
          <Act
            does={approveAccountChange}
            size="small"
            kind="primary"
            confirm={t('identity.approveSure')}
            unless={decide(change, 'approve', by, ['security_admin'])}
            input={{ ...input, reset }}
          />
          <Act
            does={refuseAccountChange}
            size="small"
            unless={decide(change, 'refuse', by, ['security_admin'])}
            input={input}
            form={{
              id: `refuseAccountChange:${change.id}`,
              fields: <LineField name="reason" label={t('identity.reason')} />,
            }}
          />
        </>
      )}
    </Space>
  )
}
