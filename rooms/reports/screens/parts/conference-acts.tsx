import { Button, Checkbox, Form, Input, Select } from 'antd'
import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  DayInput,
  LineField,
  newId,
  ProseField,
  today,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { useRoute } from '../../../registry/screens/parts/route.tsx'
import * as says from '../../contract.ts'
import * as rule from '../../rules/conferences.ts'
import type { Shown } from '../conference.tsx'
import { GivePapers, WhileCalled } from './agenda-acts.tsx'
import { PersonChoice, RoundsField } from './rows.tsx'

type Of = { shown: Shown }
type Seats = Shown['seats']

/** What may be done with the whole meeting now. */
export function ConferenceActs({ shown }: Of) {
  const t = useTexts()
  const { conference, seats, items, papers, names } = shown
  const input = { conference: conference.id, version: conference.version }
  const called = conference.state === 'called'
  const out = papers.filter(({ returnedOn }) => returnedOn === null)
  return (
    <>
      {called ? (
        <Act
          does={says.holdConference}
          kind="primary"
          input={input}
          form={{
            initial: { heldOn: conference.onDay > today() ? today() : conference.onDay, absent: [] },
            fields: (
              <>
                <DayField name="heldOn" label={t('reports.heldOn')} latest={today()} />
                <Form.Item name="absent" label={t('reports.whoAbsent')}>
                  <Absent seats={seats} names={names} />
                </Form.Item>
              </>
            ),
          }}
        />
      ) : null}
      {conference.state === 'held' ? (
        <Act
          does={says.minuteConference}
          kind="primary"
          input={input}
          unless={rule.minute(conference, items, { number: '—', minutes: '—', by: '' }, conference.onDay)}
          form={{ fields: <ProseField name="minutes" label={t('reports.minutes')} rows={14} /> }}
        />
      ) : null}
      {called ? <WhileCalled shown={shown} /> : null}
      {conference.state === 'cancelled' ? null : <GivePapers shown={shown} />}
      {out.length > 0 ? (
        <Act does={says.takePapersBack} confirm input={{ ...input, papers: out.map(({ id }) => id) }} />
      ) : null}
      {conference.kind === 'team' || conference.state === 'cancelled' ? null : (
        <Act
          does={says.nameRounds}
          input={input}
          form={{ initial: { rounds: conference.rounds }, fields: <RoundsField /> }}
        />
      )}
      {called ? (
        <Act
          does={says.cancelConference}
          kind="danger"
          input={input}
          form={{ fields: <LineField name="reason" label={t('reports.cancelReason')} /> }}
        />
      ) : null}
    </>
  )
}

type Away = Readonly<{ presence: string; reason: string }>

function Absent(props: {
  seats: Seats
  names: Shown['names']
  value?: readonly Away[]
  onChange?: (value: readonly Away[]) => void
}) {
  const t = useTexts()
  const { seats, names, value = [] } = props
  return (
    <div className="mc-typed-rows">
      {seats.map((seat) => {
        const away = value.find(({ presence }) => presence === seat.id)
        const without = value.filter(({ presence }) => presence !== seat.id)
        return (
          <div key={seat.id} className="mc-row-of">
            <Checkbox
              checked={away !== undefined}
              onChange={({ target }) =>
                props.onChange?.(target.checked ? [...without, { presence: seat.id, reason: '' }] : without)
              }
            >
              {names[seat.person] ?? ''}
            </Checkbox>
            {away ? (
              <Input
                aria-label={`${t('reports.absentReason')} ${names[seat.person] ?? ''}`}
                placeholder={t('reports.absentReason')}
                maxLength={500}
                value={away.reason}
                onChange={({ target }) => props.onChange?.([...without, { presence: seat.id, reason: target.value }])}
              />
            ) : null}
          </div>
        )
      })}
    </div>
  )
}

/** What was decided of one matter: outcome, words, votes with dissent, and what follows. */
export function Decide({ item, shown }: Of & { item: says.AgendaItem }) {
  const t = useTexts()
  const { conference, seats, names } = shown
  const open = conference.state === 'held' || (conference.state === 'minuted' && !item.plain)
  if (!open || item.outcome !== 'pending') return null
  const voters = seats.filter(
    ({ present, capacity }) => present === true && (capacity === 'chair' || capacity === 'member'),
  )
  const all = conference.kind === 'team' ? voters.map(({ person }) => ({ person, vote: 'for', dissent: '' })) : []
  return (
    <Act
      does={says.decideItem}
      size="small"
      kind="primary"
      input={{ agendaItem: item.id, version: item.version }}
      form={{
        initial: { outcome: 'agreed', decision: '', ballots: all, tasks: [] },
        fields: (
          <>
            <ChoiceField
              name="outcome"
              label={t('reports.outcome')}
              choices={says.outcomes
                .filter((value) => value !== 'pending')
                .map((value) => ({ value, label: t(`reports.outcome.${value}`) }))}
            />
            <ProseField name="decision" label={t('reports.decision')} required={false} />
            <Form.Item name="ballots" label={t('reports.ballots')}>
              <Ballots voters={voters} names={names} />
            </Form.Item>
            <Form.Item name="tasks" label={t('reports.decisionTasks')}>
              <Tasks />
            </Form.Item>
          </>
        ),
      }}
    />
  )
}

type Vote = Readonly<{ person: string; vote: string; dissent: string }>

function Ballots(props: {
  voters: Seats
  names: Shown['names']
  value?: readonly Vote[]
  onChange?: (value: readonly Vote[]) => void
}) {
  const t = useTexts()
  const { voters, names, value = [] } = props
  const put = (person: string, change: Partial<Vote> | null) => {
    const without = value.filter((one) => one.person !== person)
    const now = value.find((one) => one.person === person) ?? { person, vote: 'for', dissent: '' }
    props.onChange?.(change === null ? without : [...without, { ...now, ...change }])
  }
  return (
    <div className="mc-typed-rows">
      {voters.map(({ person }) => {
        const mine = value.find((one) => one.person === person)
        return (
          <div key={person} className="mc-row-of">
            <span>{names[person] ?? ''}</span>
            <Select
              aria-label={`${t('reports.ballots')} ${names[person] ?? ''}`}
              value={mine?.vote ?? 'none'}
              options={['none', ...says.votes].map((word) => ({ value: word, label: t(`reports.vote.${word}`) }))}
              onChange={(vote) => put(person, vote === 'none' ? null : { vote })}
            />
            {mine && mine.vote !== 'for' ? (
              <Input
                className="mc-row-wide"
                aria-label={`${t('reports.dissent')} ${names[person] ?? ''}`}
                placeholder={t('reports.dissent')}
                maxLength={2_000}
                value={mine.dissent}
                onChange={({ target }) => put(person, { dissent: target.value })}
              />
            ) : null}
          </div>
        )
      })}
    </div>
  )
}

type Task = Readonly<{ id: string; title: string; owner: string | null; dueOn: string | null }>

function Tasks(props: { value?: readonly Task[]; onChange?: (value: readonly Task[]) => void }) {
  const t = useTexts()
  const { value = [] } = props
  const put = (id: string, change: Partial<Task>) =>
    props.onChange?.(value.map((one) => (one.id === id ? { ...one, ...change } : one)))
  return (
    <div className="mc-typed-rows">
      {value.map((one, n) => (
        <div key={one.id} className="mc-row-of">
          <Input
            className="mc-row-wide"
            aria-label={`${t('reports.decisionTask')} ${n + 1}`}
            placeholder={t('reports.decisionTask')}
            maxLength={200}
            value={one.title}
            onChange={({ target }) => put(one.id, { title: target.value })}
          />
          <PersonChoice
            value={one.owner}
            label={`${t('reports.owner')} ${n + 1}`}
            choose={(owner) => put(one.id, { owner })}
          />
          <DayInput
            value={one.dueOn}
            label={`${t('reports.dueOn')} ${n + 1}`}
            placeholder={t('reports.dueOn')}
            earliest={today()}
            onChange={(dueOn) => put(one.id, { dueOn })}
          />
          <Button onClick={() => props.onChange?.(value.filter(({ id }) => id !== one.id))}>
            {t('reports.removeChapter')}
          </Button>
        </div>
      ))}
      <Button onClick={() => props.onChange?.([...value, { id: newId(), title: '', owner: null, dueOn: null }])}>
        {t('reports.addTask')}
      </Button>
    </div>
  )
}

/** The secretary's opinion on a person, a matter or a problem of the report that was heard. */
export function Dispose({ item, shown }: Of & { item: says.AgendaItem }) {
  const t = useTexts()
  const [id, setId] = useState(newId)
  const { state } = shown.conference
  const { hat } = useMe()
  const may = (says.giveDisposal.of as readonly string[]).includes(hat)
  const route = useRoute('disposal', item.report, may)
  if (item.report === null || (state !== 'held' && state !== 'minuted')) return null
  const choices = <W extends string>(words: readonly W[], of: string) =>
    words.map((value) => ({ value, label: t(`reports.${of}.${value}`) }))
  return (
    <Act
      does={says.giveDisposal}
      size="small"
      input={{ id, agendaItem: item.id }}
      unless={route?.refusal}
      after={() => setId(newId())}
      form={{
        initial: { about: 'matter', way: 'rectify', form: '' },
        fields: (
          <>
            <ChoiceField
              name="about"
              label={t('reports.disposalAbout')}
              choices={choices(says.disposalKinds, 'about')}
            />
            <LineField name="subject" label={t('reports.subject')} />
            <ChoiceField name="way" label={t('reports.disposalWay')} choices={choices(says.disposalWays, 'way')} />
            <ChoiceField
              name="form"
              label={t('reports.disposalForm')}
              choices={[{ value: '', label: t('reports.form.none') }, ...choices(says.disposalForms, 'form')]}
            />
            <ProseField name="opinion" label={t('reports.disposalOpinion')} />
          </>
        ),
      }}
    />
  )
}
