import { useTexts } from '../../../../core/web/index.ts'
import '../statistics.css'

/** Colours far enough apart to be told by those who do not see red and green apart; each also has its words and number. */
const colours = ['#1d4f91', '#c98a1b', '#3f8f86', '#a8201a', '#7a6aa8', '#8a9a3b', '#6b747e', '#d0764f'] as const

/** `unsaid`: some of its parts are too small to be shown, so that its sum is not said either. */
export type Bar = Readonly<{
  key: string
  name: string
  parts: readonly { part: string; n: number }[]
  unsaid?: boolean
}>

/** Bars lying on their side, one for each line, divided by parts; the numbers stand beside them, and in the table. */
export function Bars({
  bars,
  partName,
  label,
}: {
  bars: readonly Bar[]
  partName: (part: string) => string
  label: string
}) {
  const t = useTexts()
  const parts = [...new Set(bars.flatMap((bar) => bar.parts.map(({ part }) => part)))]
  const sum = (bar: Bar) => bar.parts.reduce((total, { n }) => total + n, 0)
  const said = (bar: Bar) => (bar.unsaid ? '–' : sum(bar))
  const longest = Math.max(1, ...bars.map(sum))
  const colour = (part: string) => colours[parts.indexOf(part) % colours.length]
  if (bars.length === 0) return null
  return (
    <figure className="mc-figures-chart" aria-label={`${t('statistics.chart')} ${label}`}>
      <div className="mc-figures-bars">
        {bars.slice(0, 40).map((bar) => {
          let x = 0
          return (
            <div key={bar.key} className="mc-figures-bar">
              <span title={bar.name}>{bar.name}</span>
              <svg viewBox="0 0 1000 18" preserveAspectRatio="none" role="img" aria-label={`${bar.name} ${said(bar)}`}>
                {bar.parts.map(({ part, n }) => {
                  const width = (n / longest) * 1000
                  const at = x
                  x += width
                  return (
                    <rect key={part} x={at} y="0" width={width} height="18" fill={colour(part)}>
                      <title>{`${partName(part)} ${n}`}</title>
                    </rect>
                  )
                })}
              </svg>
              <span>{said(bar)}</span>
            </div>
          )
        })}
      </div>
      {parts.length > 1 ? (
        <ul className="mc-figures-legend">
          {parts.map((part) => (
            <li key={part}>
              <svg viewBox="0 0 10 10" aria-hidden="true">
                <rect width="10" height="10" fill={colour(part)} />
              </svg>
              {partName(part)}
            </li>
          ))}
        </ul>
      ) : null}
    </figure>
  )
}
