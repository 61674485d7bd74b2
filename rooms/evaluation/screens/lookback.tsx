import { useState } from 'react'
import { team } from '../../../core/pure/hats.ts'
import {
  Act,
  Asked,
  LineField,
  newId,
  Page,
  Prose,
  ProseField,
  Section,
  State,
  To,
  today,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { filesAbout } from '../../documents/contract.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { Upload } from '../../documents/screens/parts/upload.tsx'
import { Print } from '../../ledger/screens/parts/print.tsx'
import { Approval, Approve } from '../../registry/screens/parts/route.tsx'
import * as say from '../contract.ts'
import * as rule from '../rules.ts'
import { Items } from './parts/items.tsx'
import { lookbackTones } from './parts/looks.ts'
import type { Looked } from './parts/shown.ts'

/** One look-back: what is bound, the verdict on each, the report, and what was taken up again. */
export default function OneLookback() {
  const { lookback } = useAt<'lookback'>()
  const asked = useAsk(say.lookbackPage, { lookback })
  return <Asked of={asked}>{(shown) => <Whole shown={shown} />}</Asked>
}

function Whole({ shown }: { shown: Looked }) {
  const t = useTexts()
  const { hat } = useMe()
  const { lookback: one, bodyName, earlierName, items, names } = shown
  const text = (key: string) => t(`evaluation.${key}`)
  const step = (key: string, who: string | null, on: string | null) =>
    on !== null && { label: text(key), value: [who === null ? '' : (names[who] ?? ''), t.day(on)].join(' ').trim() }
  const { rate, ...sums } = rule.verdictsOf(items)
  const inTeam = (team as readonly string[]).includes(hat)
  return (
    <Page
      title={`${bodyName} · ${text('lookback')}`}
      state={<State of="evaluation.lookback" is={one.state} tone={lookbackTones[one.state]} />}
      back={{ to: '/lookbacks', label: text('lookbacks') }}
      about={one.id}
      printable={<Print noun="lookback" thing={one.id} />}
      acts={<Steps shown={shown} />}
      facts={[
        { label: text('body'), value: <To to={`/inspections/${one.inspection}`}>{bodyName}</To> },
        one.earlier !== null && {
          label: text('earlier'),
          value: earlierName === '' ? '—' : <To to={`/inspections/${one.earlier}`}>{earlierName}</To>,
        },
        step('boundOn', one.boundBy, one.boundOn),
        step('startedOn', one.startedBy, one.startedOn),
        step('reportedOn', one.reportedBy, one.reportedOn),
        step('concludedOn', one.concludedBy, one.concludedOn),
        one.report !== '' && { label: text('report'), value: <Prose text={one.report} />, wide: true },
        one.opinion !== '' && { label: text('opinion'), value: <Prose text={one.opinion} />, wide: true },
      ]}
    >
      <Section title={text('lookItems')}>
        <p className="mc-quiet">
          {items.length === 0
            ? text('lookItemsNone')
            : t('evaluation.verdictsLine', { ...sums, rate: rule.written(rate) })}
        </p>
        <Items shown={shown} />
      </Section>
      <Approval matter="lookback" thing={one.id} open={['bound', 'reported'].includes(one.state)} />
      {inTeam && one.state === 'started' ? <Evidence one={one} /> : null}
      {one.reportedOn === null ? null : <Prints kinds={['lookback']} about={one.id} />}
    </Page>
  )
}

/** What may be done with a look-back now; verdicts are given beside their items. */
function Steps({ shown: { lookback: one, items } }: { shown: Looked }) {
  const t = useTexts()
  const me = useMe()
  const [id, renew] = useState(newId)
  const text = (key: string) => t(`evaluation.${key}`)
  const input = { lookback: one.id, version: one.version }
  const can = (verb: string) => verb in rule.lifeOfLookback[one.state]
  const day = today() as say.Lookback['boundOn']
  return (
    <>
      {can('start') ? (
        <>
          <Approve
            matter="lookback"
            thing={one.id}
            does={say.startLookback}
            kind="primary"
            input={input}
            confirm={text('startAsk')}
            unless={rule.start(one, items.length, me.person, day)}
          />
          <Act
            does={say.addSuperiorItem}
            input={{ ...input, id }}
            after={() => renew(newId())}
            form={{
              id: `addSuperiorItem ${one.id}`,
              initial: { done: '' },
              fields: (
                <>
                  <LineField name="origin" label={text('superiorOrigin')} />
                  <LineField name="title" label={text('superiorTitle')} />
                  <ProseField name="text" label={text('superiorText')} rows={5} required />
                  <ProseField name="done" label={text('superiorDone')} rows={4} required={false} />
                </>
              ),
            }}
          />
        </>
      ) : null}
      {can('report') ? (
        <Act
          does={say.reportLookback}
          kind="primary"
          input={input}
          unless={rule.report(one, items, 'x', me.person, day)}
          form={{
            initial: { report: one.report },
            fields: <ProseField name="report" label={text('report')} rows={10} required />,
          }}
        />
      ) : null}
      {can('conclude') ? (
        <>
          <Approve
            matter="lookback"
            thing={one.id}
            does={say.concludeLookback}
            kind="primary"
            input={input}
            unless={rule.conclude(one, '', me.person, day)}
            form={{
              initial: { opinion: '' },
              note: <p className="mc-quiet">{text('concludeAsk')}</p>,
              fields: <ProseField name="opinion" label={text('opinion')} required={false} />,
            }}
          />
          <Act
            does={say.sendBackLookback}
            input={input}
            form={{ fields: <ProseField name="opinion" label={text('opinion')} required /> }}
          />
        </>
      ) : null}
    </>
  )
}

/** What verdicts rest on, kept with the look-back for the team. */
function Evidence({ one }: { one: say.Lookback }) {
  const t = useTexts()
  const asked = useAsk(filesAbout, { about: one.id, size: 200 })
  const files = asked.data?.rows ?? []
  return (
    <Section title={t('evaluation.lookUploads')}>
      <ul>
        {files
          .filter(({ state }) => state === 'kept')
          .map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
      </ul>
      <Upload
        about={{ inspection: one.inspection, circle: 'team', noun: 'lookback', about: one.id }}
        unfinished={files.filter(({ state }) => state === 'receiving')}
      />
    </Section>
  )
}
