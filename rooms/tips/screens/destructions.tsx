import { Act, Days, LineField, List, Page, State, To, useMe, useTexts } from '../../../core/web/index.ts'
import {
  confirmTipDestruction,
  rejectTipDestruction,
  type TipDestruction,
  tipDestructionReasons,
  tipDestructionStates,
  tipDestructions,
} from '../contract.ts'
import { confirm } from '../rules/destroying.ts'
import { Consequences, destructionTone } from './parts/destroy.tsx'

type Row = Omit<TipDestruction, 'aboutPersons'> & { proposedName: string; decidedName: string }

/** Keys of tips that two persons destroyed, or are to destroy; the list stays for good. */
export default function Destructions() {
  const t = useTexts()
  const words = (group: string, list: readonly string[]) =>
    list.map((value) => ({ value, label: t(`tips.${group}.${value}`) }))
  return (
    <Page title={t('tips.destructions')} back={{ to: '/tips', label: t('tips.tips') }}>
      <p className="mc-quiet">{t('tips.destructionsHelp')}</p>
      <List
        ask={tipDestructions}
        label={t('tips.destructions')}
        empty={t('tips.noDestructions')}
        xlsx
        filters={[
          { name: 'q', label: t('tips.number'), kind: 'text' },
          { name: 'state', label: t('tips.state'), kind: 'one', choices: words('destruction', tipDestructionStates) },
          {
            name: 'reason',
            label: t('tips.destructionReason'),
            kind: 'one',
            choices: words('reason', tipDestructionReasons),
          },
        ]}
        columns={[
          {
            key: 'number',
            title: t('tips.number'),
            choice: 'always',
            show: (row) => <To to={`/tips/${row.tip}`}>{row.number}</To>,
          },
          {
            key: 'state',
            title: t('tips.state'),
            show: (row) => <State of="tips.destruction" is={row.state} tone={destructionTone(row.state)} />,
          },
          { key: 'receivedOn', title: t('tips.receivedOn'), show: (row) => <Days day={row.receivedOn} /> },
          { key: 'reason', title: t('tips.destructionReason'), show: (row) => t(`tips.reason.${row.reason}`) },
          { key: 'basis', title: t('tips.basis'), show: (row) => row.basis },
          { key: 'gone', title: t('tips.gone'), show: (row) => goneOf(t, row) },
          { key: 'proposedBy', title: t('tips.proposedBy'), show: (row) => row.proposedName || '—' },
          { key: 'proposedOn', title: t('tips.proposedOn'), show: (row) => <Days day={row.proposedOn} /> },
          { key: 'decidedBy', title: t('tips.decidedBy'), show: (row) => row.decidedName || '—' },
          { key: 'decidedOn', title: t('tips.decidedOn'), show: (row) => <Days day={row.decidedOn} /> },
          {
            key: 'list',
            title: t('tips.listHash'),
            choice: 'hidden',
            show: (row) => (row.list ? <code className="mc-hash">{row.list}</code> : '—'),
          },
          { key: 'acts', title: t('core.page.acts'), choice: 'always', show: (row) => <Decide row={row} /> },
        ]}
      />
    </Page>
  )
}

const goneOf = (t: ReturnType<typeof useTexts>, row: Row): string =>
  row.list === null
    ? '—'
    : t('tips.goneN', { messages: row.messages, files: row.files }) + (row.identity ? t('tips.goneIdentity') : '')

/** The second person writes out the number; whoever proposed may still take it back. */
function Decide({ row }: { row: Row }) {
  const t = useTexts()
  const { person } = useMe()
  if (row.state !== 'proposed') return <>—</>
  const on = { tipDestruction: row.id, version: row.version }
  return (
    <>
      <Act
        does={confirmTipDestruction}
        kind="danger"
        size="small"
        unless={confirm({ ...row, aboutPersons: [] }, person, row.proposedOn, row.number)}
        input={on}
        form={{
          note: <Consequences />,
          fields: <LineField name="typed" label={t('tips.typed')} hint={t('tips.typedHint', { number: row.number })} />,
        }}
      />
      <Act does={rejectTipDestruction} size="small" input={on} confirm={row.number} />
    </>
  )
}
