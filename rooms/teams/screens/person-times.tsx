import { Table } from 'antd'
import type * as z from 'zod'
import { Asked, DayInput, Page, Section, To, useAsk, useQueryString, useTexts } from '../../../core/web/index.ts'
import { personTimes } from '../contract.ts'

type Given = z.infer<typeof personTimes.gives>
type Line = Given['rounds'][number]
const counted = ['times', 'office', 'seconded', 'engaged', 'first', 'appraised'] as const

/** 到岗历练人次 (S3-09): person-times served on rounds, with the definition of what is counted. */
export default function PersonTimes() {
  const t = useTexts()
  const [search, put] = useQueryString()
  const asked = useAsk(personTimes, {
    ...(search['from'] ? { from: search['from'] as never } : {}),
    ...(search['until'] ? { until: search['until'] as never } : {}),
  })
  const day = (name: 'from' | 'until') => (
    <DayInput
      label={t(`teams.personTimes.${name}`)}
      placeholder={t(`teams.personTimes.${name}`)}
      value={search[name] ?? null}
      onChange={(next) => {
        const { [name]: _, ...rest } = search
        put(next ? { ...rest, [name]: next } : rest)
      }}
    />
  )
  return (
    <Page title={t('teams.personTimes')} back={{ to: '/pool', label: t('teams.pool') }} printable>
      <p className="mc-quiet">{t('teams.personTimesLead')}</p>
      <div className="mc-filters">
        {day('from')} {day('until')}
      </div>
      <Asked of={asked}>
        {(page) => (
          <Section title={t('teams.personTimesSum', { times: page.times, persons: page.persons })} flush>
            <Table<Line>
              size="small"
              rowKey="round"
              dataSource={page.rounds}
              pagination={false}
              scroll={{ x: 'max-content' }}
              locale={{ emptyText: t('teams.personTimesNone') }}
              columns={[
                {
                  title: t('teams.personTimes.round'),
                  render: (_, one) => <To to={`/rounds/${one.round}`}>{one.name}</To>,
                },
                { title: t('teams.personTimes.began'), render: (_, one) => t.day(one.began) },
                ...counted.map((name) => ({
                  title: t(`teams.personTimes.${name}`),
                  render: (_: unknown, one: Line) => one[name],
                })),
              ]}
              summary={() => (
                <Table.Summary.Row>
                  <Table.Summary.Cell index={0} colSpan={2}>
                    {t('teams.personTimes.sum')}
                  </Table.Summary.Cell>
                  {counted.map((name, n) => (
                    <Table.Summary.Cell key={name} index={n + 2}>
                      {page[name]}
                    </Table.Summary.Cell>
                  ))}
                </Table.Summary.Row>
              )}
            />
          </Section>
        )}
      </Asked>
    </Page>
  )
}
