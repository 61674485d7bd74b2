import { Select } from 'antd'
import { To, today, useAsk, useMe, useTexts } from '../../../../core/web/index.ts'
import { rounds } from '../../../planning/contract.ts'
import { planners } from '../../../planning/nouns.ts'
import '../statistics.css'

type Search = Readonly<Record<string, string>>
type Change = (name: string, value: string | undefined) => void

/** The months of the last twelve years, the newest first. */
const monthsBack = (): string[] => {
  const [year, month] = today().split('-').map(Number) as [number, number]
  return Array.from({ length: 144 }, (_, n) => {
    const at = year * 12 + month - 1 - n
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

function Month({ name, label, search, change }: { name: string; label: string; search: Search; change: Change }) {
  const t = useTexts()
  return (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      className="mc-figures-month"
      value={search[name]}
      options={monthsBack().map((value) => ({ value, label: t.months(value) }))}
      onChange={(value?: string) => change(name, value)}
    />
  )
}

/** A span of months, named in the address. */
export function Span(props: { search: Search; change: Change }) {
  const t = useTexts()
  return (
    <>
      <Month name="from_month" label={t('statistics.monthFrom')} {...props} />
      <Month name="until_month" label={t('statistics.monthUntil')} {...props} />
    </>
  )
}

/** A round instead of a span, for whoever sees rounds. */
export function RoundChoice({ search, change }: { search: Search; change: Change }) {
  const t = useTexts()
  const { hat } = useMe()
  const may = (planners as readonly string[]).includes(hat)
  const { data } = useAsk(rounds, { size: 200 } as never, { enabled: may })
  if (!may) return null
  return (
    <Select
      aria-label={t('statistics.round')}
      placeholder={t('statistics.round')}
      allowClear
      showSearch
      optionFilterProp="label"
      className="mc-figures-round"
      value={search['round']}
      options={(data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(value?: string) => change('round', value)}
    />
  )
}

/** From one page of figures to the others; checks are the office's. */
export function Pages() {
  const t = useTexts()
  const { hat } = useMe()
  const pages = [
    ['/figures', 'statistics.figures'],
    ['/figures/tables', 'statistics.tables'],
    ['/figures/reports', 'statistics.reports'],
    ['/figures/nation', 'statistics.nation'],
    ...(hat === 'office' ? ([['/figures/checks', 'statistics.checks']] as const) : []),
  ] as const
  return (
    <nav className="mc-figures-pages" aria-label={t('statistics.figures')}>
      {pages.map(([to, words]) => (
        <To key={to} to={to}>
          {t(words)}
        </To>
      ))}
    </nav>
  )
}

/** The span and round of an address as a question takes them. */
export const spanOf = (search: Search): { from_month?: string; until_month?: string; round?: string } =>
  Object.fromEntries(
    ['from_month', 'until_month', 'round'].flatMap((name) => (search[name] ? [[name, search[name]]] : [])),
  )
