import { Form } from 'antd'
import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  LineField,
  newId,
  today,
  useAsk,
  useGo,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { inspections } from '../../../planning/contract.ts'
import { callConference, conferenceKinds } from '../../contract.ts'
import { blankMatter, Matters, RoundsField, Seats } from './rows.tsx'

/** Calls a meeting: a leader the team of one of his units, the office any other. */
export function Call() {
  const t = useTexts()
  const go = useGo()
  const { hat, person } = useMe()
  const [id, setId] = useState(newId)
  const units = useAsk(inspections, { size: 200 })
  const team = hat === 'leader'
  const kinds = conferenceKinds.filter((kind) => (kind === 'team') === team)
  return (
    <Act
      does={callConference}
      kind="primary"
      input={{ id, ...(team ? { kind: 'team' as const } : { inspection: null }) }}
      after={(made) => {
        setId(newId())
        go(`/conferences/${made.id}`)
      }}
      form={{
        id: `callConference:${hat}`,
        initial: {
          onDay: today(),
          items: [blankMatter()],
          seats: [{ person: team ? person : null, capacity: 'chair' }],
          ...(team ? { inspection: units.data?.rows[0]?.id } : { kind: 'leadingGroup', rounds: [] }),
        },
        fields: (
          <>
            {team ? (
              <ChoiceField
                name="inspection"
                label={t('reports.unit')}
                choices={(units.data?.rows ?? []).map((unit) => ({ value: unit.id as string, label: unit.name }))}
              />
            ) : (
              <ChoiceField
                name="kind"
                label={t('reports.conferenceKind')}
                choices={kinds.map((value) => ({ value, label: t(`reports.conference.kind.${value}`) }))}
              />
            )}
            <LineField name="title" label={t('reports.conference')} />
            <DayField name="onDay" label={t('reports.onDay')} />
            <LineField name="place" label={t('reports.meetingPlace')} />
            {team ? null : <RoundsField />}
            <Form.Item name="items" label={t('reports.agenda')} required>
              <Matters />
            </Form.Item>
            <Form.Item name="seats" label={t('reports.seats')} required>
              <Seats />
            </Form.Item>
          </>
        ),
      }}
    />
  )
}
