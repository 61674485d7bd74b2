import { Space } from 'antd'
import { useState } from 'react'
import { Act, List, newId, Page, State, type Tone, useTexts, YesField } from '../../../core/web/index.ts'
import { accountStates, accounts, applyForClosure, applyForReset } from '../contract.ts'
import { step } from '../rules.ts'

const tones: Record<(typeof accountStates)[number], Tone> = { invited: 'going', open: 'good', closed: 'off' }

/** Accounts: what they are called, whether they can sign in; what is to change is applied for here. */
export default function Accounts() {
  const t = useTexts()
  const [change, setChange] = useState(newId)
  return (
    <Page title={t('identity.accounts')}>
      <List
        ask={accounts}
        xlsx
        label={t('identity.accounts')}
        filters={[
          { name: 'search', label: t('identity.search'), kind: 'text' },
          {
            name: 'state',
            label: t('identity.state'),
            kind: 'one',
            choices: accountStates.map((state) => ({ value: state, label: t(`identity.account.${state}`) })),
          },
        ]}
        columns={[
          { key: 'name', title: t('identity.name'), choice: 'always', sort: 'name', show: (row) => row.name },
          {
            key: 'username',
            title: t('identity.username'),
            sort: 'username',
            show: (row) => <code>{row.username}</code>,
          },
          {
            key: 'state',
            title: t('identity.state'),
            show: (row) => <State of="identity.account" is={row.state} tone={tones[row.state]} />,
          },
          {
            key: 'acts',
            title: t('core.page.acts'),
            choice: 'always',
            show: (row) => (
              <Space size={4} wrap>
                <Act
                  does={applyForReset}
                  size="small"
                  say={t('identity.appliedFor')}
                  unless={step(row, 'reset')}
                  input={{ id: change, account: row.id, version: row.version }}
                  after={() => setChange(newId())}
                  form={{
                    id: `applyForReset:${row.id}`,
                    initial: { factors: false },
                    fields: <YesField name="factors" label={t('identity.factorsToo')} />,
                  }}
                />
                <Act
                  does={applyForClosure}
                  size="small"
                  kind="danger"
                  say={t('identity.appliedFor')}
                  confirm={t('identity.closeAccountSure')}
                  unless={step(row, 'close')}
                  input={{ id: change, account: row.id, version: row.version }}
                  after={() => setChange(newId())}
                />
              </Space>
            ),
          },
        ]}
      />
    </Page>
  )
}
