import {
  Act,
  Asked,
  Days,
  Page,
  Prose,
  ProseField,
  Section,
  To,
  useAsk,
  useAt,
  useTexts,
} from '../../../core/web/index.ts'
import * as says from '../contract.ts'
import { useInTeam } from './parts/choices.ts'
import { AskDepartment, NotePoint, RecordMeeting, SeekSupport } from './parts/cooperation-acts.tsx'
import { Joint } from './parts/joint.tsx'
import { Lists } from './parts/lists.tsx'
import { Plans } from './parts/plans.tsx'
import './parts/preparation.css'

export type Given = NonNullable<ReturnType<typeof useAsk<typeof says.preparation>>['data']>

/** Everything prepared for one unit, down to its one plan. */
export default function Preparation() {
  const t = useTexts()
  const { inspection } = useAt<'inspection'>()
  const asked = useAsk(says.preparation, { inspection })
  const inTeam = useInTeam()
  return (
    <Asked of={asked}>
      {(given) => (
        <Page
          title={given.unit.bodyName}
          back={{ to: '/preparations', label: t('preparation.preparations') }}
          acts={
            <>
              {inTeam ? <SeekSupport inspection={inspection} /> : null}
              <RecordMeeting inspection={inspection} />
              <AskDepartment inspection={inspection} />
            </>
          }
          facts={[
            { label: t('preparation.round'), value: given.unit.roundName },
            { label: t('preparation.team'), value: given.unit.teamName || '—' },
            { label: t('preparation.state'), value: t(`preparation.state.${given.unit.state}`) },
            given.unit.sector !== '' && { label: t('preparation.sectorOf'), value: given.unit.sector },
            {
              label: t('preparation.cooperations'),
              value: <To to={`/cooperations?inspection=${inspection}`}>{t('preparation.open')}</To>,
            },
          ]}
        >
          <ProfileOf given={given} />
          <GivenItems given={given} />
          <Points given={given} />
          <EarlierOf given={given} />
          <Lists given={given} />
          <Plans given={given} />
          <Joint given={given} />
        </Page>
      )}
    </Asked>
  )
}

function ProfileOf({ given: { profile, unit } }: { given: Given }) {
  const t = useTexts()
  const initial = Object.fromEntries(says.headings.map((heading) => [heading, profile?.[heading] ?? '']))
  return (
    <Section
      title={t('preparation.profile')}
      acts={
        <Act
          does={says.putProfile}
          kind={profile === null ? 'primary' : 'plain'}
          input={{ inspection: unit.id, version: profile?.version ?? null }}
          form={{
            id: `putProfile ${unit.id}`,
            initial,
            fields: (
              <>
                {says.headings.map((heading) => (
                  <ProseField key={heading} name={heading} label={t(`preparation.heading.${heading}`)} rows={4} />
                ))}
              </>
            ),
          }}
        />
      }
    >
      {says.headings.map((heading) => (
        <div key={heading}>
          <h3>{t(`preparation.heading.${heading}`)}</h3>
          {profile?.[heading] ? (
            <Prose text={profile[heading]} />
          ) : (
            <p className="mc-quiet">{t('preparation.notFilled')}</p>
          )}
        </div>
      ))}
    </Section>
  )
}

function GivenItems({ given: { items, unit } }: { given: Given }) {
  const t = useTexts()
  return (
    <Section
      title={t('preparation.given')}
      acts={<To to={`/given-items?inspection=${unit.id}`}>{t('preparation.items')}</To>}
    >
      {items.length === 0 ? <p className="mc-quiet">{t('preparation.noItems')}</p> : null}
      <ul className="mc-preparation-lines">
        {items.map((one) => (
          <li key={`${one.department} ${one.kind}`}>
            <span>
              {t(`preparation.department.${one.department}`)}　
              {t('preparation.givenLine', { kind: one.kind, items: one.items, count: one.count })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** 矛盾聚焦点、风险点、薄弱点 (S1-34), each with the department it was learned from. */
function Points({ given: { points, unit } }: { given: Given }) {
  const t = useTexts()
  return (
    <Section title={t('preparation.pointsN')} acts={<NotePoint inspection={unit.id} />}>
      {points.length === 0 ? <p className="mc-quiet">{t('preparation.noPoints')}</p> : null}
      {says.pointKinds
        .map((kind) => ({ kind, of: points.filter((one) => one.kind === kind) }))
        .filter(({ of }) => of.length > 0)
        .map(({ kind, of }) => (
          <div key={kind}>
            <h3>{t(`preparation.kind.${kind}`)}</h3>
            <ul className="mc-preparation-lines">
              {of.map((one) => (
                <li key={one.id}>
                  <span>{one.text}</span>{' '}
                  {one.cooperation === null ? null : (
                    <To to={`/cooperations/${one.cooperation}`}>{t(`preparation.department.${one.department}`)}</To>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </Section>
  )
}

/** 往届问题 and where their rectification stands (S2-06). */
function EarlierOf({ given: { earlier, unit } }: { given: Given }) {
  const t = useTexts()
  return (
    <Section title={t('preparation.earlierN')} acts={<Act does={says.pullEarlier} input={{ inspection: unit.id }} />}>
      {earlier.length === 0 ? <p className="mc-quiet">{t('preparation.noEarlier')}</p> : null}
      <ul className="mc-preparation-lines">
        {earlier.map((one) => (
          <li key={one.id}>
            <span>{`${one.roundName}${t.aside(one.number)}${one.title}`}</span>{' '}
            <span className="mc-quiet">
              {t(`preparation.task.${one.state}`)}
              {t.comma}
              {t(`preparation.degree.${one.degree}`)} {one.dueOn === null ? null : <Days day={one.dueOn} />}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
