import { Alert } from 'antd'
import { Days, List, Page, State, To, useAsk, useMe, useTexts } from '../../../core/web/index.ts'
import { useUnits } from '../../fieldwork/screens/parts/units.ts'
import { againstWhom, channels, tipStates, tips } from '../contract.ts'
import { Register } from './parts/register.tsx'
import { tipTones } from './parts/tones.ts'
import './parts/tips.css'

/** 信访举报: every one singly, by day; what is due stands beside it. */
export default function Tips() {
  const t = useTexts()
  const office = useMe().hat === 'office'
  const held = useAsk(tips, { state: 'held', size: 1 }, { enabled: office }).data?.count ?? 0
  const units = useUnits()
  const worded = (group: string, list: readonly string[]) =>
    list.map((value) => ({ value, label: t(`tips.${group}.${value}`) }))
  return (
    <Page title={t('tips.tips')} acts={office ? <Register /> : null}>
      {held > 0 ? <Alert type="info" title={t('tips.floodHint')} closable /> : null}
      <List
        ask={tips}
        label={t('tips.tips')}
        filters={[
          { name: 'q', label: t('tips.number'), kind: 'text' },
          { name: 'state', label: t('tips.state'), kind: 'many', choices: worded('tip', tipStates) },
          { name: 'channel', label: t('tips.channel'), kind: 'many', choices: worded('channel', channels) },
          { name: 'against', label: t('tips.against'), kind: 'one', choices: worded('against', againstWhom) },
          { name: 'inspection', label: t('tips.unit'), kind: 'one', choices: units },
          { name: 'receivedFrom', until: 'receivedUntil', label: t('tips.receivedOn'), kind: 'days' },
        ]}
        columns={[
          {
            key: 'number',
            title: t('tips.number'),
            choice: 'always',
            show: (row) => <To to={`/tips/${row.id}`}>{row.number}</To>,
          },
          {
            key: 'state',
            title: t('tips.state'),
            show: (row) => <State of="tips.tip" is={row.state} tone={tipTones[row.state]} />,
          },
          { key: 'unit', title: t('tips.unit'), show: (row) => row.unitName || '—' },
          { key: 'channel', title: t('tips.channel'), show: (row) => t(`tips.channel.${row.channel}`) },
          { key: 'against', title: t('tips.against'), show: (row) => t(`tips.against.${row.against}`) },
          { key: 'named', title: t('tips.named'), show: (row) => t(row.named ? 'tips.named' : 'tips.anonymous') },
          { key: 'receivedOn', title: t('tips.receivedOn'), show: (row) => <Days day={row.receivedOn} /> },
          { key: 'next', title: t('tips.next'), show: (row) => <Next row={row} /> },
        ]}
      />
    </Page>
  )
}

type Line = {
  state: string
  named: boolean
  forwardBy: string | null
  tellBy: string | null
  toldOn: string | null
  resultBy: string | null
  resultToldOn: string | null
}

/** The day that counts now: triage (T23), then telling a real-name tipster (T21), then the result (T22). */
function Next({ row }: { row: Line }) {
  if (row.state === 'held' || row.state === 'received') return <Days day={row.forwardBy} due />
  if (row.named && row.toldOn === null) return <Days day={row.tellBy} due />
  return row.state === 'closed' && row.named && row.resultToldOn === null ? <Days day={row.resultBy} due /> : <>—</>
}
