import { List, Page, useTexts } from '../../../core/web/index.ts'
import { countSides, tipCounts } from '../contract.ts'

const groups: Readonly<Record<string, string>> = { against: 'against', channel: 'channel', state: 'state' }

/** How many tips came, for those who see nothing else of them (domain 3.2: S). */
export default function Counts() {
  const t = useTexts()
  const partOf = ({ side, key }: { side: string; key: string }): string =>
    side === 'all' ? t('tips.side.all') : side === 'named' ? nameOf(key) : t(`tips.${groups[side]}.${key}`)
  const nameOf = (key: string) => t(key === 'yes' ? 'tips.named' : 'tips.anonymous')
  return (
    <Page title={t('tips.counts')} printable>
      <p className="mc-quiet">{t('tips.countsHelp')}</p>
      <List
        ask={tipCounts}
        label={t('tips.counts')}
        empty={t('tips.noCounts')}
        xlsx
        rowKey={({ month, side, key }) => `${month} ${side} ${key}`}
        filters={[
          {
            name: 'side',
            label: t('tips.side'),
            kind: 'one',
            choices: countSides.map((value) => ({ value, label: t(`tips.side.${value}`) })),
          },
          { name: 'monthFrom', until: 'monthUntil', label: t('tips.monthFrom'), kind: 'days' },
        ]}
        columns={[
          {
            key: 'month',
            title: t('tips.month'),
            choice: 'always',
            show: ({ month }) => t('tips.monthIs', { year: month.slice(0, 4), month: Number(month.slice(5, 7)) }),
          },
          { key: 'side', title: t('tips.side'), show: ({ side }) => t(`tips.side.${side}`) },
          { key: 'key', title: t('tips.sideKey'), show: partOf },
          {
            key: 'n',
            title: t('tips.count'),
            align: 'right',
            show: ({ n }) => n ?? t('tips.fewer'),
          },
        ]}
      />
    </Page>
  )
}
