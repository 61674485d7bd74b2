import { Act, ChoiceField, Facts, Section, To, useAsk, useMe, useTexts } from '../../../../core/web/index.ts'
import { type Inspection, roundKinds, setUnitManner, type StageSet, stageSets, unitMannerOf } from '../../contract.ts'
import { lifeOfInspection } from '../../rules.ts'
import { LeaveFields } from './round-manner.tsx'

/** How one unit is inspected where it is otherwise than its round: kind, earlier inspection, leave, shortened stages (S4-08). */
export function UnitManners({ unit }: { unit: Inspection }) {
  const t = useTexts()
  const office = useMe().hat === 'office'
  const { data } = useAsk(unitMannerOf, { inspection: unit.id })
  if (!data) return null
  const { manner, stages, earlier, lacks } = data
  const editable = office && 'edit' in lifeOfInspection[unit.state]
  if (!manner && lacks.length === 0 && !editable) return null
  const { kind = null, leaveBy = '', leaveDocument = '', auditProject = '', stageSet = null } = manner ?? {}
  const initial = { kind, earlier: manner?.earlier ?? null, leaveBy, leaveDocument, auditProject, stageSet }
  const before = earlier.find(({ id }) => id === manner?.earlier)
  const act = (
    <Act
      does={setUnitManner}
      size="small"
      input={{ inspection: unit.id, version: unit.version }}
      form={{ initial, fields: <Fields earlier={earlier} /> }}
    />
  )
  return (
    <Section title={t('planning.manner')} acts={editable ? act : null}>
      {lacks.length > 0 ? (
        <p>{t('planning.lacks', { needs: lacks.map((need) => t(`planning.need.${need}`)).join(t.pause) })}</p>
      ) : null}
      {stages ? <p>{t('planning.stageSetSays', { name: stages.name, what: sayStages(stages, t) })}</p> : null}
      <Facts
        facts={[
          { label: t('planning.round.kind'), value: kind ? t(`planning.kind.${kind}`) : t('planning.kindAsRound') },
          before
            ? {
                label: t('planning.earlier'),
                value: (
                  <To to={`/inspections/${before.id}`}>
                    {before.name}
                    {t.aside(t.day(before.exitedOn))}
                  </To>
                ),
              }
            : false,
          leaveBy === '' ? false : { label: t('planning.leaveBy'), value: `${leaveBy} ${leaveDocument}` },
          auditProject === '' ? false : { label: t('planning.auditProject'), value: auditProject },
        ]}
      />
    </Section>
  )
}

/** What a shortened set leaves out and merges, in words. */
export const sayStages = (set: StageSet, t: ReturnType<typeof useTexts>): string =>
  [
    ...(set.skipsPreparation ? [t('planning.skipsPreparation')] : []),
    set.mergesNotice ? t('planning.mergesNotice') : t('planning.keepsNotice'),
    ...(set.leavesOut.length > 0
      ? [t('planning.leavesOutSaid', { stages: set.leavesOut.map((one) => t(`planning.stage.${one}`)).join(t.pause) })]
      : []),
  ].join(t.semicolon)

function Fields({ earlier }: { earlier: readonly { id: string; name: string; exitedOn: string }[] }) {
  const t = useTexts()
  const { data } = useAsk(stageSets, { size: 50 })
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('planning.round.kind')}
        choices={roundKinds.map((value) => ({ value, label: t(`planning.kind.${value}`) }))}
      />
      <ChoiceField
        name="earlier"
        label={t('planning.earlier')}
        choices={earlier.map(({ id, name, exitedOn }) => ({ value: id, label: `${name}${t.aside(t.day(exitedOn))}` }))}
      />
      <ChoiceField
        name="stageSet"
        label={t('planning.stageSet')}
        choices={(data?.rows ?? []).map((set) => ({
          value: set.id,
          label: `${set.name}${t.aside(sayStages(set, t))}`,
        }))}
      />
      <LeaveFields />
    </>
  )
}
