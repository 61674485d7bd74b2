import { Alert } from 'antd'
import {
  Asked,
  Days,
  Page,
  Prose,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Approval } from '../../registry/screens/parts/route.tsx'
import * as say from '../contract.ts'
import { mayChange } from '../rules/groups.ts'
import { Following } from './parts/following.tsx'
import { GroupActs, TakeOut } from './parts/group-acts.tsx'
import { groupTones } from './parts/looks.ts'
import './parts/commons.css'
import { Similar } from './parts/similar.tsx'

type Given = NonNullable<ReturnType<typeof useAsk<typeof say.problemGroupPage>>['data']>

/** One group: what it holds, in which way it is dealt with, who answers for it; for the office, what else may belong to it. */
export default function OneGroup() {
  const { problemGroup } = useAt<'problemGroup'>()
  const asked = useAsk(say.problemGroupPage, { problemGroup })
  return <Asked of={asked}>{(page) => <Whole page={page} />}</Asked>
}

function Whole({ page }: { page: Given }) {
  const t = useTexts()
  const { hat } = useMe()
  const { group: one, ownerName, categoryName, members, names } = page
  const text = (key: string) => t(`commons.${key}`)
  const step = (key: string, who: string | null, on: string | null) =>
    on !== null && { label: text(key), value: [who === null ? '' : (names[who] ?? ''), t.day(on)].join(' ').trim() }
  const over = one.state === 'closed' || one.state === 'dropped'
  return (
    <Page
      title={one.title}
      state={<State of="commons.problemGroup" is={one.state} tone={groupTones[one.state]} />}
      back={{ to: '/problem-groups', label: text('problemGroups') }}
      about={one.id}
      printable
      acts={<GroupActs one={one} />}
      facts={[
        { label: text('groupKind'), value: text(`kind.${one.kind}`) },
        { label: text('way'), value: text(`way.${one.kind}`) },
        one.category !== '' && { label: text('category'), value: categoryName },
        { label: text('sheetCount'), value: one.sheets },
        { label: text('unitCount'), value: one.units },
        one.owner !== null && { label: text('owner'), value: ownerName },
        one.dueOn !== null && { label: text('dueOn'), value: <Days day={one.dueOn} due done={over} /> },
        step('draftedBy', one.draftedBy, one.draftedOn),
        step('proposedBy', one.proposedBy, one.proposedOn),
        step('decidedBy', one.decidedBy, one.decidedOn),
        step('closedBy', one.closedBy, one.closedOn),
        one.summary !== '' && { label: text('summary'), value: <Prose text={one.summary} />, wide: true },
        one.proposal !== '' && { label: text('proposal'), value: <Prose text={one.proposal} />, wide: true },
        one.opinion !== '' && { label: text('opinion'), value: <Prose text={one.opinion} />, wide: true },
        one.outcome !== '' && { label: text('outcome'), value: <Prose text={one.outcome} />, wide: true },
      ]}
    >
      <Approval
        matter="group"
        thing={one.id}
        due={one.state !== 'forming'}
        open={['proposed', 'approved'].includes(one.state)}
      />
      {hat === 'discipline' ? (
        <Alert type="info" showIcon title={t('commons.membersCounted', { sheets: one.sheets, units: one.units })} />
      ) : (
        <Members one={one} members={members} names={names} />
      )}
      {hat === 'office' && one.state !== 'dropped' ? <Following one={one} members={members} /> : null}
      {hat === 'office' && mayChange(one) === true ? <Similar one={one} /> : null}
    </Page>
  )
}

function Members({ one, members, names }: { one: say.ProblemGroup; members: Given['members']; names: Given['names'] }) {
  const t = useTexts()
  const { hat } = useMe()
  const present = members.filter(({ standing }) => standing === 'in')
  const gone = members.filter(({ standing }) => standing !== 'in')
  return (
    <>
      <Section title={t('commons.members')} flush={present.length > 0}>
        {present.length === 0 ? (
          <p className="mc-quiet">
            {t('commons.noMembers')}{' '}
            {say.joinGroup.of.includes(hat) ? (
              <To to="/common-problems/findings?grouped=no">{t('commons.fillGroup')}</To>
            ) : null}
          </p>
        ) : null}
        <ul className="mc-gathered">
          {present.map((row) => (
            <li key={row.id} className="mc-gathered-row">
              <div className="mc-gathered-head">
                {hat === 'office' ? <To to={`/sheets/${row.sheet}`}>{row.title}</To> : <b>{row.title}</b>}
                <span>{row.unitName}</span>
                <span className="mc-quiet">{[names[row.by], t.day(row.onDay)].filter(Boolean).join(' ')}</span>
                <TakeOut one={one} sheet={row.sheet} />
              </div>
              <p className="mc-quiet">{t('commons.reasonSays', { reason: row.reason })}</p>
            </li>
          ))}
        </ul>
      </Section>
      {gone.length > 0 ? (
        <Section title={t('commons.membersOut')} flush>
          <ul className="mc-gathered">
            {gone.map((row) => (
              <li key={row.id} className="mc-gathered-row">
                <div className="mc-gathered-head">
                  <To to={`/sheets/${row.sheet}`}>{row.title}</To>
                  <span>{row.unitName}</span>
                  <span>{t(`commons.standing.${row.standing}`)}</span>
                  <span className="mc-quiet">
                    {[names[row.outBy ?? row.by], t.day(row.outOn ?? row.onDay)].filter(Boolean).join(' ')}
                  </span>
                </div>
                <p className="mc-quiet">{row.outReason || row.reason}</p>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
