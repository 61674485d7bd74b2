import { Days, List, Page, State, To, useAsk, useMe, useTexts } from '../../../core/web/index.ts'
import { inspections, inspectionStates, rounds } from '../contract.ts'
import { unitTone } from './parts/tones.ts'

/** The inspected units one sees, with their days and how far they are. */
export default function Inspections() {
  const t = useTexts()
  const { hat } = useMe()
  const seesRounds = hat !== 'principal' && hat !== 'clerk'
  const { data } = useAsk(rounds, { size: 200 }, { enabled: seesRounds })
  const round = {
    name: 'round',
    label: t('planning.round'),
    kind: 'one' as const,
    choices: (data?.rows ?? []).map(({ id, name }) => ({ value: id as string, label: name })),
  }
  return (
    <Page title={t('planning.inspections')}>
      <List
        ask={inspections}
        xlsx
        label={t('planning.inspections')}
        filters={[
          { name: 'q', label: t('planning.search'), kind: 'text' },
          ...(seesRounds ? [round] : []),
          {
            name: 'state',
            label: t('planning.progress'),
            kind: 'many',
            choices: inspectionStates.map((value) => ({ value, label: t(`planning.inspection.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'name',
            title: t('planning.inspection'),
            choice: 'always',
            sort: { up: 'name' },
            show: (row) => <To to={`/inspections/${row.id}`}>{row.name}</To>,
          },
          ...(seesRounds
            ? [{ key: 'round', title: t('planning.round'), show: (row: { roundName: string }) => row.roundName }]
            : []),
          {
            key: 'batch',
            title: t('planning.inspection.batch'),
            sort: { up: 'batch' },
            show: (row) => t('planning.batchN', { n: row.batch }),
          },
          {
            key: 'size',
            title: t('planning.inspection.size'),
            choice: 'hidden',
            show: (row) => t(`planning.size.${row.size}`),
          },
          {
            key: 'state',
            title: t('planning.progress'),
            sort: { up: 'state' },
            show: (row) => <State of="planning.inspection" is={row.state} tone={unitTone(row.state)} />,
          },
          {
            key: 'enterOn',
            title: t('planning.inspection.enterOn'),
            sort: { up: 'enterOn', down: 'newest' },
            show: (row) => <Days day={row.enterOn} due done={row.enteredOn !== null} />,
          },
          {
            key: 'exitOn',
            title: t('planning.inspection.exitOn'),
            show: (row) => <Days day={row.exitOn} due={row.enteredOn !== null} done={row.exitedOn !== null} />,
          },
          {
            key: 'enteredOn',
            title: t('planning.inspection.enteredOn'),
            choice: 'hidden',
            show: (row) => <Days day={row.enteredOn} />,
          },
          {
            key: 'exitedOn',
            title: t('planning.inspection.exitedOn'),
            choice: 'hidden',
            show: (row) => <Days day={row.exitedOn} />,
          },
        ]}
      />
    </Page>
  )
}
