import { Table } from 'antd'
import type * as z from 'zod'
import {
  Act,
  Asked,
  Fetched,
  LineField,
  List,
  newId,
  Page,
  Section,
  State,
  today,
  useAsk,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import {
  endSubordinate,
  figurePackages,
  makePackage,
  nameSubordinate,
  nation,
  subordinates,
  takePackage,
} from '../contract.ts'
import { type FormulaName, formulaNames } from '../rules/formulas.ts'
import { sumOf } from '../rules/measures.ts'
import { Bars } from './parts/bars.tsx'
import { NationMap } from './parts/nation-map.tsx'
import { PackageField } from './parts/package.tsx'
import { Pages, Span } from './parts/span.tsx'

type Row = z.output<(typeof nation)['gives']>['rows'][number]

/** The figures of all offices below, line by line and together, over a span; by default the last whole year. */
export default function Nation() {
  const t = useTexts()
  const [search, go] = useQueryString()
  const lastYear = Number(today().slice(0, 4)) - 1
  const fromMonth = search['from_month'] ?? `${lastYear}-01`
  const untilMonth = search['until_month'] ?? `${lastYear}-12`
  const asked = useAsk(nation, { fromMonth, untilMonth } as never)
  const change = (name: string, value: string | undefined) => {
    const { [name]: _, ...rest } = search
    go(value ? { ...rest, [name]: value } : rest)
  }
  return (
    <Page
      title={t('statistics.nation')}
      printable
      acts={
        <>
          <Span search={{ ...search, from_month: fromMonth, until_month: untilMonth }} change={change} />
          <Act does={makePackage} kind="primary" input={{ id: newId(), fromMonth, untilMonth }} />
          <Act
            does={takePackage}
            input={{ id: newId() }}
            form={{ fields: <PackageField />, labels: { text: t('statistics.packageText') } }}
          />
        </>
      }
    >
      <Pages />
      <p className="mc-quiet">{t('statistics.nationSays')}</p>
      <Asked of={asked}>{({ rows }) => <Offices rows={rows} />}</Asked>
      <NationMap fromMonth={fromMonth} untilMonth={untilMonth} />
      <Section title={t('statistics.packages')} flush>
        <Packages />
      </Section>
      <Section
        title={t('statistics.subordinates')}
        acts={
          <Act
            does={nameSubordinate}
            input={{ id: newId() }}
            form={{
              labels: { name: t('statistics.subordinate'), verifier: t('statistics.verifier') },
              fields: (
                <>
                  <LineField name="name" label={t('statistics.subordinate')} />
                  <LineField name="verifier" label={t('statistics.verifier')} />
                  <p className="mc-quiet">{t('statistics.verifierHelp')}</p>
                </>
              ),
            }}
          />
        }
        flush
      >
        <Subordinates />
      </Section>
    </Page>
  )
}

/** Results that a line of the table shows; all of them stand in the package. */
const shown = [
  'problems',
  'perUnit',
  'rectified',
  'relapsed',
  'leadsClosed',
  'leadCases',
  'dealtWith',
  'keyTalks',
  'refunded',
  'recovered',
  'avoided',
] as const

function Offices({ rows }: { rows: readonly Row[] }) {
  const t = useTexts()
  const name = (row: Row) =>
    row.row === 'all' ? t('statistics.allTogether') : row.row === 'own' ? t('statistics.own') : row.office
  const say = (row: Row, formula: FormulaName) => {
    const found = row.row === 'missing' ? undefined : row.results.find((one) => one.name === formula)
    if (!found) return '–'
    return found.whole ? found.result : `${found.result}${t.aside(t('statistics.partly'))}`
  }
  const sent = rows.filter(({ row }) => row === 'own' || row === 'below')
  return (
    <Section title={t('statistics.nation')} flush>
      <Bars
        label={t('statistics.measure.sheetsAdopted')}
        bars={sent
          .map((row) => ({
            key: `${row.row} ${row.office}`,
            name: name(row),
            parts: [{ part: '', n: Number(sumOf(row.cells, 'sheetsAdopted')) }],
          }))
          .filter(({ parts }) => parts[0]?.n !== 0)}
        partName={() => t('statistics.measure.sheetsAdopted')}
      />
      <Table
        size="small"
        rowKey={(row) => `${row.row} ${row.office}`}
        scroll={{ x: 'max-content' }}
        pagination={rows.length > 60 ? { pageSize: 50 } : false}
        dataSource={[...rows]}
        columns={[
          {
            key: 'office',
            title: t('statistics.office'),
            fixed: 'left',
            render: (_, row) =>
              row.row === 'missing' ? (
                <>
                  {row.office} <span className="mc-state mc-state-warn">{t('statistics.missing')}</span>
                </>
              ) : (
                name(row)
              ),
          },
          {
            key: 'units',
            title: t('statistics.measure.inspectionsEntered'),
            align: 'right' as const,
            render: (_: unknown, row: Row) =>
              row.row === 'missing' ? '–' : sumOf(row.cells, 'inspectionsEntered').toString(),
          },
          ...formulaNames
            .filter((one) => (shown as readonly string[]).includes(one))
            .map((formula) => ({
              key: formula,
              title: t(`statistics.formula.${formula}`),
              align: 'right' as const,
              render: (_: unknown, row: Row) => say(row, formula),
            })),
        ]}
      />
      <p className="mc-section-body mc-quiet">
        {t('statistics.partlySays')}{' '}
        {shown
          .map((one) => `${t(`statistics.formula.${one}`)}${t.colon}${t(`statistics.formulaSays.${one}`)}`)
          .join(' ')}
      </p>
    </Section>
  )
}

function Packages() {
  const t = useTexts()
  return (
    <List
      ask={figurePackages}
      filters={[
        {
          name: 'direction',
          label: t('statistics.direction'),
          kind: 'one',
          choices: (['made', 'taken'] as const).map((value) => ({ value, label: t(`statistics.direction.${value}`) })),
        },
      ]}
      columns={[
        { key: 'office', title: t('statistics.office'), choice: 'always', show: (row) => row.office },
        {
          key: 'direction',
          title: t('statistics.direction'),
          show: (row) => t(`statistics.direction.${row.direction}`),
        },
        { key: 'span', title: t('statistics.span'), show: (row) => t.months(`${row.fromMonth}—${row.untilMonth}`) },
        { key: 'number', title: t('statistics.number'), show: (row) => row.number },
        {
          key: 'state',
          title: t('statistics.state'),
          show: (row) => (
            <State of="statistics.figurePackage" is={row.state} tone={row.state === 'current' ? 'good' : 'off'} />
          ),
        },
        { key: 'sha256', title: t('statistics.fingerprint'), show: (row) => row.sha256.slice(0, 12) },
        { key: 'onDay', title: t('statistics.day'), show: (row) => t.day(row.onDay) },
        {
          key: 'file',
          title: t('statistics.fetch'),
          show: (row) => <Fetched url={`/api/figures/packages/${row.id}/file`}>{t('statistics.fetch')}</Fetched>,
        },
      ]}
    />
  )
}

function Subordinates() {
  const t = useTexts()
  const asked = useAsk(subordinates, { size: 200 } as never)
  return (
    <Asked of={asked}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p className="mc-section-body mc-quiet">{t('statistics.noSubordinates')}</p>
        ) : (
          <Table
            size="small"
            rowKey="id"
            pagination={rows.length > 50 ? { pageSize: 50 } : false}
            scroll={{ x: 'max-content' }}
            dataSource={rows}
            columns={[
              { key: 'name', title: t('statistics.subordinate'), render: (_, row) => row.name },
              { key: 'origin', title: t('statistics.verifier'), render: (_, row) => <code>{row.origin}</code> },
              {
                key: 'active',
                title: t('statistics.state'),
                render: (_, row) => t(row.active ? 'statistics.active' : 'statistics.ended'),
              },
              {
                key: 'act',
                title: '',
                render: (_, row) =>
                  row.active ? (
                    <Act
                      does={endSubordinate}
                      kind="link"
                      confirm={row.name}
                      input={{ subordinate: row.id, version: row.version }}
                    />
                  ) : null,
              },
            ]}
          />
        )
      }
    </Asked>
  )
}
