import { App, Button, Table } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import { Light, Moment, Page, Section, send, Trouble, useMe, useTexts } from '../../../core/web/index.ts'
import { DoorForm, Needed, NewPassword } from './parts/door-form.tsx'
import { Factors } from './parts/factors.tsx'

type OwnSession = { id: string; opened: string; used: string; address: string; agent: string; here: boolean }

/** One's own account: where one is signed in, and one's password. */
export default function Own() {
  const t = useTexts()
  const me = useMe()
  const { message } = App.useApp()
  const [sessions, setSessions] = useState<OwnSession[]>([])
  const [problem, setProblem] = useState<unknown>(null)
  const ask = useCallback(
    () =>
      send({ method: 'GET', url: '/api/auth/sessions' }).then(
        (found) => setSessions(found as OwnSession[]),
        setProblem,
      ),
    [],
  )
  useEffect(() => void ask(), [ask])
  const end = async (id: string) => {
    setProblem(null)
    await send({ method: 'POST', url: `/api/auth/sessions/${id}/end`, body: '{}' }).catch(setProblem)
    await ask()
  }
  return (
    <Page
      title={t('identity.own')}
      facts={[
        { label: t('identity.name'), value: me.name },
        { label: t('identity.hat'), value: me.hats.map((hat) => t.hat(hat)).join(t.pause) },
      ]}
    >
      <Section title={t('identity.sessions')} flush>
        {problem ? <Trouble problem={problem} /> : null}
        <Table<OwnSession>
          size="small"
          rowKey="id"
          dataSource={sessions}
          pagination={false}
          scroll={{ x: 'max-content' }}
          columns={[
            { title: t('identity.opened'), render: (_, row) => <Moment at={row.opened} /> },
            { title: t('identity.used'), render: (_, row) => <Moment at={row.used} /> },
            { title: t('identity.address'), dataIndex: 'address' },
            {
              title: t('identity.endSession'),
              render: (_, row) =>
                row.here ? (
                  <Light is="done">{t('identity.here')}</Light>
                ) : (
                  <Button size="small" onClick={() => void end(row.id)}>
                    {t('identity.endSession')}
                  </Button>
                ),
            },
            { title: t('identity.agent'), dataIndex: 'agent', className: 'mc-quiet' },
          ]}
        />
      </Section>
      <Factors />
      <Section title={t('identity.changePassword')}>
        <div className="mc-own-password">
          <DoorForm<{ current: string; next: string }>
            url="/api/auth/password"
            body={({ current, next }) => ({ current, next })}
            submit={t('identity.changePassword')}
            done={async () => {
              message.success(t('identity.passwordChanged'))
              await ask()
            }}
          >
            <Needed name="current" label={t('identity.currentPassword')} autoComplete="current-password" secret />
            <NewPassword name="next" />
          </DoorForm>
        </div>
      </Section>
    </Page>
  )
}
