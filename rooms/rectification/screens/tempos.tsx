import { List, Page, To, useTexts } from '../../../core/web/index.ts'
import * as say from '../contract.ts'
import './parts/rectification.css'

/** 三种节奏 (S0-19): 即知即改, 立行立改 and 全面整改 of each unit, side by side. */
export default function Tempos() {
  const t = useTexts()
  const text = (key: string) => t(`rectification.${key}`)
  return (
    <Page title={text('tempos')} printable>
      <p className="mc-quiet">{text('temposLead')}</p>
      <List
        ask={say.temposOf}
        xlsx
        label={text('tempos')}
        empty={text('temposNone')}
        filters={[{ name: 'q', label: text('body'), kind: 'text' }]}
        columns={[
          { key: 'body', title: text('body'), choice: 'always', show: (row) => row.bodyName },
          ...say.tempos.map((tempo) => ({
            key: tempo,
            title: text(`tempo.${tempo}`),
            show: (row: { id: string } & Record<(typeof say.tempos)[number], say.TempoCounts>) => (
              <Counts
                of={row[tempo]}
                to={
                  tempo === 'full'
                    ? `/rectification?inspection=${row.id}`
                    : `/immediates?inspection=${row.id}&channel=${tempo}`
                }
              />
            ),
          })),
        ]}
      />
    </Page>
  )
}

function Counts({ of, to }: { of: say.TempoCounts; to: string }) {
  const t = useTexts()
  const says = (name: keyof say.TempoCounts) => `${t(`rectification.tempoCount.${name}`)} ${of[name]}`
  if (of.asked === 0) return <span className="mc-quiet">—</span>
  return (
    <span className="mc-sums">
      <To to={to}>{says('asked')}</To>
      <span>{says('closed')}</span>
      {of.carried > 0 ? <span>{says('carried')}</span> : null}
      <span>{says('open')}</span>
      {of.overdue > 0 ? <span className="mc-state mc-state-bad">{says('overdue')}</span> : null}
    </span>
  )
}
