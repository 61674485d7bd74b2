import { Select } from 'antd'
import type * as z from 'zod'
import { Section, useAsk, useQueryString, useTexts } from '../../../../core/web/index.ts'
import { mapped, nation } from '../../contract.ts'
import { worked, written } from '../../rules/formulas.ts'
import { isSmall, type Mapped, spansBefore } from '../../rules/map.ts'
import { Legend, type Rate, Tiles } from './tiles.tsx'

type Row = z.output<(typeof nation)['gives']>['rows'][number]

/** A rate of every office below, over this span and the two of the same length before it; the numbers of this span stand in the table of offices. */
export function NationMap({ fromMonth, untilMonth }: { fromMonth: string; untilMonth: string }) {
  const t = useTexts()
  const [search, go] = useQueryString()
  const formula = mapped.find((name) => name === search['map']) ?? 'rectified'
  const [first, second, third] = spansBefore(fromMonth, untilMonth, 3) as [Span, Span, Span]
  const asked = [useNation(first), useNation(second), useNation(third)]
  const spans = [first, second, third].map(({ label }, n) => ({
    label,
    rates: ratesOf(asked[n] ?? [], formula, t('statistics.small')),
  }))
  const shown = spans.filter(({ rates }) => rates.some(({ by }) => by !== '0'))
  if (shown.length === 0) return null
  const words = t(`statistics.formula.${formula}`)
  return (
    <Section
      title={t('statistics.map')}
      acts={
        <Select
          aria-label={t('statistics.formula')}
          className="mc-figures-round"
          value={formula}
          options={mapped.map((value) => ({ value, label: t(`statistics.formula.${value}`) }))}
          onChange={(value) => go({ ...search, map: value })}
        />
      }
      flush
    >
      <div className="mc-maps">
        {shown.map(({ label, rates }) => (
          <figure key={label}>
            <figcaption>{t.months(label)}</figcaption>
            <Tiles label={`${words} ${t.months(label)}`} rates={rates} />
          </figure>
        ))}
      </div>
      <Legend />
      <p className="mc-section-body mc-quiet">
        {t(`statistics.formulaSays.${formula}`)} {t('statistics.mapSays')}
      </p>
    </Section>
  )
}

type Span = ReturnType<typeof spansBefore>[number]

function useNation({ from_month: fromMonth, until_month: untilMonth }: Span): readonly Row[] | undefined {
  return useAsk(nation, { fromMonth, untilMonth } as never).data?.rows
}

const ratesOf = (rows: readonly Row[], formula: Mapped, few: string): Rate[] =>
  rows
    .filter(({ row }) => row === 'below' || row === 'missing')
    .map(({ office: name, cells }) => {
      const { of = '0', by } = worked(cells).find((one) => one.name === formula) ?? {}
      const whole = by ?? '0'
      if (isSmall(of, whole)) return { key: name, name, of: null, by: null, result: few }
      return { key: name, name, of, by: whole, result: written({ as: 'percent', of, by: whole }) }
    })
