import type * as z from 'zod'
import { Asked, Page, Prose, Section, State, To, useAsk, useAt, useMe, useTexts } from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { Approval } from '../../registry/screens/parts/route.tsx'
import { copySlipPage, opinionPage } from '../contract.ts'
import { Outgoing } from './parts/outgoing.tsx'
import { SlipActs } from './parts/slip-acts.tsx'
import { slipTones } from './parts/tones.ts'
import './parts/feedback.css'

type Shown = z.output<(typeof copySlipPage)['gives']>

/** One notice to a leader in charge: the items of his field, and what he says to it. */
export default function OneCopySlip() {
  const { copySlip } = useAt<'copySlip'>()
  const asked = useAsk(copySlipPage, { copySlip })
  return <Asked of={asked}>{(shown) => <Whole shown={shown} />}</Asked>
}

function Whole({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { slip, leaderName, items, hash, names } = shown
  const text = (key: string) => t(`feedback.${key}`)
  const by = (person: string | null, on: string | null) =>
    `${t.day(on)} ${person === null ? '' : (names[person] ?? '')}`.trim()
  return (
    <Page
      title={[slip.theme || text('copySlip'), slip.number].join(' ')}
      state={<State of="feedback.copySlip" is={slip.state} tone={slipTones[slip.state]} />}
      back={{ to: '/copy-slips', label: text('copySlips') }}
      about={slip.id}
      acts={<SlipActs slip={slip} />}
      facts={[
        { label: text('leaderInCharge'), value: leaderName },
        slip.theme !== '' && { label: text('slipKind'), value: text('slipKind.briefing') },
        { label: text('bodies'), value: [...new Set(items.map(({ bodyName }) => bodyName))].join(t.pause) },
        { label: text('slipDraftedOn'), value: t.day(slip.draftedOn) },
        slip.signedOn !== null && { label: text('signedOnSlip'), value: by(slip.signedBy, slip.signedOn) },
        slip.deliveredOn !== null && { label: text('deliveredOn'), value: by(slip.deliveredBy, slip.deliveredOn) },
        slip.receivedOn !== null && { label: text('receivedOn'), value: t.day(slip.receivedOn) },
        slip.instructedOn !== null && { label: text('instructedOn'), value: t.day(slip.instructedOn) },
        slip.instructedOn !== null && { label: text('urged'), value: t(slip.urged ? 'core.yes' : 'core.no') },
        { label: text('slipText'), value: <Prose text={slip.text} />, wide: true },
        slip.instruction !== '' && {
          label: text('instruction'),
          value: <Prose text={slip.instruction} />,
          wide: true,
        },
        slip.withdrawal !== '' && { label: text('withdrawal'), value: slip.withdrawal, wide: true },
        { label: text('paperHash'), value: <code className="mc-hash-long">{hash}</code>, wide: true },
      ]}
    >
      <SlipItems items={items} />
      <Approval matter="slip" thing={slip.id} open={slip.state === 'drafted'} />
      <Outgoing noun="copySlip" about={slip.id} settled={slip.state !== 'drafted'} />
      <Prints kinds={['copySlip']} about={slip.id} />
    </Page>
  )
}

function SlipItems({ items }: Pick<Shown, 'items'>) {
  const t = useTexts()
  const { hat } = useMe()
  const opens = opinionPage.of.includes(hat)
  return (
    <Section title={`${t('feedback.slipItems')}${t.aside(items.length)}`} flush>
      <ol className="mc-items">
        {items.map((one) => (
          <li key={one.id} className="mc-item">
            <div className="mc-item-head">
              <h3>
                {one.place}. {one.title}
              </h3>
              <span className="mc-quiet">
                {opens ? <To to={`/opinions/${one.opinion}`}>{one.bodyName}</To> : one.bodyName} ·{' '}
                {t(`feedback.because.${one.because}`)}
              </span>
            </div>
            <Prose text={one.text} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
