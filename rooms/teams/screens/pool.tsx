import { Act, Days, List, Page, Prose, ProseField, State, To, useTexts } from '../../../core/web/index.ts'
import { leavePool, mayBe, type PoolMember, pool, poolLevels, poolSkills, sources } from '../contract.ts'
import { leave } from '../rules/pool.ts'
import { EditMember, Nominate } from './parts/pool-acts.tsx'

/** The pool: who may be sent, what each brings, how often and how well trained; nobody has a number. */
export default function Pool() {
  const t = useTexts()
  const few = (words: readonly string[], of: string) =>
    words.map((value) => ({ value, label: t(`teams.${of}.${value}`) }))
  const say = (words: readonly string[], of: string) =>
    words.map((word) => t(`teams.${of}.${word}`)).join(t('teams.comma'))
  return (
    <Page
      title={t('teams.pool')}
      acts={
        <>
          <Nominate />
          <To to="/pool/import">{t('teams.importPool')}</To>
        </>
      }
    >
      <p className="mc-quiet">{t('teams.poolLead')}</p>
      <List
        ask={pool}
        xlsx
        label={t('teams.pool')}
        filters={[
          { name: 'search', label: t('teams.personHint'), kind: 'text' },
          { name: 'skill', label: t('teams.poolSkills'), kind: 'one', choices: few(poolSkills, 'skill') },
          { name: 'source', label: t('teams.poolSource'), kind: 'one', choices: few(sources, 'source') },
          { name: 'level', label: t('teams.poolLevel'), kind: 'one', choices: few(poolLevels, 'level') },
          { name: 'may', label: t('teams.poolMay'), kind: 'one', choices: few(mayBe, 'role') },
          { name: 'free', label: t('teams.poolFree'), kind: 'one', choices: few(['yes', 'no'], 'free') },
          { name: 'state', label: t('teams.poolState'), kind: 'one', choices: few(['in', 'out'], 'in') },
        ]}
        columns={[
          {
            key: 'name',
            title: t('teams.person'),
            choice: 'always',
            sort: { up: 'name' },
            show: (row) => <To to={`/pool/${row.id}`}>{row.name}</To>,
          },
          { key: 'unit', title: t('teams.poolUnit'), show: (row) => row.unitName },
          { key: 'title', title: t('teams.poolTitle'), show: (row) => row.title },
          { key: 'source', title: t('teams.poolSource'), show: (row) => say([row.source], 'source') },
          { key: 'skills', title: t('teams.poolSkills'), show: (row) => say(row.skills, 'skill') },
          { key: 'may', title: t('teams.poolMay'), show: (row) => say([row.may], 'role') },
          { key: 'rounds', title: t('teams.poolRounds'), sort: { up: 'lately' }, show: (row) => row.rounds },
          { key: 'hours', title: t('teams.poolHours'), sort: { up: 'hours' }, show: (row) => row.hours },
          { key: 'seat', title: t('teams.poolSeat'), show: (row) => row.teamName || <Free row={row} /> },
          { key: 'acts', title: t('core.page.acts'), choice: 'always', show: (row) => <RowActs row={row} /> },
        ]}
      />
    </Page>
  )
}

/** Whether one is there to be sent, and if not, from when to when. */
function Free({ row }: { row: PoolMember }) {
  const t = useTexts()
  if (row.leftOn !== null) {
    return (
      <>
        {t('teams.in.out')} <Days day={row.leftOn} /> <Prose text={row.leftWhy} />
      </>
    )
  }
  if (row.awayFrom === null) return <State of="teams.free" is="yes" tone="good" />
  return (
    <>
      <State of="teams.free" is="no" tone="warn" /> <Days day={row.awayFrom} />
      {row.awayUntil === null ? null : (
        <>
          {' – '}
          <Days day={row.awayUntil} />
        </>
      )}
    </>
  )
}

function RowActs({ row }: { row: PoolMember }) {
  const t = useTexts()
  if (row.leftOn !== null) return null
  return (
    <span className="mc-row-acts">
      <EditMember row={row} />
      <Act
        does={leavePool}
        size="small"
        input={{ member: row.id, version: row.version }}
        unless={leave(row, '', row.admittedOn)}
        form={{ fields: <ProseField name="reason" label={t('teams.reason')} required /> }}
      />
    </span>
  )
}
