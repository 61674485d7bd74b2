import type * as z from 'zod'
import { Days, List, Money, Page, Prose, State, To, useTexts } from '../../../core/web/index.ts'
import { losses, rectificationLedger } from '../contract.ts'
import { useTaskFilters } from './parts/filters.ts'
import { levelWords, TrafficLight, taskTone } from './parts/looks.tsx'

type Row = z.output<(typeof rectificationLedger)['gives']>['rows'][number]

/** The 整改台账 (domain 4.15): every column can be shown, the spreadsheet has all of them for exactly these rows. */
export default function Ledger() {
  const t = useTexts()
  const yes = (is: boolean) => t(is ? 'core.yes' : 'core.no')
  const text = (key: string) => t(`rectification.${key}`)
  return (
    <Page title={text('ledger')} printable>
      <List
        ask={rectificationLedger}
        xlsx
        label={text('ledger')}
        filters={useTaskFilters()}
        columns={[
          {
            key: 'title',
            title: text('title'),
            choice: 'always',
            sort: { up: 'number' },
            show: (row) => (
              <To to={`/tasks/${row.id}`}>
                {row.number}. {row.title}
              </To>
            ),
          },
          { key: 'body', title: text('body'), sort: { up: 'body' }, show: (row) => row.bodyName },
          { key: 'level', title: text('carriedBy'), show: (row) => levelWords(t, row.level) },
          { key: 'owner', title: text('owner'), choice: 'hidden', show: (row) => row.ownerName || '—' },
          { key: 'category', title: text('category'), show: (row) => row.categoryName },
          { key: 'subcategory', title: text('subcategory'), choice: 'hidden', show: (row) => row.subcategoryName },
          { key: 'text', title: text('text'), choice: 'hidden', show: (row) => <Prose text={row.text} /> },
          { key: 'chapter', title: text('chapter'), choice: 'hidden', show: (row) => row.chapter },
          { key: 'key', title: text('key'), choice: 'hidden', show: (row) => yes(row.key) },
          { key: 'keyReason', title: text('keyReason'), choice: 'hidden', show: (row) => row.keyReason },
          { key: 'goal', title: text('goal'), choice: 'hidden', show: (row) => <Prose text={row.goal} /> },
          { key: 'measures', title: text('measures'), show: (row) => <Prose text={row.measures} /> },
          {
            key: 'kinds',
            title: text('measureKind'),
            show: (row) => row.kinds.map((kind) => text(`kind.${kind}`)).join(t.pause),
          },
          { key: 'leader', title: text('leaderName'), show: (row) => row.leaderName },
          {
            key: 'leaderKind',
            title: text('leaderKind'),
            choice: 'hidden',
            show: (row) => (row.leaderKind === null ? '' : text(`leaderKind.${row.leaderKind}`)),
          },
          { key: 'unit', title: text('unitName'), show: (row) => row.unitName },
          { key: 'responsible', title: text('responsibleName'), choice: 'hidden', show: (row) => row.responsibleName },
          { key: 'dueOn', title: text('dueOn'), sort: { up: 'due' }, show: (row) => <Days day={row.dueOn} /> },
          { key: 'concentrated', title: text('concentrated'), choice: 'hidden', show: (row) => yes(row.concentrated) },
          { key: 'lasting', title: text('lasting'), choice: 'hidden', show: (row) => yes(row.lasting) },
          {
            key: 'state',
            title: text('state'),
            sort: { up: 'state' },
            show: (row) => <State of="rectification.task" is={row.state} tone={taskTone(row.state)} />,
          },
          { key: 'light', title: text('light'), show: (row) => <TrafficLight is={row.light} /> },
          { key: 'degree', title: text('degree'), show: (row) => text(`degree.${row.degree}`) },
          { key: 'summary', title: text('summary'), choice: 'hidden', show: (row) => <Prose text={row.summary} /> },
          { key: 'rules', title: text('rulesMade'), align: 'right', show: (row) => row.sums.rulesMade },
          ...losses.map((loss) => ({
            key: loss,
            title: text(`loss.${loss}`),
            align: 'right' as const,
            show: (row: Row) => <Money fen={row.sums[loss]} />,
          })),
          { key: 'persons', title: text('heldToAccount'), align: 'right', show: (row) => row.sums.heldToAccount },
          { key: 'alike', title: text('alikeFound'), align: 'right', show: (row) => row.sums.alikeFound },
          { key: 'campaigns', title: text('campaigns'), align: 'right', show: (row) => row.sums.campaigns },
          { key: 'proofs', title: text('proofCount'), align: 'right', show: (row) => row.proofs },
          { key: 'closing', title: text('closingOpinion'), choice: 'hidden', show: (row) => row.closingOpinion },
          { key: 'closedOn', title: text('closedOn'), show: (row) => <Days day={row.closedOn} /> },
          { key: 'public', title: text('publicText'), choice: 'hidden', show: (row) => row.publicText },
        ]}
      />
    </Page>
  )
}
