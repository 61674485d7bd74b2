import type { Command } from '../../../../core/pure/contract.ts'
import { isRefusal } from '../../../../core/pure/refusal.ts'
import {
  Act,
  ChoiceField,
  DayField,
  LineField,
  NumberField,
  today,
  useAsk,
  useTexts,
} from '../../../../core/web/index.ts'
import { organisations } from '../../../registry/contract.ts'
import * as says from '../../contract.ts'
import type { Inspection, Round } from '../../contract.ts'
import * as rules from '../../rules.ts'
import { useNewId } from './new-id.ts'
import { SearchField } from './search-field.tsx'

/** Lists a body in a drafted round. */
export function AddUnit({ round }: { round: Round }) {
  const [id, renew] = useNewId()
  const initial = { size: 'large', batch: 1, enterOn: round.startsOn, exitOn: round.endsOn }
  return (
    <Act
      does={says.addInspection}
      size="small"
      kind="primary"
      input={{ id, round: round.id }}
      after={renew}
      unless={rules.advance(round, 'edit')}
      form={{ id: `addInspection:${round.id}`, initial, fields: <UnitFields fresh /> }}
    />
  )
}

/** What the office may do with a unit without opening its page: change or take it out while drafted, send the notice when it is time. */
export function RowActs({ unit, round }: { unit: Inspection; round: Round }) {
  const t = useTexts()
  const day = today() as Inspection['enterOn']
  const told = rules.notify(unit, round, day, day)
  if (round.state === 'drafted') {
    return (
      <>
        <Edit unit={unit} round={round} size="small" />
        <Remove unit={unit} round={round} size="small" />
      </>
    )
  }
  if (isRefusal(told)) return null
  return <OnDay does={says.notifyInspection} unit={unit} note={t('planning.notifyAsk')} unless={told} size="small" />
}

/** What may be done with a unit now. The round is null for those who do not see it. */
export function UnitActs({ unit, round }: { unit: Inspection; round: Round | null }) {
  const t = useTexts()
  const can = (verb: string) => round !== null && verb in rules.lifeOfInspection[unit.state]
  const stages = useAsk(says.unitMannerOf, { inspection: unit.id }, { enabled: round !== null }).data?.stages ?? null
  if (round === null) return null
  const input = { inspection: unit.id, version: unit.version }
  const day = today() as Inspection['enterOn']
  return (
    <>
      {can('prepare') ? (
        <Act does={says.prepareInspection} input={input} confirm unless={rules.prepare(unit, round)} />
      ) : null}
      {can('notify') ? (
        <OnDay
          does={says.notifyInspection}
          unit={unit}
          note={t('planning.notifyAsk')}
          unless={rules.notify(unit, round, day, day)}
        />
      ) : null}
      {can('enter') || (can('enterAtOnce') && stages?.mergesNotice) ? (
        <OnDay does={says.enterInspection} unit={unit} unless={rules.enter(unit, round, day, day, stages)} />
      ) : null}
      {can('exit') ? <OnDay does={says.exitInspection} unit={unit} unless={rules.exit(unit, round, day, day)} /> : null}
      {can('close') ? (
        <Act
          does={says.closeInspection}
          kind="primary"
          input={input}
          confirm={t('planning.closeAsk')}
          unless={rules.close(unit, round)}
        />
      ) : null}
      {can('edit') ? <Edit unit={unit} round={round} /> : null}
      {can('remove') && round.state === 'drafted' ? <Remove unit={unit} round={round} /> : null}
    </>
  )
}

type Says = { unit: Inspection; round: Round; size?: 'small' }

function Edit({ unit, round, size: looks = undefined }: Says) {
  const t = useTexts()
  const { name, size, batch, enterOn, exitOn } = unit
  const labels = {
    name: t('planning.name'),
    enterOn: t('planning.inspection.enterOn'),
    exitOn: t('planning.inspection.exitOn'),
  }
  return (
    <Act
      does={says.editInspection}
      {...(looks ? { size: looks } : {})}
      input={{ inspection: unit.id, version: unit.version }}
      unless={rules.editUnit(unit, round, unit)}
      form={{ initial: { name, size, batch, enterOn, exitOn }, labels, fields: <UnitFields /> }}
    />
  )
}

function Remove({ unit, round, size }: Says) {
  const t = useTexts()
  return (
    <Act
      does={says.removeInspection}
      kind="danger"
      {...(size ? { size } : {})}
      input={{ inspection: unit.id, version: unit.version }}
      confirm={t('planning.removeAsk')}
      unless={rules.remove(unit, round)}
    />
  )
}

function OnDay<C extends Command>(props: {
  does: C
  unit: Inspection
  unless: unknown
  note?: string
  size?: 'small'
}) {
  const t = useTexts()
  return (
    <Act
      does={props.does}
      kind={props.size ? 'plain' : 'primary'}
      {...(props.size ? { size: props.size } : {})}
      input={{ inspection: props.unit.id, version: props.unit.version } as never}
      unless={props.unless}
      form={{
        initial: { on: today() },
        fields: <DayField name="on" label={t('planning.on')} latest={today()} />,
        ...(props.note ? { note: <p className="mc-quiet">{props.note}</p> } : {}),
      }}
    />
  )
}

function UnitFields({ fresh }: { fresh?: boolean }) {
  const t = useTexts()
  return (
    <>
      {fresh ? (
        <SearchField
          name="body"
          label={t('planning.body')}
          hint={t('planning.bodyHint')}
          ask={organisations as never}
          by="q"
          fixed={{ inScope: 'yes' }}
          show={(row) => String(row['name'])}
        />
      ) : null}
      <LineField name="name" label={t('planning.name')} {...(fresh ? { hint: t('planning.nameHint') } : {})} />
      <ChoiceField
        name="size"
        label={t('planning.inspection.size')}
        choices={(['large', 'small'] as const).map((value) => ({ value, label: t(`planning.size.${value}`) }))}
      />
      <NumberField name="batch" label={t('planning.inspection.batch')} min={1} max={20} />
      <DayField name="enterOn" label={t('planning.inspection.enterOn')} />
      <DayField name="exitOn" label={t('planning.inspection.exitOn')} />
    </>
  )
}
