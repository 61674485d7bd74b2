import { Section, useTexts } from '../../../../core/web/index.ts'
import type { Card, Target } from '../../contract.ts'
import { type Effect, effectOf, type Move, saidShare } from '../../rules.ts'
import type { RoundText } from './plan-moves.ts'

/** What the moves do to coverage, before they are kept: the whole, each year beside its target, each kind. */
export function PlanEffect(props: {
  cards: readonly Card[]
  saved: readonly RoundText[]
  rounds: readonly RoundText[]
  moves: readonly Move[]
  targets: readonly Target[]
}) {
  const t = useTexts()
  const { cards, targets } = props
  const before = effectOf(cards, props.saved)
  const after = effectOf(cards, props.rounds, props.moves)
  const years = [
    ...new Set([
      ...Object.keys(before.byYear),
      ...Object.keys(after.byYear),
      ...targets.map(({ year }) => String(year)),
    ]),
  ].sort()
  return (
    <Section title={t('planning.effect')}>
      <div className="mc-board-effect" aria-live="polite">
        <Whole before={before} after={after} />
        <table>
          <thead>
            <tr>
              <th scope="col">{t('planning.year')}</th>
              <th scope="col">{t('planning.effectDirect')}</th>
              <th scope="col">{t('planning.effectExtended')}</th>
              <th scope="col">{t('planning.target')}</th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => {
              const was = before.byYear[Number(year)] ?? { direct: 0, extended: 0 }
              const is = after.byYear[Number(year)] ?? { direct: 0, extended: 0 }
              const target = targets.find((one) => one.year === Number(year))
              return (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <td>
                    <Changed was={was.direct} is={is.direct} />
                  </td>
                  <td>
                    <Changed was={was.extended} is={is.extended} />
                  </td>
                  <td>{target ? target.units : '–'}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('planning.bodyKind')}</th>
              <th scope="col">{t('planning.figure.scope')}</th>
              <th scope="col">{t('planning.effectDirect')}</th>
              <th scope="col">{t('planning.figure.both')}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(after.byKind).map(([kind, is]) => {
              const was = before.byKind[kind] ?? { scope: 0, direct: 0, extended: 0 }
              return (
                <tr key={kind}>
                  <th scope="row">{t(`registry.kind.${kind}`)}</th>
                  <td>{is.scope}</td>
                  <td>
                    <Changed was={was.direct} is={is.direct} />
                  </td>
                  <td>{saidShare(is.direct + is.extended, is.scope)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

const Changed = ({ was, is }: { was: number; is: number }) =>
  was === is ? (
    <>{is}</>
  ) : (
    <>
      <span className="mc-quiet">{was} → </span>
      <strong>{is}</strong>
    </>
  )

function Whole({ before, after }: { before: Effect; after: Effect }) {
  const t = useTexts()
  const rate = (one: Effect, part: number) => saidShare(part, one.scope)
  const lines = [
    { key: 'rate', was: rate(before, before.direct), is: rate(after, after.direct), name: t('planning.figure.rate') },
    {
      key: 'both',
      was: rate(before, before.direct + before.extended),
      is: rate(after, after.direct + after.extended),
      name: t('planning.figure.both'),
    },
    { key: 'left', was: String(before.unplanned), is: String(after.unplanned), name: t('planning.effectLeft') },
  ]
  return (
    <dl className="mc-board-whole">
      {lines.map(({ key, was, is, name }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>
            {was === is ? null : <span className="mc-quiet">{was} → </span>}
            <strong>{is}</strong>
          </dd>
        </div>
      ))}
    </dl>
  )
}
