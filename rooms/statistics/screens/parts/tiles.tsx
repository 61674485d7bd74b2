import { useId } from 'react'
import { useTexts } from '../../../../core/web/index.ts'
import { shadeOf, tilesOf } from '../../rules/map.ts'
import '../statistics.css'

/** One area at one time: its rate in writing, and both sides of it; null where few things stand behind it. */
export type Rate = Readonly<{ key: string; name: string; of: string | null; by: string | null; result: string }>

const [WIDE, HIGH] = [92, 58]
/** Lines of a hatching by shade: none, wide, close, crossed, crossed close; told apart without colour, and in black and white. */
const gaps = [0, 14, 8, 10, 6] as const
const papers = ['#ffffff', '#eef3f8', '#d9e5f0', '#c3d6e8', '#a9c4dd'] as const

function Hatchings({ id }: { id: string }) {
  return (
    <defs>
      {gaps.map((gap, shade) =>
        gap === 0 ? null : (
          <pattern
            // biome-ignore lint/suspicious/noArrayIndexKey: a shade is its place
            key={shade}
            id={`${id}-${shade}`}
            width={gap}
            height={gap}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={gap} height={gap} fill={papers[shade]} />
            <path d={`M0 0V${gap}`} stroke="#5b7fa6" strokeWidth="1.6" />
            {shade > 2 ? <path d={`M0 0H${gap}`} stroke="#5b7fa6" strokeWidth="1.6" /> : null}
          </pattern>
        ),
      )}
    </defs>
  )
}

/** Areas as squares in the places of `tilesOf`, each hatched by its rate, with its name and the rate in it. Numbers stand in the table beside it too. */
export function Tiles({ rates, label }: { rates: readonly Rate[]; label: string }) {
  const t = useTexts()
  const id = useId().replaceAll(':', '')
  const tiles = new Map(tilesOf(rates).map((tile) => [tile.key, tile]))
  const [wide, high] = [
    Math.max(...[...tiles.values()].map(({ column }) => column)) + 1,
    Math.max(...[...tiles.values()].map(({ row }) => row)) + 1,
  ]
  const top = Math.min(...[...tiles.values()].map(({ row }) => row))
  return (
    <svg
      className="mc-map"
      // No tile is wider than it has to be: one alone would fill the page.
      width={wide * WIDE * 1.2}
      viewBox={`0 ${top * HIGH} ${wide * WIDE} ${(high - top) * HIGH}`}
      role="img"
      aria-label={`${label}${t.colon}${rates.map(({ name, result }) => `${name} ${result}`).join(t.comma)}`}
    >
      <Hatchings id={id} />
      {rates.map((rate) => {
        const tile = tiles.get(rate.key)
        if (!tile) return null
        const shade = rate.of === null || rate.by === null ? null : shadeOf(rate.of, rate.by)
        const [x, y] = [tile.column * WIDE, tile.row * HIGH]
        return (
          <g key={rate.key}>
            <title>{`${rate.name} ${rate.result}${rate.of === null ? '' : t.aside(`${rate.of} / ${rate.by}`)}`}</title>
            <rect
              x={x + 2}
              y={y + 2}
              width={WIDE - 4}
              height={HIGH - 4}
              rx="3"
              stroke="#44566b"
              strokeDasharray={shade === null ? '4 3' : undefined}
              fill={shade === null || gaps[shade] === 0 ? '#ffffff' : `url(#${id}-${shade})`}
            />
            <text x={x + WIDE / 2} y={y + 24} className="mc-map-name">
              {short(rate.name)}
            </text>
            <text x={x + WIDE / 2} y={y + 44} className="mc-map-rate">
              {rate.result}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** A name that fits a square: without the kind of area at its end; the whole name stands in the title and in the table. */
const short = (name: string): string => {
  const bare = name.replace(/(壮族|回族|维吾尔)?(自治区|自治州|自治县|街道|省|市|县|区|镇|乡)$/, '')
  return (bare.length < 2 ? name : bare).slice(0, 6)
}

/** What the hatchings mean. */
export function Legend() {
  const t = useTexts()
  const id = useId().replaceAll(':', '')
  return (
    <ul className="mc-figures-legend">
      {gaps.map((gap, shade) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a shade is its place
        <li key={shade}>
          <svg className="mc-map-key" viewBox="0 0 24 16" aria-hidden="true">
            <Hatchings id={id} />
            <rect
              x="0.5"
              y="0.5"
              width="23"
              height="15"
              stroke="#44566b"
              fill={gap === 0 ? '#ffffff' : `url(#${id}-${shade})`}
            />
          </svg>
          {`${shade * 20}%—${shade * 20 + 20}%`}
        </li>
      ))}
      <li>{t('statistics.mapNone')}</li>
    </ul>
  )
}
