import { useState } from 'react'
import {
  Act,
  Asked,
  ChoiceField,
  DayField,
  Days,
  LineField,
  newId,
  Prose,
  ProseField,
  Section,
  today,
  useAsk,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { PrintLink } from '../../../documents/screens/parts/prints.tsx'
import * as say from '../../contract.ts'
import * as rule from '../../rules/life-talks.ts'

/** 谈心谈话 and 征求意见 before a meeting: what was noted, each with its record, and a place for the body to note another. */
export function LifeTalks({ meeting }: { meeting: say.LifeMeeting }) {
  const t = useTexts()
  const { hat } = useMe()
  return say.lifeTalks.of.includes(hat) ? (
    <Section title={t('rectification.lifeTalks')} acts={<Note meeting={meeting} />}>
      <Listed meeting={meeting} />
    </Section>
  ) : null
}

function Listed({ meeting }: { meeting: say.LifeMeeting }) {
  const t = useTexts()
  const { hat } = useMe()
  const text = (key: string) => t(`rectification.${key}`)
  const own = say.noteLifeTalk.of.includes(hat)
  const asked = useAsk(say.lifeTalks, { lifeMeeting: meeting.id })
  const hidden = !own && meeting.state !== 'reported'
  return (
    <Asked of={asked}>
      {({ rows }) => (
        <>
          {rows.length === 0 ? (
            <p className="mc-quiet">{text(hidden ? 'lifeTalksHidden' : 'lifeTalksNone')}</p>
          ) : (
            <p className="mc-quiet">{t('rectification.lifeTalkCounts', rule.notedOf(rows))}</p>
          )}
          <ul className="mc-rows">
            {rows.map((row) => (
              <One key={row.id} row={row} open={own && meeting.state !== 'reported'} />
            ))}
          </ul>
        </>
      )}
    </Asked>
  )
}

function One({ row, open }: { row: say.LifeTalk; open: boolean }) {
  const t = useTexts()
  return (
    <li className="mc-row">
      <div className="mc-row-head">
        <strong>{t(`rectification.lifeTalk.kind.${row.kind}`)}</strong>
        <span>{`${row.speaker} → ${row.partner}`}</span>
        <span className="mc-quiet">
          <Days day={row.onDay} /> {row.place}
        </span>
        {row.kind === 'talk' && row.struck === '' ? <PrintLink kind="lifeTalk" about={row.id} /> : null}
        {open && row.struck === '' ? (
          <span className="mc-row-acts">
            <Act
              does={say.strikeLifeTalk}
              size="small"
              kind="danger"
              input={{ lifeTalk: row.id, version: row.version }}
              form={{
                id: `strikeLifeTalk ${row.id}`,
                fields: <LineField name="reason" label={t('rectification.lifeTalkReason')} />,
              }}
            />
          </span>
        ) : null}
      </div>
      {row.struck === '' ? (
        <>
          <Prose text={row.text} />
          {row.views === '' ? null : (
            <>
              <p className="mc-quiet">{t('rectification.lifeTalkViews')}</p>
              <Prose text={row.views} />
            </>
          )}
        </>
      ) : (
        <p className="mc-quiet">{t('rectification.lifeTalkStruck', { reason: row.struck })}</p>
      )}
    </li>
  )
}

function Note({ meeting }: { meeting: say.LifeMeeting }) {
  const t = useTexts()
  const text = (key: string) => t(`rectification.${key}`)
  const [id, setId] = useState(newId)
  if (meeting.state === 'reported') return null
  return (
    <Act
      does={say.noteLifeTalk}
      input={{ id, lifeMeeting: meeting.id }}
      after={() => setId(newId())}
      form={{
        initial: { kind: 'talk', views: '' },
        fields: (
          <>
            <ChoiceField
              name="kind"
              label={text('lifeTalkKind')}
              choices={say.lifeTalkKinds.map((value) => ({ value, label: text(`lifeTalk.kind.${value}`) }))}
            />
            <DayField name="onDay" label={text('lifeTalkDay')} latest={meeting.heldOn ?? today()} />
            <LineField name="place" label={text('lifeTalkPlace')} />
            <LineField name="speaker" label={text('lifeTalkSpeaker')} />
            <LineField name="partner" label={text('lifeTalkPartner')} />
            <ProseField name="text" label={text('lifeTalkText')} rows={5} required />
            <ProseField name="views" label={text('lifeTalkViews')} rows={3} />
          </>
        ),
      }}
    />
  )
}
