import type * as z from 'zod'
import {
  Asked,
  Days,
  type Fact,
  Page,
  Prose,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useTexts,
} from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { Print } from '../../ledger/screens/parts/print.tsx'
import { type AgendaItem, conferencePage } from '../contract.ts'
import { whereOf } from '../rules/conferences.ts'
import { ConferenceActs, Decide, Dispose } from './parts/conference-acts.tsx'
import { OneDisposal } from './parts/disposal.tsx'
import { OneTask } from './parts/task.tsx'
import { conferenceTone, wasThere } from './parts/tones.ts'
import './parts/reports.css'

export type Shown = z.output<(typeof conferencePage)['gives']>

/** A meeting: its agenda with what was decided, who was there, whose seat has which paper, and the minutes. */
export default function OneConference() {
  const { conference: id } = useAt<'conference'>()
  const asked = useAsk(conferencePage, { conference: id })
  return <Asked of={asked}>{(shown) => <Opened shown={shown} />}</Asked>
}

function Opened({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { conference, items } = shown
  const leads = items.filter(({ plain }) => !plain)
  return (
    <Page
      title={conference.title}
      state={<State of="reports.conference" is={conference.state} tone={conferenceTone(conference.state)} />}
      back={{ to: '/conferences', label: t('reports.conferences') }}
      about={conference.id}
      also={[...shown.tasks, ...leads].map(({ id }) => id)}
      printable={<Print noun="conference" thing={conference.id} />}
      acts={<ConferenceActs shown={shown} />}
      facts={useFacts(shown)}
    >
      <Section title={t('reports.agenda')}>
        {leads.length === items.length ? <p className="mc-quiet">{t('reports.leadsAlone')}</p> : null}
        <ol className="mc-agenda">
          {items
            .filter(({ plain }) => plain)
            .map((item) => (
              <Item key={item.id} item={item} shown={shown} />
            ))}
        </ol>
      </Section>
      {leads.length > 0 ? (
        <Section title={t('reports.leadItems')}>
          <p className="mc-quiet">{t('reports.leadItemsApart')}</p>
          <ol className="mc-agenda">
            {leads.map((item) => (
              <Item key={item.id} item={item} shown={shown} />
            ))}
          </ol>
        </Section>
      ) : null}
      {leads
        .filter(({ outcome }) => outcome !== 'pending')
        .map((item) => (
          <Prints key={item.id} kinds={['leadMinutes']} about={item.id} of={item.subject} />
        ))}
      <Seated shown={shown} />
      {conference.minutes ? (
        <Section title={`${t('reports.minutes')} ${conference.number}`}>
          <Prose text={conference.minutes} />
        </Section>
      ) : null}
      <Prints
        kinds={conference.kind === 'team' ? ['teamMinutes'] : ['agenda', 'copyList', 'minutes']}
        about={conference.id}
      />
    </Page>
  )
}

function useFacts({ conference, unitName, rounds, names }: Shown): readonly Fact[] {
  const t = useTexts()
  return [
    { label: t('reports.conferenceKind'), value: t(`reports.conference.kind.${conference.kind}`) },
    conference.inspection !== null && { label: t('reports.unit'), value: unitName },
    rounds.length > 0 && {
      label: t('reports.roundsOf'),
      value: rounds.map(({ id, name }) => (
        <div key={id}>
          <To to={`/rounds/${id}`}>{name}</To>
        </div>
      )),
    },
    { label: t('reports.onDay'), value: <Days day={conference.onDay} /> },
    { label: t('reports.meetingPlace'), value: conference.place },
    conference.heldOn !== null && { label: t('reports.heldOn'), value: <Days day={conference.heldOn} /> },
    conference.number !== '' && {
      label: t('reports.minutesNumber'),
      value: `${conference.number} ${conference.minutedBy === null ? '' : (names[conference.minutedBy] ?? '')}`,
    },
    conference.reason !== '' && { label: t('reports.cancelReason'), value: conference.reason, wide: true },
  ]
}

function Item({ item, shown }: { item: AgendaItem; shown: Shown }) {
  const t = useTexts()
  const { names } = shown
  const ballots = shown.ballots.filter((one) => one.item === item.id)
  const against = ballots.filter(({ dissent }) => dissent !== '')
  return (
    <li>
      <div className="mc-paragraph-head">
        <strong>{item.title}</strong>
        <span className="mc-quiet">{t(`reports.matter.${item.matter}`)}</span>
        <State of="reports.outcome" is={item.outcome} tone={item.outcome === 'pending' ? 'plain' : 'good'} />
        {item.report === null ? null : <To to={`/inspection-reports/${item.report}`}>{t('reports.whichReport')}</To>}
        {item.thing === null ? null : <To to={whereOf(item.matter, item.thing)}>{item.subject}</To>}
      </div>
      {item.decision ? <Prose text={item.decision} /> : null}
      {ballots.length > 0 ? (
        <p className="mc-quiet">
          {t('reports.votesOf', { inFavour: item.inFavour, against: item.against, abstained: item.abstained })}
        </p>
      ) : null}
      {against.map((one) => (
        <blockquote key={one.id} className="mc-versions-of">
          <span className="mc-quiet">
            {t('reports.dissent')} · {names[one.person] ?? ''} · {t(`reports.vote.${one.vote}`)}
          </span>
          <Prose text={one.dissent} />
        </blockquote>
      ))}
      {shown.tasks
        .filter((task) => task.item === item.id)
        .map((task) => (
          <OneTask key={task.id} task={task} owner={names[task.owner] ?? ''} />
        ))}
      {shown.disposals
        .filter((one) => one.item === item.id)
        .map((one) => (
          <OneDisposal key={one.id} one={one} by={names[one.by] ?? ''} />
        ))}
      <div className="mc-paragraph-acts">
        <Decide item={item} shown={shown} />
        <Dispose item={item} shown={shown} />
      </div>
    </li>
  )
}

/** Who was to be there, whether he was, and the copies at his seat. */
function Seated({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { seats, papers, names } = shown
  return (
    <Section title={t('reports.seats')}>
      <ul className="mc-trips">
        {seats.map((seat) => (
          <li key={seat.id}>
            <strong>{names[seat.person] ?? ''}</strong>
            <span>{t(`reports.capacity.${seat.capacity}`)}</span>
            <span className={`mc-state mc-state-${seat.present === false ? 'warn' : seat.present ? 'good' : 'plain'}`}>
              {t(wasThere(seat))}
            </span>
            {seat.reason ? <span>{seat.reason}</span> : null}
            {papers
              .filter(({ person }) => person === seat.person)
              .map((one) => (
                <span key={one.id} className="mc-quiet">
                  {one.title} {t('reports.copyNumber', { n: one.copyNumber })} · {t('reports.givenOn')}{' '}
                  {t.day(one.givenOn)} ·{' '}
                  {one.returnedOn === null
                    ? t('reports.notReturned')
                    : `${t('reports.returnedOn')} ${t.day(one.returnedOn)}`}
                </span>
              ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
