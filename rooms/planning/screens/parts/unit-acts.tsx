import type { Command } from '../../../../core/pure/contract.ts'
import { Act, ChoiceField, DayField, LineField, NumberField, today, useTexts } from '../../../../core/web/index.ts'
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

/** What may be done with a unit now. The round is null for those who do not see it. */
export function UnitActs({ unit, round }: { unit: Inspection; round: Round | null }) {
  const t = useTexts()
  const can = (verb: string) => round !== null && verb in rules.lifeOfInspection[unit.state]
  if (round === null) return null
  const input = { inspection: unit.id, version: unit.version }
  const day = today() as Inspection['enterOn']
  const { name, size, batch, enterOn, exitOn } = unit
  const labels = {
    name: t('planning.name'),
    enterOn: t('planning.inspection.enterOn'),
    exitOn: t('planning.inspection.exitOn'),
  }
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
      {can('enter') ? (
        <OnDay does={says.enterInspection} unit={unit} unless={rules.enter(unit, round, day, day)} />
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
      {can('edit') ? (
        <Act
          does={says.editInspection}
          input={input}
          unless={rules.editUnit(unit, round, unit)}
          form={{ initial: { name, size, batch, enterOn, exitOn }, labels, fields: <UnitFields /> }}
        />
      ) : null}
      {can('remove') && round.state === 'drafted' ? (
        <Act
          does={says.removeInspection}
          kind="danger"
          input={input}
          confirm={t('planning.removeAsk')}
          unless={rules.remove(unit, round)}
        />
      ) : null}
    </>
  )
}

function OnDay<C extends Command>(props: { does: C; unit: Inspection; unless: unknown; note?: string }) {
  const t = useTexts()
  return (
    <Act
      does={props.does}
      kind="primary"
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
