import { Act, DayField, Prose, ProseField, today, useTexts } from '../../../../core/web/index.ts'
import { carryOutDisposal, type Disposal } from '../../contract.ts'
import './reports.css'

/** The secretary's opinion on a person, a matter or a problem, and what was done. */
export function OneDisposal({ one, by }: { one: Disposal; by: string }) {
  const t = useTexts()
  return (
    <div className="mc-versions-of">
      <div className="mc-paragraph-head">
        <strong>
          {t(`reports.about.${one.about}`)} · {one.subject}
        </strong>
        <span>{t(`reports.way.${one.way}`)}</span>
        {one.form === '' ? null : <span>{t(`reports.form.${one.form}`)}</span>}
        <span className="mc-quiet">
          {by} {t.day(one.onDay)}
        </span>
        <CarryOut one={one} />
      </div>
      <Prose text={one.opinion} />
      {one.doneOn === null ? null : (
        <p className="mc-quiet">
          {t('reports.done')} {t.day(one.doneOn)}
          {t.colon}
          {one.done}
        </p>
      )}
    </div>
  )
}

export function CarryOut({ one }: { one: Disposal }) {
  const t = useTexts()
  if (one.doneOn !== null) return null
  return (
    <Act
      does={carryOutDisposal}
      size="small"
      input={{ disposal: one.id, version: one.version }}
      form={{
        initial: { doneOn: today() },
        fields: (
          <>
            <DayField name="doneOn" label={t('reports.doneOn')} latest={today()} />
            <ProseField name="done" label={t('reports.done')} />
          </>
        ),
      }}
    />
  )
}
