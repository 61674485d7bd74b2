import { Alert, InputNumber, Table } from 'antd'
import { useState } from 'react'
import {
  Act,
  Asked,
  DayField,
  Days,
  LineField,
  newId,
  Page,
  Section,
  State,
  today,
  useAsk,
  useQueryString,
  useTexts,
  YesField,
} from '../../../core/web/index.ts'
import { calendar, type CalendarDay, changeDay } from '../contract.ts'

/** The days of a year that are not as their weekday says; working days are counted by them. */
export default function Calendar() {
  const t = useTexts()
  const [search, go] = useQueryString()
  const year = Number(search['year'] ?? today().slice(0, 4))
  const asked = useAsk(calendar, { year })
  const [id, setId] = useState(newId)
  const change = (
    <Act
      does={changeDay}
      kind="primary"
      input={{ id }}
      after={() => setId(newId())}
      form={{
        id: 'changeDay',
        initial: { working: false },
        fields: (
          <>
            <DayField name="day" label={t('policies.day')} />
            <LineField name="name" label={t('policies.dayName')} />
            <YesField name="working" label={t('policies.working.yes')} />
          </>
        ),
      }}
    />
  )
  return (
    <Page title={t('policies.calendar')} acts={change}>
      <InputNumber
        aria-label={t('policies.year')}
        min={1990}
        max={2100}
        precision={0}
        value={year}
        onChange={(next) => next && go({ year: String(next) })}
      />
      <Asked of={asked}>
        {({ published, days }) => (
          <Section title={t('policies.yearTitle', { year })} flush>
            {published ? (
              <Table<CalendarDay>
                size="small"
                rowKey="id"
                dataSource={days}
                pagination={false}
                columns={[
                  { title: t('policies.day'), render: (_, row) => <Days day={row.day} /> },
                  { title: t('policies.dayName'), dataIndex: 'name' },
                  {
                    title: t('policies.working'),
                    render: (_, row) => (
                      <State
                        of="policies.working"
                        is={row.working ? 'yes' : 'no'}
                        tone={row.working ? 'going' : 'plain'}
                      />
                    ),
                  },
                ]}
              />
            ) : (
              <Alert type="info" showIcon title={t('policies.unpublished')} />
            )}
          </Section>
        )}
      </Asked>
    </Page>
  )
}
