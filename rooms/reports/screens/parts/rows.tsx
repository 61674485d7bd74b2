import { Button, Input, Select } from 'antd'
import { useEffect, useState } from 'react'
import { ManyField, newId, useAsk, useTexts, useWritten } from '../../../../core/web/index.ts'
import { onePerson, persons } from '../../../identity/contract.ts'
import { rounds } from '../../../planning/contract.ts'
import { awaiting } from '../../../policies/contract.ts'
import { insideTeam } from '../../../teams/contract.ts'
import { agendaKinds, capacities, conferencePage, conferences, inspectionReports } from '../../contract.ts'
import { subjects } from '../../rules/conferences.ts'
import './reports.css'

type Edits<R> = { value?: readonly R[]; onChange?: (rows: readonly R[]) => void }
const options = (words: readonly string[], say: (word: string) => string) =>
  words.map((value) => ({ value, label: say(value) }))

/** A choice that is found by typing a part of its name. */
function Find(props: {
  value: string | null
  label: string
  rows: (typed: string) => readonly { value: string; label: string }[]
  type: (typed: string) => void
  choose: (value: string | null) => void
}) {
  const [typed, setTyped] = useState('')
  const { type } = props
  useEffect(() => {
    const timer = setTimeout(() => type(typed.trim()), 250)
    return () => clearTimeout(timer)
  }, [typed, type])
  return (
    <Select
      aria-label={props.label}
      placeholder={props.label}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      value={props.value}
      options={[...props.rows(typed)]}
      onChange={(value) => props.choose(value ?? null)}
    />
  )
}

/** A person by name or initials; what was chosen keeps its name while something else is typed, and who was put there unchosen is named too. */
export function PersonChoice(props: { value: string | null; label: string; choose: (person: string | null) => void }) {
  const [wanted, setWanted] = useState('')
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null)
  const asked = useAsk(persons, { active: 'yes', size: 20, ...(wanted ? { search: wanted } : {}) })
  const found = (asked.data?.rows ?? []).map((row) => ({
    value: row.id as string,
    label: [row.name, row.title].filter(Boolean).join('　'),
  }))
  const missing =
    props.value !== null && chosen?.value !== props.value && !found.some((one) => one.value === props.value)
  const named = useAsk(onePerson, { person: props.value as never }, { enabled: missing })
  const known = missing && named.data ? { value: named.data.id as string, label: named.data.name } : chosen
  const kept = known !== null && known.value === props.value && !found.some(({ value }) => value === known.value)
  return (
    <Find
      value={missing && !named.data ? null : props.value}
      label={props.label}
      type={setWanted}
      rows={() => (kept && known ? [known, ...found] : found)}
      choose={(person) => {
        setChosen(found.find(({ value }) => value === person) ?? null)
        props.choose(person)
      }}
    />
  )
}

export type SeatRow = Readonly<{ person: string | null; capacity: string }>

/** Who is to be there, each in his capacity. */
export function Seats({ value = [], onChange }: Edits<SeatRow>) {
  const t = useTexts()
  const put = (n: number, change: Partial<SeatRow>) =>
    onChange?.(value.map((row, at) => (at === n ? { ...row, ...change } : row)))
  return (
    <div className="mc-typed-rows">
      {value.map((row, n) => (
        <div key={n} className="mc-row-of">
          <PersonChoice
            value={row.person}
            label={`${t('reports.person')} ${n + 1}`}
            choose={(person) => put(n, { person })}
          />
          <Select
            aria-label={`${t('reports.capacity')} ${n + 1}`}
            value={row.capacity}
            options={options(capacities, (word) => t(`reports.capacity.${word}`))}
            onChange={(capacity) => put(n, { capacity })}
          />
          <Button onClick={() => onChange?.(value.filter((_, at) => at !== n))}>{t('reports.removeChapter')}</Button>
        </div>
      ))}
      <Button
        onClick={() => onChange?.([...value, { person: null, capacity: value.length === 0 ? 'chair' : 'member' }])}
      >
        {t('reports.addSeat')}
      </Button>
      <Usual value={value} put={(rows) => onChange?.(rows)} />
    </div>
  )
}

/** Who sits there as a rule, at one press: all of the team at the unit, or those of the last meeting of this kind; who was put there by hand stays. */
function Usual({ value, put }: { value: readonly SeatRow[]; put: (rows: readonly SeatRow[]) => void }) {
  const t = useTexts()
  const { kind, inspection } = useWritten() as { kind?: string; inspection?: string }
  const team = useAsk(insideTeam, { inspection: (inspection ?? '') as never }, { enabled: Boolean(inspection) })
  const before = useAsk(conferences, { kind: kind as never, size: 1 }, { enabled: Boolean(kind) })
  const last = before.data?.rows[0]?.id
  const page = useAsk(conferencePage, { conference: (last ?? '') as never }, { enabled: last !== undefined })
  const usual: readonly SeatRow[] = inspection
    ? (team.data?.people ?? []).map(({ person }) => ({ person, capacity: 'member' }))
    : (page.data?.seats ?? []).map(({ person, capacity }) => ({ person, capacity }))
  const placed = value.filter(({ person }) => person !== null)
  const others = usual.filter(({ person }) => !placed.some((one) => one.person === person))
  if (others.length === 0) return null
  const chaired = placed.some(({ capacity }) => capacity === 'chair')
  const seated = others.map((one) => (chaired && one.capacity === 'chair' ? { ...one, capacity: 'member' } : one))
  return (
    <Button onClick={() => put([...placed, ...seated])}>
      {t(inspection ? 'reports.seatTeam' : 'reports.seatAsBefore', { n: others.length })}
    </Button>
  )
}

export type MatterRow = Readonly<{
  id: string
  matter: string
  title: string
  report: string | null
  thing: string | null
}>

/** The agenda: what kind of matter, its title, and the report where one is heard. */
export function Matters({ value = [], onChange }: Edits<MatterRow>) {
  const t = useTexts()
  return (
    <div className="mc-typed-rows">
      {value.map((row, n) => (
        <OneMatter
          key={row.id}
          row={row}
          n={n + 1}
          put={(change) => onChange?.(value.map((one, at) => (at === n ? { ...one, ...change } : one)))}
          remove={() => onChange?.(value.filter((_, at) => at !== n))}
        />
      ))}
      <Button onClick={() => onChange?.([...value, blankMatter()])}>{t('reports.addAgendaItem')}</Button>
    </div>
  )
}

type Put = (change: Partial<MatterRow>) => void

/** One item of an agenda: its title, what kind of matter, and the report or the thing it decides. */
export function OneMatter(props: { row: MatterRow; n: number; put: Put; remove?: () => void }) {
  const t = useTexts()
  const { row, n, put, remove } = props
  const ofReport = row.matter === 'report' || row.matter === 'disposal'
  return (
    <div className="mc-row-of">
      <Input
        aria-label={`${t('reports.agendaTitle')} ${n}`}
        placeholder={t('reports.agendaTitle')}
        maxLength={200}
        value={row.title}
        onChange={({ target }) => put({ title: target.value })}
      />
      <Select
        aria-label={`${t('reports.matter')} ${n}`}
        value={row.matter}
        options={options(agendaKinds, (word) => t(`reports.matter.${word}`))}
        onChange={(matter) =>
          put({
            ...{ matter, thing: null },
            ...(matter === 'report' || matter === 'disposal' ? {} : { report: null }),
          })
        }
      />
      {remove ? <Button onClick={remove}>{t('reports.removeChapter')}</Button> : null}
      {ofReport ? (
        <div className="mc-row-wide">
          <ReportChoice
            value={row.report}
            n={n}
            choose={(report, title) => put({ report, ...(row.title === '' ? { title } : {}) })}
          />
        </div>
      ) : null}
      {row.matter in subjects ? (
        <div className="mc-row-wide">
          <ThingChoice row={row} n={n} put={put} />
        </div>
      ) : null}
    </div>
  )
}

export const blankMatter = (): MatterRow => ({ id: newId(), matter: 'report', title: '', report: null, thing: null })

/** What the item decides: of what waits for a decision, as far as one sees it. A lead gives the item its number. */
function ThingChoice({ row, n, put }: { row: MatterRow; n: number; put: Put }) {
  const t = useTexts()
  const asked = useAsk(awaiting, {})
  const rows = (asked.data?.rows ?? []).filter(({ matter }) => matter === row.matter)
  return (
    <>
      <Select
        aria-label={`${t('reports.whichThing')} ${n}`}
        placeholder={rows.length === 0 ? t('reports.thingNone') : t('reports.whichThing')}
        className="mc-wide"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        value={row.thing}
        options={rows.map(({ thing, title, note }) => ({ value: thing, label: note ? `${title} ${note}` : title }))}
        onChange={(thing) => {
          const title = rows.find((one) => one.thing === thing)?.title
          put({ thing: thing ?? null, ...(title !== undefined && row.title === '' ? { title } : {}) })
        }}
      />
      {row.matter === 'lead' ? <p className="mc-quiet">{t('reports.leadByNumber')}</p> : null}
    </>
  )
}

/** The report that is heard; a team's meeting hears that of its unit. It gives an item without a title its own. */
function ReportChoice(props: {
  value: string | null
  n: number
  choose: (report: string | null, title: string) => void
}) {
  const t = useTexts()
  const { inspection } = useWritten() as { inspection?: string }
  const asked = useAsk(inspectionReports, { size: 200, ...(inspection ? { inspection: inspection as never } : {}) })
  const rows = asked.data?.rows ?? []
  const label = `${t('reports.whichReport')} ${props.n}`
  return (
    <Select
      aria-label={label}
      placeholder={t('reports.whichReport')}
      className="mc-wide"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={props.value}
      options={rows.map((row) => ({ value: row.id as string, label: row.title }))}
      onChange={(report) => props.choose(report ?? null, rows.find(({ id }) => id === report)?.title ?? '')}
    />
  )
}

/** The rounds a meeting belongs to, of those one sees. */
export function RoundsField() {
  const t = useTexts()
  const asked = useAsk(rounds, { size: 200 })
  return (
    <ManyField
      name="rounds"
      label={t('reports.roundsOf')}
      hint={t('reports.roundsOfHint')}
      required={false}
      choices={(asked.data?.rows ?? []).map(({ id, name }) => ({ value: id as string, label: name }))}
    />
  )
}
