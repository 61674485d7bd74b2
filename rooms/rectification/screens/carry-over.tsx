import type * as z from 'zod'
import { isRefusal } from '../../../core/pure/refusal.ts'
import {
  Act,
  Asked,
  LineField,
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
import * as say from '../contract.ts'
import * as rule from '../rules/carry.ts'
import { carryTone } from './carry-overs.tsx'
import './parts/rectification.css'

type Shown = z.output<(typeof say.carryOverPage)['gives']>

/** One merge: conflict by conflict, both values with where they come from side by side, and what a person decided. */
export default function OneCarryOver() {
  const { carryOver } = useAt<'carryOver'>()
  const asked = useAsk(say.carryOverPage, { carryOver: carryOver as never })
  return <Asked of={asked}>{(shown) => <Opened shown={shown} />}</Asked>
}

function Opened({ shown }: { shown: Shown }) {
  const t = useTexts()
  const me = useMe()
  const { carryOver: one, lines, names } = shown
  const text = (key: string) => t(`rectification.${key}`)
  const on = { carryOver: one.id, version: one.version }
  const undecided = lines.filter(({ verdict }) => verdict === null).length
  const ready = rule.settleable(one.state, lines)
  const may = ready === true ? rule.bySecond({ state: shown.taskState }, one.by, lines, me.person) : ready
  return (
    <Page
      title={text('carryOver')}
      state={<State of="rectification.carryOver" is={one.state} tone={carryTone[one.state]} />}
      back={{ to: '/carry-overs', label: text('carryOvers') }}
      printable
      acts={
        one.state === 'open' ? (
          <>
            <Act
              does={say.settleCarryOver}
              kind="primary"
              input={on}
              confirm={text('settleAsk')}
              unless={isRefusal(may) ? may : null}
            />
            <Act
              does={say.dropCarryOver}
              input={on}
              form={{ fields: <LineField name="reason" label={text('reason')} /> }}
            />
          </>
        ) : null
      }
      facts={[
        { label: text('body'), value: shown.bodyName },
        {
          label: text('carryPresent'),
          value: <To to={`/tasks/${one.task}`}>{`${shown.inspectionName}　${shown.taskTitle}`}</To>,
        },
        {
          label: text('carrySource'),
          value: one.kind === 'task' ? <To to={`/tasks/${one.source}`}>{one.sourceTitle}</To> : one.sourceTitle,
        },
        { label: text('carryBy'), value: `${names[one.by] ?? ''} ${t.day(one.onDay)}` },
        { label: text('carryUndecided'), value: undecided },
        one.settledOn !== null && {
          label: text(`carryOver.${one.state}`),
          value: `${names[one.settledBy ?? ''] ?? ''} ${t.day(one.settledOn)}`,
        },
        one.reason !== '' && { label: text('reason'), value: one.reason, wide: true },
      ]}
    >
      <Section title={text('carryConflicts')} flush>
        <ul className="mc-rows">
          {lines.map((line) => (
            <Conflict key={line.id} line={line} shown={shown} />
          ))}
        </ul>
      </Section>
    </Page>
  )
}

function Conflict({ line, shown }: { line: say.CarryLine; shown: Shown }) {
  const t = useTexts()
  const { carryOver: one, names, receivedOn } = shown
  const text = (key: string) => t(`rectification.${key}`)
  const said = (value: string) => (line.field === 'dueOn' && value !== '' ? t.day(value as never) : value || '—')
  const sides = [
    ['present', `${shown.inspectionName}　${shown.taskTitle}`, line.present],
    ['earlier', one.sourceTitle, line.earlier],
  ] as const
  return (
    <li className="mc-row">
      <div className="mc-row-head">
        <strong>{text(line.field)}</strong>
        {line.verdict === null ? <State of="rectification.carryLine" is="waiting" tone="warn" /> : null}
        {line.filled ? <span className="mc-quiet">{text('carryFilled')}</span> : null}
        {line.decidedOn === null ? null : (
          <span className="mc-quiet">
            {names[line.decidedBy ?? ''] ?? ''} {t.day(line.decidedOn)}　{line.reason}
          </span>
        )}
      </div>
      <div className="mc-carry">
        {sides.map(([side, source, value]) => (
          <div key={side} className={line.verdict === side ? 'mc-carry-side mc-carry-chosen' : 'mc-carry-side'}>
            <h3>
              {text(`carry.${side}`)}
              {line.verdict === side ? t.aside(text('carryChosen')) : ''}
            </h3>
            <span className="mc-quiet">{source}</span>
            <Prose text={said(value)} />
            {one.state === 'open' && line.verdict !== side ? (
              <Act
                does={say.decideCarry}
                size="small"
                label={text(`take.${side}`)}
                input={{ carryLine: line.id, version: line.version, verdict: side }}
                unless={refusalOf(rule.decideCarry(one.state, line, side, receivedOn))}
                form={{
                  id: `decideCarry ${line.id} ${side}`,
                  initial: { reason: line.reason },
                  fields: <LineField name="reason" label={text('reason')} required={false} />,
                }}
              />
            ) : null}
          </div>
        ))}
      </div>
    </li>
  )
}

const refusalOf = (given: unknown) => (isRefusal(given) ? given : null)
