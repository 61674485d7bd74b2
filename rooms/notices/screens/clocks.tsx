import { lights } from '../../../core/pure/desk.ts'
import { Days, Light, List, Page, Section, State, To, useMe, useTexts } from '../../../core/web/index.ts'
import { levels } from '../../oversight/contract.ts'
import { levelTones } from '../../oversight/screens/parts/looks.ts'
import { climbs, clockCodes, clocks, heights } from '../contract.ts'

/** 时限一览: every clock that runs, its light, and how high it has climbed. */
export default function Clocks() {
  const t = useTexts()
  const { hat } = useMe()
  const named = (key: string, words: readonly string[]) =>
    words.map((value) => ({ value, label: t(`notices.${key}.${value}`) }))
  return (
    <Page title={t('notices.clocks')}>
      <p className="mc-quiet">{t('notices.clocksLead')}</p>
      <List
        ask={clocks}
        xlsx
        label={t('notices.clocks')}
        empty={t('notices.clocksNone')}
        rowKey={({ code, id, title }) => `${code} ${id} ${title}`}
        filters={[
          { name: 'code', label: t('notices.code'), kind: 'many', choices: named('clock', clockCodes) },
          { name: 'light', label: t('notices.light'), kind: 'many', choices: named('light', lights) },
          { name: 'level', label: t('notices.level'), kind: 'many', choices: named('level', levels) },
        ]}
        columns={[
          {
            key: 'title',
            title: t('notices.about'),
            choice: 'always',
            width: 200,
            show: (row) => <To to={row.link}>{row.title || t(`notices.clock.${row.code}`)}</To>,
          },
          { key: 'code', title: t('notices.code'), show: (row) => `${row.code} ${t(`notices.clock.${row.code}`)}` },
          { key: 'light', title: t('notices.light'), show: (row) => <Light is={row.light} /> },
          {
            key: 'dueOn',
            title: t('notices.due'),
            show: (row) => <Days day={row.dueOn} due far tentative={row.provisional} />,
          },
          {
            key: 'level',
            title: t('notices.level'),
            show: (row) => <State of="notices.level" is={row.level} tone={levelTones[row.level]} />,
          },
          { key: 'stops', title: t('notices.stops'), width: 150, show: (row) => t(`notices.stops.${row.code}`) },
          { key: 'startedOn', title: t('notices.startedOn'), show: (row) => <Days day={row.startedOn} /> },
        ]}
      />
      {(climbs.of as readonly string[]).includes(hat) ? <Climbs /> : null}
    </Page>
  )
}

/** 升级记录: what climbed, how high and when, and when it was stopped. */
function Climbs() {
  const t = useTexts()
  const named = (key: string, words: readonly string[]) =>
    words.map((value) => ({ value, label: t(`notices.${key}.${value}`) }))
  return (
    <Section title={t('notices.climbs')} flush>
      <p className="mc-quiet">{t('notices.climbsLead')}</p>
      <List
        ask={climbs}
        xlsx
        label={t('notices.climbs')}
        empty={t('notices.climbsNone')}
        filters={[
          { name: 'climbed', label: t('notices.code'), kind: 'many', choices: named('clock', clockCodes) },
          { name: 'height', label: t('notices.level'), kind: 'many', choices: named('level', heights) },
          { name: 'open', label: t('notices.open'), kind: 'one', choices: named('open', ['yes', 'no']) },
        ]}
        columns={[
          {
            key: 'code',
            title: t('notices.code'),
            choice: 'always',
            show: (row) => {
              const words = `${row.code} ${t(`notices.clock.${row.code}`)}`
              return row.link === '' ? words : <To to={row.link}>{words}</To>
            },
          },
          { key: 'inspection', title: t('notices.inspection'), show: (row) => row.inspectionName || '—' },
          {
            key: 'level',
            title: t('notices.level'),
            show: (row) => <State of="notices.level" is={row.level} tone={levelTones[row.level]} />,
          },
          { key: 'dueOn', title: t('notices.due'), show: (row) => <Days day={row.dueOn} /> },
          { key: 'onDay', title: t('notices.climbedOn'), show: (row) => <Days day={row.onDay} /> },
          { key: 'endedOn', title: t('notices.endedOn'), show: (row) => <Days day={row.endedOn} /> },
        ]}
      />
    </Section>
  )
}
