import { Table } from 'antd'
import type { Fen } from '../../../core/pure/money.ts'
import { Asked, Money, Page, Section, To, useAsk, useTexts } from '../../../core/web/index.ts'
import { reconciliation } from '../contract.ts'
import { Pages } from './parts/span.tsx'

/** One side of a check: money as money, all else a count. */
const Side = ({ name, n }: { name: string; n: string }) => (name === 'money' ? <Money fen={n as Fen} /> : n)

/** The reconciliations of domain 6.3, worked out as the page is opened; what breaks one is named. */
export default function Checks() {
  const t = useTexts()
  const asked = useAsk(reconciliation, {})
  return (
    <Page title={t('statistics.checks')} printable>
      <Pages />
      <p className="mc-quiet">{t('statistics.checksSays')}</p>
      <Asked of={asked}>
        {({ checks }) => (
          <>
            <Section title={t('statistics.checks')} flush>
              <Table
                size="small"
                rowKey="name"
                pagination={false}
                scroll={{ x: 'max-content' }}
                dataSource={checks}
                columns={[
                  { key: 'name', title: t('statistics.item'), render: (_, row) => t(`statistics.check.${row.name}`) },
                  {
                    key: 'left',
                    title: t('statistics.left'),
                    align: 'right',
                    render: (_, row) => <Side name={row.name} n={row.left} />,
                  },
                  {
                    key: 'right',
                    title: t('statistics.right'),
                    align: 'right',
                    render: (_, row) => <Side name={row.name} n={row.right} />,
                  },
                  {
                    key: 'holds',
                    title: t('statistics.holds'),
                    render: (_, row) => (
                      <span className={`mc-state mc-state-${row.holds ? 'good' : 'bad'}`}>
                        {t(row.holds ? 'statistics.holds' : 'statistics.broken')}
                      </span>
                    ),
                  },
                ]}
              />
            </Section>
            {checks
              .filter(({ breaks }) => breaks.length > 0)
              .map(({ name, breaks }) => (
                <Section key={name} title={`${t('statistics.broken')}${t.colon}${t(`statistics.check.${name}`)}`} flush>
                  <Table
                    size="small"
                    rowKey="where"
                    pagination={false}
                    scroll={{ x: 'max-content' }}
                    dataSource={breaks}
                    columns={[
                      {
                        key: 'where',
                        title: t('statistics.where'),
                        render: (_, row) => (row.link ? <To to={row.link}>{row.where}</To> : row.where),
                      },
                      {
                        key: 'left',
                        title: t('statistics.left'),
                        align: 'right',
                        render: (_, row) => <Side name={name} n={row.left} />,
                      },
                      {
                        key: 'right',
                        title: t('statistics.right'),
                        align: 'right',
                        render: (_, row) => <Side name={name} n={row.right} />,
                      },
                    ]}
                  />
                </Section>
              ))}
          </>
        )}
      </Asked>
    </Page>
  )
}
