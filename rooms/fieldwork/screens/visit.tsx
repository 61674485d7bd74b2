import {
  Act,
  Asked,
  Days,
  Facts,
  LineField,
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
import { Prints } from '../../documents/screens/parts/prints.tsx'
import * as says from '../contract.ts'
import * as rule from '../rules/visits.ts'
import { Photos } from './parts/photos.tsx'
import { SeenFields } from './parts/seen.tsx'
import { BeginSheet, SheetsFrom } from './parts/sheets.tsx'
import { VillageName } from './parts/village.tsx'
import { visitTones } from './parts/tones.ts'
import { useOthers } from './parts/units.ts'

type Given = NonNullable<ReturnType<typeof useAsk<typeof says.visitPage>>['data']>

/** One visit: what was seen, the photos of it, and what follows. */
export default function OneVisit() {
  const t = useTexts()
  const { visit: id } = useAt<'visit'>()
  const asked = useAsk(says.visitPage, { visit: id })
  return (
    <Asked of={asked}>
      {({ visit, bodyName, names, seats, sheets }) => (
        <Page
          title={`${visit.number} ${visit.subject}`}
          state={<State of="fieldwork.visit" is={visit.state} tone={visitTones[visit.state]} />}
          back={{ to: '/visits', label: t('fieldwork.visits') }}
          about={visit.id}
          acts={visit.state === 'held' ? <BeginSheet noun="visit" of={visit} /> : <Acts visit={visit} seats={seats} />}
          facts={[
            { label: t('fieldwork.body'), value: <To to={`/inspections/${visit.inspection}`}>{bodyName}</To> },
            { label: t('fieldwork.visitKind'), value: t(`fieldwork.kind.${visit.kind}`) },
            visit.household !== '' && {
              label: t('fieldwork.householdKind'),
              value: t(`fieldwork.household.${visit.household}`),
            },
            visit.village !== null && {
              label: t('fieldwork.village'),
              value: <VillageName inspection={visit.inspection} village={visit.village} />,
            },
            { label: t('fieldwork.place'), value: visit.place },
            visit.heldOn !== null && { label: t('fieldwork.heldOn'), value: <Days day={visit.heldOn} /> },
            visit.visitorOne !== null && {
              label: t('fieldwork.visitors'),
              value: [visit.visitorOne, visit.visitorTwo].map((one) => names[one ?? ''] ?? '—').join(t.pause),
            },
            visit.allowedBy !== null && { label: t('fieldwork.allowedBy'), value: names[visit.allowedBy] ?? '—' },
            visit.reason !== '' && { label: t('fieldwork.reason'), value: visit.reason, wide: true },
          ]}
        >
          {visit.state === 'held' ? (
            <Section title={t('fieldwork.section.seen')}>
              <Facts
                facts={[
                  visit.present !== '' && { label: t('fieldwork.present'), value: visit.present },
                  { label: t('fieldwork.seen'), value: <Prose text={visit.seen} />, wide: true },
                  { label: t('fieldwork.problems'), value: <Prose text={visit.problems || '—'} />, wide: true },
                  { label: t('fieldwork.nextStep'), value: <Prose text={visit.nextStep || '—'} />, wide: true },
                ]}
              />
            </Section>
          ) : null}
          <SheetsFrom sheets={sheets} />
          <Photos noun="visit" about={visit.id} inspection={visit.inspection} />
          <Prints kinds={['visit']} about={visit.id} />
        </Page>
      )}
    </Asked>
  )
}

function Acts({ visit, seats }: Pick<Given, 'visit' | 'seats'>) {
  const t = useTexts()
  const me = useMe()
  const others = useOthers(seats)
  const on = { visit: visit.id, version: visit.version }
  if (visit.state === 'held' || visit.state === 'dropped') return null
  const told = { place: visit.place, present: '', seen: '…', problems: '', nextStep: '' }
  return (
    <>
      {visit.state === 'proposed' ? (
        <Act
          does={says.allowVisit}
          kind="primary"
          input={on}
          confirm={visit.subject}
          unless={rule.allow(visit, me.person)}
        />
      ) : null}
      <Act
        does={says.recordVisit}
        kind={visit.state === 'allowed' ? 'primary' : 'plain'}
        input={on}
        unless={rule.recordVisit(visit, me.person, '', today(), told)}
        form={{
          initial: { place: visit.place, heldOn: today() },
          fields: (
            <>
              <LineField name="place" label={t('fieldwork.place')} />
              <SeenFields others={others} />
            </>
          ),
        }}
      />
      <Act
        does={says.dropVisit}
        input={on}
        unless={rule.dropVisit(visit, '')}
        form={{ fields: <ProseField name="reason" label={t('fieldwork.reason')} required /> }}
      />
    </>
  )
}
