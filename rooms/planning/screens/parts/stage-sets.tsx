import {
  Act,
  DayField,
  Days,
  LineField,
  ManyField,
  Section,
  today,
  useAsk,
  useMe,
  useTexts,
  YesField,
} from '../../../../core/web/index.ts'
import { addStageSet, endStageSet, laterStages, stageSets } from '../../contract.ts'
import { useNewId } from './new-id.ts'
import { sayStages } from './unit-manner.tsx'

/** Shortened stage sets (短平快, S4-08): what each leaves out or merges, since when, and on what ground. */
export function StageSets() {
  const t = useTexts()
  const office = useMe().hat === 'office'
  const { data } = useAsk(stageSets, { size: 50 })
  const [id, renew] = useNewId()
  const fields = (
    <>
      <LineField name="name" label={t('planning.stageSetName')} />
      <YesField name="skipsPreparation" label={t('planning.skipsPreparation')} />
      <YesField name="mergesNotice" label={t('planning.mergesNotice')} />
      <ManyField
        name="leavesOut"
        label={t('planning.leavesOut')}
        hint={t('planning.leavesOutHint')}
        choices={laterStages.map((value) => ({ value, label: t(`planning.stage.${value}`) }))}
      />
      <DayField name="fromDay" label={t('planning.definition.fromDay')} />
      <LineField name="citation" label={t('planning.definition.citation')} />
    </>
  )
  const initial = { skipsPreparation: true, mergesNotice: true, leavesOut: [], fromDay: today() }
  return (
    <Section
      title={t('planning.stageSets')}
      acts={
        office ? <Act does={addStageSet} size="small" input={{ id }} after={renew} form={{ initial, fields }} /> : null
      }
    >
      {data && data.rows.length === 0 ? <p className="mc-quiet">{t('planning.noStageSets')}</p> : null}
      <ul className="mc-definitions">
        {(data?.rows ?? []).map((set) => (
          <li key={set.id}>
            <strong>{set.name}</strong>
            {t.colon}
            {sayStages(set, t)}
            {t.aside(set.citation)}
            <Days day={set.fromDay} />
            {set.untilDay ? (
              <>
                {' '}
                — <Days day={set.untilDay} />
              </>
            ) : office ? (
              <Act
                does={endStageSet}
                size="small"
                kind="link"
                input={{ stageSet: set.id, version: set.version }}
                form={{
                  initial: { untilDay: today() },
                  fields: <DayField name="untilDay" label={t('planning.endsOn')} />,
                }}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
