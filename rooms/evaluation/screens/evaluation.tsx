import {
  Asked,
  Days,
  Page,
  Prose,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { filesAbout } from '../../documents/contract.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { Upload } from '../../documents/screens/parts/upload.tsx'
import { Print } from '../../ledger/screens/parts/print.tsx'
import { Approval } from '../../registry/screens/parts/route.tsx'
import * as say from '../contract.ts'
import { Steps } from './parts/acts.tsx'
import { Checks, Surveys } from './parts/evidence.tsx'
import { evaluationTones } from './parts/looks.ts'
import { Scores } from './parts/scores.tsx'
import type { Shown } from './parts/shown.ts'

/** One evaluation: what the body says of itself, what was asked and seen, the score, and what came of it. */
export default function OneEvaluation() {
  const { evaluation } = useAt<'evaluation'>()
  const asked = useAsk(say.evaluationPage, { evaluation })
  return <Asked of={asked}>{(shown) => <Whole shown={shown} />}</Asked>
}

function Whole({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { hat } = useMe()
  const { evaluation: one, bodyName, names, scores } = shown
  const text = (key: string) => t(`evaluation.${key}`)
  const oversees = (say.schemes.of as readonly string[]).includes(hat)
  const step = (key: string, who: string | null, on: string | null) =>
    on !== null && { label: text(key), value: [who === null ? '' : (names[who] ?? ''), t.day(on)].join(' ').trim() }
  return (
    <Page
      title={`${bodyName} · ${text('evaluation')}`}
      state={<State of="evaluation.evaluation" is={one.state} tone={evaluationTones[one.state]} />}
      back={{ to: '/evaluations', label: text('evaluations') }}
      about={one.id}
      printable={<Print noun="evaluation" thing={one.id} />}
      acts={<Steps shown={shown} />}
      facts={[
        { label: text('body'), value: <To to={`/inspections/${one.inspection}`}>{bodyName}</To> },
        { label: text('endedOn'), value: t.day(one.endedOn) },
        {
          label: text(one.window === 'within' ? 'limitWithin' : 'limitNotBefore'),
          value: <Days day={one.limitOn} tentative={one.provisional} />,
        },
        step('openedOn', one.openedBy, one.openedOn),
        { label: text('selfDueOn'), value: <Days day={one.selfDueOn} due done={one.state !== 'opened'} /> },
        step('selfOn', one.selfBy, one.selfOn),
        step('toldOn', one.toldBy, one.toldOn),
        step('objectedOn', one.objectedBy, one.objectedOn),
        one.objection !== '' && { label: text('objection'), value: <Prose text={one.objection} />, wide: true },
        step('answeredOn', one.answeredBy, one.answeredOn),
        one.answer !== '' && {
          label: text('answer'),
          value: <Prose text={`${text(one.upheld ? 'upheldYes' : 'upheldNo')}\n${one.answer}`} />,
          wide: true,
        },
      ]}
    >
      <Self shown={shown} />
      {oversees ? <Surveys shown={shown} /> : null}
      {oversees ? <Checks shown={shown} /> : null}
      {hat === 'office' && ['opened', 'assessed'].includes(one.state) ? <Papers one={one} /> : null}
      <Scores shown={shown} />
      <Approval matter="score" thing={one.id} due={scores.length > 0} open={one.state === 'scored'} />
      {scores.length > 0 ? <Prints kinds={['evaluation']} about={one.id} /> : null}
    </Page>
  )
}

/** 单位自评: read, and not reckoned into the score. */
function Self({ shown: { evaluation: one } }: { shown: Shown }) {
  const t = useTexts()
  const text = (key: string) => t(`evaluation.${key}`)
  if (one.selfOn === null)
    return (
      <Section title={text('self')}>
        <p className="mc-quiet">
          {text(one.state === 'opened' || one.state === 'withdrawn' ? 'selfNone' : 'selfMissedNote')}
        </p>
      </Section>
    )
  return (
    <Section title={text('self')}>
      <ul>
        {one.indicators.map(({ name }, n) => (
          <li key={name}>
            {name}
            {t.colon}
            {one.selfMarks[n]}
          </li>
        ))}
      </ul>
      <Prose text={one.selfText} />
    </Section>
  )
}

/** Counting sheets and records of checks, kept with the evaluation for the office alone. */
function Papers({ one }: { one: say.Evaluation }) {
  const t = useTexts()
  const asked = useAsk(filesAbout, { about: one.id, size: 200 })
  const files = asked.data?.rows ?? []
  return (
    <Section title={t('evaluation.uploads')}>
      <ul>
        {files
          .filter(({ state }) => state === 'kept')
          .map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
      </ul>
      <Upload
        about={{ inspection: one.inspection, circle: 'office', noun: 'evaluation', about: one.id }}
        unfinished={files.filter(({ state }) => state === 'receiving')}
      />
    </Section>
  )
}
