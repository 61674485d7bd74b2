import { Table } from 'antd'
import type { ReactNode } from 'react'
import type * as z from 'zod'
import {
  Asked,
  Days,
  List,
  Money,
  Page,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { rectificationReports } from '../../rectification/contract.ts'
import { reportTone } from '../../rectification/screens/parts/looks.tsx'
import * as say from '../contract.ts'
import { shareOf } from '../rules/pack.ts'

type Own = z.output<(typeof say.rectificationPack)['gives']>
type Over = z.output<(typeof say.handedOverPack)['gives']>

/** 整改情况报告的五张表 (domain 4.14, S0-20): what the pack asks for, made of what is there. */
export default function Pack() {
  const t = useTexts()
  const { plan } = useAt<'plan'>()
  const { hat } = useMe()
  const asked = useAsk(say.rectificationPack, { plan })
  const sees = (say.handedOverPack.of as readonly string[]).includes(hat)
  return (
    <Asked of={asked}>
      {(own) => (
        <Page
          title={`${own.bodyName} ${t('oversight.pack')}`}
          back={{ to: `/plans/${plan}`, label: t('rectification.plan') }}
          printable
        >
          <p className="mc-quiet">{t('oversight.packLead')}</p>
          <Reports plan={plan} />
          {sees ? <HandedOver plan={plan} own={own} /> : <Own own={own} />}
          <Prints kinds={['rectificationStandings', 'leadsHandled', 'officersHandled', 'tipsHandled']} about={plan} />
        </Page>
      )}
    </Asked>
  )
}

function Reports({ plan }: { plan: string }) {
  const t = useTexts()
  return (
    <Section title={t('oversight.packReports')} flush>
      <List
        ask={rectificationReports}
        label={t('oversight.packReports')}
        empty={t('oversight.packReportsNone')}
        fixed={{ plan, kind: 'progress,principal,later' }}
        columns={[
          {
            key: 'kind',
            title: t('rectification.reportKind'),
            choice: 'always',
            show: (row) => (
              <To to={`/rectification/reports/${row.id}`}>{t(`rectification.report.kind.${row.kind}`)}</To>
            ),
          },
          {
            key: 'state',
            title: t('oversight.state'),
            show: (row) => <State of="rectification.report" is={row.state} tone={reportTone(row.state)} />,
          },
          { key: 'signedOn', title: t('rectification.signedOn'), show: (row) => <Days day={row.signedOn} /> },
          { key: 'endorsedOn', title: t('rectification.filedOn'), show: (row) => <Days day={row.endorsedOn} /> },
        ]}
      />
    </Section>
  )
}

const Withheld = ({ title }: { title: string }) => {
  const t = useTexts()
  return (
    <Section title={title}>
      <p className="mc-quiet">{t('oversight.packNotYours')}</p>
    </Section>
  )
}

/** What the body itself and the team read: nothing of leads, posts and tips. */
function Own({ own }: { own: Own }) {
  const t = useTexts()
  return (
    <>
      <Withheld title={t('oversight.packLeads')} />
      <Standing own={own} />
      <Section title={t('oversight.packOfficers')} flush>
        <Answered own={own} />
      </Section>
      <Withheld title={t('oversight.packTips')} />
    </>
  )
}

function HandedOver({ plan, own }: { plan: string; own: Own }) {
  const t = useTexts()
  const asked = useAsk(say.handedOverPack, { plan })
  return (
    <Asked of={asked}>
      {(over) => (
        <>
          <Leads over={over} />
          <Standing own={own} />
          <Section title={t('oversight.packOfficers')} flush>
            <Answered own={own} />
            <Officers over={over} />
          </Section>
          <Tips over={over} />
        </>
      )}
    </Asked>
  )
}

type Cells<T> = readonly Readonly<{ key: string; of: (row: T) => ReactNode }>[]

/** A table of numbers; the first column names the row. */
function Numbers<T extends object>(props: {
  label: string
  first: string
  named: (row: T) => ReactNode
  columns: Cells<T>
  rows: readonly T[]
  empty?: string
}) {
  const t = useTexts()
  return (
    <Table
      size="small"
      aria-label={props.label}
      rowKey={(row) => props.rows.indexOf(row)}
      pagination={false}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: props.empty }}
      dataSource={props.rows}
      columns={[
        { key: 'first', title: props.first, render: (_, row) => props.named(row) },
        ...props.columns.map(({ key, of }) => ({
          key,
          title: t(`oversight.${key}`),
          align: 'right' as const,
          render: (_: unknown, row: T) => of(row),
        })),
      ]}
    />
  )
}

function Standing({ own }: { own: Own }) {
  const t = useTexts()
  const rows = [...own.categories, { ...own.total, category: '', name: t('oversight.packTotal') }]
  return (
    <Section title={t('oversight.packStanding')} flush>
      <Numbers
        label={t('oversight.packStanding')}
        first={t('oversight.packCategory')}
        named={(row) => row.name}
        rows={rows}
        columns={[
          { key: 'packTasks', of: (row) => row.tasks },
          { key: 'packDone', of: (row) => row.done },
          { key: 'packMostly', of: (row) => row.mostly },
          { key: 'packOpen', of: (row) => row.open },
          { key: 'packShare', of: (row) => shareOf(row.done, row.tasks) },
          { key: 'packClosed', of: (row) => row.closed },
          { key: 'packLongTerm', of: (row) => row.longTerm },
          { key: 'packRules', of: (row) => row.rulesMade },
          { key: 'packRefunded', of: (row) => <Money fen={row.refundedFen} /> },
          { key: 'packRecovered', of: (row) => <Money fen={row.recoveredFen} /> },
          { key: 'packAvoided', of: (row) => <Money fen={row.avoidedFen} /> },
          { key: 'packAnswered', of: (row) => row.heldToAccount },
        ]}
      />
    </Section>
  )
}

function Answered({ own }: { own: Own }) {
  const t = useTexts()
  return (
    <Numbers
      label={t('oversight.packAnswered')}
      first={t('oversight.packProblem')}
      empty={t('oversight.packAnsweredNone')}
      named={(row) => (
        <To to={`/tasks/${row.task}`}>
          {row.number}. {row.title}
        </To>
      )}
      rows={own.answered}
      columns={[
        { key: 'packAnswered', of: (row) => row.heldToAccount },
        { key: 'packLast', of: (row) => <Days day={row.lastOn} /> },
      ]}
    />
  )
}

function Officers({ over }: { over: Over }) {
  const t = useTexts()
  return (
    <Numbers
      label={t('oversight.packOfficers')}
      first={t('oversight.target')}
      empty={t('oversight.packOfficersNone')}
      named={(row) => row.post || t(`oversight.target.${row.target}`)}
      rows={over.officers}
      columns={[
        { key: 'form', of: (row) => t(`oversight.form.${row.form}`) },
        { key: 'document', of: (row) => row.document },
        { key: 'decidedOn', of: (row) => <Days day={row.decidedOn} /> },
      ]}
    />
  )
}

function Leads({ over }: { over: Over }) {
  const t = useTexts()
  return (
    <Section title={t('oversight.packLeads')} flush>
      <Numbers
        label={t('oversight.packLeads')}
        first={t('oversight.packReceiver')}
        named={(row) => t(`transfers.receiver.${row.receiver}`)}
        rows={over.leads}
        columns={[
          { key: 'packSent', of: (row) => row.sent },
          { key: 'packWaiting', of: (row) => row.waiting },
          { key: 'packHandling', of: (row) => row.handling },
          { key: 'packFedBack', of: (row) => row.fedBack },
          { key: 'packLate', of: (row) => row.late },
          { key: 'packFounded', of: (row) => row.founded },
          { key: 'packUnfounded', of: (row) => row.unfounded },
          { key: 'packClarified', of: (row) => row.clarified },
        ]}
      />
      <Numbers
        label={t('oversight.packWay')}
        first={t('oversight.packWay')}
        named={(row) => t(`transfers.way.${row.way}`)}
        rows={over.ways}
        columns={[{ key: 'packCount', of: (row) => row.count }]}
      />
    </Section>
  )
}

function Tips({ over }: { over: Over }) {
  const t = useTexts()
  const { tips } = over
  return (
    <Section title={t('oversight.packTips')} flush={tips !== null}>
      {tips === null ? (
        <p className="mc-quiet">{t('oversight.packNoTips')}</p>
      ) : (
        <Numbers
          label={t('oversight.packTips')}
          first={t('oversight.packReceiver')}
          named={(row) => t(`tips.kind.${row.kind}`)}
          rows={tips}
          columns={[
            { key: 'packSent', of: (row) => row.passed },
            { key: 'packAccepted', of: (row) => row.accepted },
            { key: 'packReported', of: (row) => row.answered },
            { key: 'packUnreported', of: (row) => row.waiting },
          ]}
        />
      )}
    </Section>
  )
}
