import { useState } from 'react'
import type * as z from 'zod'
import type { OpenThing } from '../../../core/pure/open-work.ts'
import {
  Act,
  Asked,
  Days,
  LineField,
  List,
  newId,
  Page,
  Section,
  To,
  useAsk,
  useMe,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { openWork } from '../../ledger/contract.ts'
import { onePerson } from '../../identity/contract.ts'
import { PersonField } from '../../teams/screens/parts/person-field.tsx'
import { type Handed, handedNouns, handOverSheets, handovers } from '../contract.ts'
import { WhoseWork } from './parts/whose-work.tsx'

/** What somebody has in hand, handed over sheet by sheet to another of the team, and the lists of what was (交接清单). */
export default function Handovers() {
  const t = useTexts()
  const { hat } = useMe()
  const [{ from }, narrow] = useQueryString()
  const looks = (openWork.of as readonly string[]).includes(hat)
  return (
    <Page title={t('findings.handovers')}>
      <p className="mc-quiet">{t('findings.handoversLead')}</p>
      {looks ? <WhoseWork chosen={(person) => narrow(person ? { from: person } : {})} /> : null}
      {looks && from ? <InHand key={from} person={from} /> : null}
      <Section title={t('findings.handoverList')} flush>
        <List
          ask={handovers}
          label={t('findings.handoverList')}
          columns={[
            {
              key: 'on',
              title: t('findings.handoverOn'),
              choice: 'always',
              show: (row) => (
                <To to={`/handovers/${row.id}`}>
                  <Days day={row.onDay} />
                </To>
              ),
            },
            { key: 'from', title: t('findings.handoverOf'), show: (row) => row.fromName },
            { key: 'to', title: t('findings.handoverTo'), show: (row) => row.toName },
            { key: 'unit', title: t('findings.handoverUnit'), show: (row) => row.unitName },
            { key: 'count', title: t('findings.handoverCount'), show: (row) => row.sheets.length + row.other.length },
            {
              key: 'accepted',
              title: t('findings.handoverAccepted'),
              show: (row) => (row.acceptedOn ? <Days day={row.acceptedOn} /> : t('findings.handoverWaits')),
            },
            { key: 'by', title: t('findings.handoverBy'), show: (row) => row.byName },
            { key: 'reason', title: t('findings.handoverReason'), show: (row) => row.reason },
          ]}
        />
      </Section>
    </Page>
  )
}

function InHand({ person }: { person: string }) {
  const t = useTexts()
  const asked = useAsk(openWork, { person })
  const who = useAsk(onePerson, { person })
  return (
    <Asked of={asked}>
      {({ groups }) =>
        groups.length === 0 ? (
          <p>{t('findings.handoverNothing')}</p>
        ) : (
          <>
            {groups.map(({ room, key, rows }) => (
              <Section key={key} title={`${who.data?.name ?? ''} ${t(`${room}.${key}`)}`}>
                <ul>
                  {rows.map((row) => (
                    <li key={row.id}>
                      <To to={row.link}>{row.title}</To> <span className="mc-quiet">{row.note}</span>
                    </li>
                  ))}
                </ul>
              </Section>
            ))}
            <HandOver person={person} rows={groups.flatMap((group) => group.rows)} />
            <p className="mc-quiet">{t('findings.handoverOtherWork')}</p>
          </>
        )
      }
    </Asked>
  )
}

type Row = z.infer<typeof OpenThing>
const isHanded = (noun: string): noun is Handed['noun'] => (handedNouns as readonly string[]).includes(noun)

/** One list for each unit: work stays in the team of its unit. */
function HandOver({ person, rows }: { person: string; rows: readonly Row[] }) {
  const { hat } = useMe()
  if (hat !== 'leader') return null
  const movable = rows.filter(({ noun }) => noun === 'sheet' || isHanded(noun))
  const units = [...new Map(movable.map((row) => [row.inspection, row.note ?? ''])).entries()]
  return units.map(([inspection, name]) => {
    const here = movable.filter((row) => row.inspection === inspection)
    const sheets = here.filter((row) => row.noun === 'sheet').map((row) => row.id)
    const other = here.flatMap(({ noun, id }) => (isHanded(noun) ? [{ noun, id }] : []))
    return <HandOverUnit key={inspection} {...{ person, inspection: inspection ?? '', name, sheets, other }} />
  })
}

function HandOverUnit(props: {
  person: string
  inspection: string
  name: string
  sheets: readonly string[]
  other: readonly Handed[]
}) {
  const t = useTexts()
  const [id, setId] = useState(newId)
  const { inspection, person, sheets, other } = props
  return (
    <p>
      {props.name}{' '}
      <Act
        does={handOverSheets}
        input={{ id, inspection, from: person, sheets: sheets.slice(0, 100), other: other.slice(0, 200) }}
        after={() => setId(newId())}
        form={{
          fields: (
            <>
              <PersonField name="to" label={t('findings.handoverTo')} />
              <LineField name="reason" label={t('findings.handoverReason')} />
            </>
          ),
        }}
      />
    </p>
  )
}
