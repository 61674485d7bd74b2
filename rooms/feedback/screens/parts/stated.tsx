import type * as z from 'zod'
import { Prose, State, To, type Tone, useAsk, useMe, useTexts } from '../../../../core/web/index.ts'
import { type StatedStatus, statements } from '../../contract.ts'
import './feedback.css'

const tones: Readonly<Record<StatedStatus, Tone>> = {
  done: 'good',
  basicallyDone: 'going',
  stageDone: 'going',
  inProgress: 'going',
  notDone: 'bad',
  longTerm: 'warn',
}

type Said = z.output<(typeof statements)['gives']>['rows'][number]

/** What documents that were taken over say of an item, each with its place in the original, for those who may know. */
export function StatedOf({ item, text }: { item: string; text: string }) {
  const { hat } = useMe()
  const may = (statements.of as readonly string[]).includes(hat)
  const { data } = useAsk(statements, { item }, { enabled: may })
  return (data?.rows ?? [])
    .filter((one) => one.item === item)
    .map((one) => <OneStatement key={one.id} said={one} text={text} />)
}

function OneStatement({ said, text }: { said: Said; text: string }) {
  const t = useTexts()
  const { hat } = useMe()
  const place = said.page === null ? '' : t('feedback.atPage', { page: said.page })
  const lines = t('feedback.atLines', { from: said.fromLine, to: said.toLine })
  const counts = (['rulesMade', 'heldToAccount', 'alikeFound', 'campaigns'] as const).filter(
    (name) => said[name] !== null,
  )
  return (
    <blockquote className="mc-said">
      <header>
        <strong>{t('feedback.takenOver')}</strong>
        <span>{t(`feedback.kind.${said.kind}`)}</span>
        <span>
          {said.path} {place} {lines}
        </span>
        <span>
          {said.byName} {t.day(said.onDay)}
        </span>
        {hat === 'office' ? (
          <To to={`/takeovers/${said.source}?line=${said.fromLine}`}>{t('feedback.toOriginal')}</To>
        ) : null}
      </header>
      {said.status === null ? (
        <span className="mc-quiet">{t('feedback.stated.null')}</span>
      ) : (
        <State of="feedback.stated" is={said.status} tone={tones[said.status]} />
      )}
      {said.finding === text ? null : <Prose text={said.finding} />}
      {said.statusText === '' ? null : <Prose text={said.statusText} />}
      {counts.length > 0 || said.recoveredFen !== null ? (
        <p className="mc-quiet">
          {t('feedback.unproven')} {counts.map((name) => `${t(`feedback.${name}`)} ${said[name]}`).join(t.comma)}
          {said.recoveredFen === null ? '' : ` ${t('feedback.recoveredFen')} ${said.recoveredFen / 1_000_000}`}
        </p>
      ) : null}
    </blockquote>
  )
}
