import { Button } from 'antd'
import { useState } from 'react'
import { team } from '../../../core/pure/hats.ts'
import { refuse } from '../../../core/pure/refusal.ts'
import {
  Act,
  ChoiceField,
  Days,
  LineField,
  List,
  newId,
  Page,
  ProseField,
  State,
  To,
  useAsk,
  useGo,
  useMe,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { inspections, rounds as allRounds, topics as allTopics } from '../../planning/contract.ts'
import { myInspections } from '../../teams/contract.ts'
import {
  disciplines,
  noteSuspicion,
  proposals,
  roots,
  sheetCounts,
  sheetStates,
  sheets,
  sources,
  themes,
} from '../contract.ts'
import { topicsOnPaper } from '../rules/ground.ts'
import { useCategories } from './parts/categories.ts'
import { sheetTones } from './parts/tones.ts'
import './parts/findings.css'

/** Every sheet one sees: how many stand where, filters in the address, and the two ways a sheet begins. */
export default function Sheets() {
  const t = useTexts()
  const { hat } = useMe()
  const category = useCategories()
  const units = useUnits()
  const rounds = useRounds()
  const topicChoices = useTopics()
  const inTeam = (team as readonly string[]).includes(hat)
  const of = (group: string, list: readonly string[]) =>
    list.map((value) => ({ value, label: t(`findings.${group}.${value}`) }))
  return (
    <Page title={t('findings.sheets')} acts={inTeam ? <Begin /> : null}>
      <Counts />
      <List
        ask={sheets}
        xlsx
        label={t('findings.sheets')}
        empty={t('findings.noSheets')}
        filters={[
          { name: 'q', label: t('findings.search'), kind: 'text' },
          { name: 'state', label: t('findings.state'), kind: 'many', choices: of('state', sheetStates) },
          { name: 'category', label: t('findings.category'), kind: 'one', choices: category.top },
          { name: 'source', label: t('findings.source'), kind: 'many', choices: of('source', sources) },
          { name: 'proposal', label: t('findings.proposal'), kind: 'many', choices: of('proposal', proposals) },
          {
            name: 'discipline',
            label: t('findings.disciplines'),
            kind: 'one',
            choices: of('disciplines', disciplines),
          },
          { name: 'theme', label: t('findings.themes'), kind: 'one', choices: of('themes', themes) },
          { name: 'topic', label: t('findings.topics'), kind: 'one', choices: topicChoices },
          { name: 'root', label: t('findings.root'), kind: 'one', choices: of('root', roots) },
          { name: 'from_day', until: 'until_day', label: t('findings.draftedOn'), kind: 'days' },
          ...(inTeam
            ? [
                {
                  name: 'mine',
                  label: t('findings.handlers'),
                  kind: 'one' as const,
                  choices: [{ value: 'yes', label: t('findings.mine') }],
                },
              ]
            : []),
          { name: 'inspection', label: t('findings.body'), kind: 'one', choices: units },
          { name: 'round', label: t('findings.round'), kind: 'one', choices: rounds },
        ]}
        columns={[
          {
            key: 'title',
            title: t('findings.title'),
            choice: 'always',
            sort: 'title',
            show: (row) => <To to={`/sheets/${row.id}`}>{row.title}</To>,
          },
          {
            key: 'number',
            title: t('findings.number'),
            sort: 'number',
            show: (row) => <span className="mc-number">{row.number}</span>,
          },
          {
            key: 'state',
            title: t('findings.state'),
            sort: 'state',
            show: (row) => <State of="findings.state" is={row.state} tone={sheetTones[row.state]} />,
          },
          { key: 'body', title: t('findings.body'), sort: 'body', show: (row) => row.bodyName },
          { key: 'topics', title: t('findings.topics'), choice: 'hidden', show: (row) => topicsOnPaper(row.topics) },
          {
            key: 'category',
            title: t('findings.category'),
            sort: 'category',
            show: (row) => category.name(row.category),
          },
          { key: 'handlers', title: t('findings.handlers'), show: (row) => row.handlers },
          { key: 'evidence', title: t('findings.evidenceCount'), align: 'right', show: (row) => row.evidenceCount },
          {
            key: 'draftedOn',
            title: t('findings.draftedOn'),
            sort: { up: 'oldest', down: 'newest' },
            show: (row) => <Days day={row.draftedOn} />,
          },
          {
            key: 'signedOn',
            title: t('findings.signedOn'),
            choice: 'hidden',
            show: (row) => <Days day={row.signedOn} />,
          },
          {
            key: 'source',
            title: t('findings.source'),
            choice: 'hidden',
            show: (row) => t(`findings.source.${row.source}`),
          },
          {
            key: 'proposal',
            title: t('findings.proposal'),
            choice: 'hidden',
            show: (row) => t(`findings.proposal.${row.proposal}`),
          },
        ]}
      />
    </Page>
  )
}

/** The units whose sheets one may look for, as filters take them. */
function useUnits() {
  const asked = useAsk(inspections, { size: 200, sort: 'name' })
  return (asked.data?.rows ?? []).map((one) => ({ value: one.id as string, label: one.name }))
}

function useRounds() {
  const asked = useAsk(allRounds, { size: 200 })
  return (asked.data?.rows ?? []).map((one) => ({ value: one.id as string, label: one.name }))
}

/** The topics a filter may name: those of the round filtered by, or of every round one sees, with the round beside. */
function useTopics() {
  const t = useTexts()
  const [search] = useQueryString()
  const round = search['round']
  const asked = useAsk(allTopics, (round ? { round } : {}) as never)
  return (asked.data?.topics ?? []).map((one) => ({
    value: one.id as string,
    label: round ? one.title : `${one.title}${t.aside(one.roundName)}`,
  }))
}

/** How many sheets stand in each state; each number is a link to them. */
function Counts() {
  const t = useTexts()
  const [search] = useQueryString()
  const { inspection, round } = search
  const asked = useAsk(sheetCounts, { ...(inspection ? { inspection } : {}), ...(round ? { round } : {}) })
  const counted = new Map(asked.data?.states.map((one) => [one.state, one.count]))
  const shown = sheetStates.filter((state) => counted.has(state))
  if (shown.length === 0) return null
  const rest = new URLSearchParams({ ...(inspection ? { inspection } : {}), ...(round ? { round } : {}) }).toString()
  return (
    <ul className="mc-counts" aria-label={t('findings.state')}>
      {shown.map((state) => (
        <li key={state}>
          <To
            to={`/sheets?state=${state}${rest ? `&${rest}` : ''}`}
            className={search['state'] === state ? 'mc-count mc-count-here' : 'mc-count'}
          >
            <b>{counted.get(state)}</b>
            <State of="findings.state" is={state} tone={sheetTones[state]} />
          </To>
        </li>
      ))}
    </ul>
  )
}

/** A suspicion is noted in a drawer; a sheet is drafted on a page of its own. */
function Begin() {
  const t = useTexts()
  const go = useGo()
  const [search] = useQueryString()
  const [id, setId] = useState(newId)
  const category = useCategories()
  const mine = useAsk(myInspections, { size: 100 })
  const units = mine.data?.rows ?? []
  const here = search['inspection'] ?? (units.length === 1 ? units[0]?.id : undefined)
  const nowhere = mine.data !== undefined && units.length === 0
  return (
    <>
      <Act
        does={noteSuspicion}
        input={{ id }}
        unless={nowhere ? refuse('findings.no-unit-now') : null}
        after={() => setId(newId())}
        form={{
          id: 'noteSuspicion',
          initial: here ? { inspection: here } : {},
          fields: (
            <>
              <ChoiceField
                name="inspection"
                label={t('findings.body')}
                choices={units.map((one) => ({ value: one.id, label: one.name }))}
              />
              <LineField name="title" label={t('findings.title')} />
              <ChoiceField name="category" label={t('findings.category')} choices={category.top} />
              <ChoiceField
                name="source"
                label={t('findings.source')}
                choices={sources.map((value) => ({ value, label: t(`findings.source.${value}`) }))}
              />
              <ProseField name="overview" label={t('findings.overview')} hint={t('findings.hint.overview')} />
            </>
          ),
        }}
      />
      {nowhere ? null : (
        <Button type="primary" onClick={() => go(here ? `/sheets/new?inspection=${here}` : '/sheets/new')}>
          {t('findings.draftSheet')}
        </Button>
      )}
    </>
  )
}
