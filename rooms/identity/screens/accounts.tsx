import { Space } from 'antd'
import { useState } from 'react'
import { Act, List, newId, Page, State, type Tone, useTexts } from '../../../core/web/index.ts'
import { accountStates, accounts, closeAccount, resetPassword } from '../contract.ts'
import { step } from '../rules.ts'
import { CodeShown } from './parts/code.tsx'

const tones: Record<(typeof accountStates)[number], Tone> = { invited: 'going', open: 'good', closed: 'off' }

/** Accounts: what they are called, whether they can sign in; closed and reset by the system administrator. */
export default function Accounts() {
  const t = useTexts()
  const [shown, setShown] = useState<string | null>(null)
  const [reset, setReset] = useState(newId)
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
                  does={resetPassword}
                  size="small"
                  confirm={t('identity.resetPasswordSure')}
                  unless={step(row, 'reset')}
                  input={{ account: row.id, version: row.version, reset }}
                  after={() => {
                    setShown(reset)
                    setReset(newId())
                  }}
                />
                <Act
                  does={closeAccount}
                  size="small"
                  kind="danger"
                  confirm={t('identity.closeAccountSure')}
                  unless={step(row, 'close')}
                  input={{ account: row.id, version: row.version }}
                />
              </Space>
            ),
          },
        ]}
      />
      <CodeShown reset={shown} close={() => setShown(null)} />
    </Page>
  )
}
