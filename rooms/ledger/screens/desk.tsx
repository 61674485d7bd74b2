import { type DeskGroup, type DeskRow, desk, type Light as LightWord, lights } from '../../../core/pure/desk.ts'
import { type Hat, isHat } from '../../../core/pure/hats.ts'
import { Asked, Days, Light, Page, Section, To, useAsk, useMe, useSession, useTexts } from '../../../core/web/index.ts'
import { noteOf } from './parts/note.ts'

/** What must I do today: everything that waits for the worn hat, red first, and how much waits in one's other hats. */
export default function Desk() {
  const t = useTexts()
  const { hats, hat } = useMe()
  const asked = useAsk(desk, {}, { every: 60_000 })
  const others = hats.filter(isHat).filter((each) => each !== hat)
  return (
    <Page title={t('ledger.desk')}>
      <Asked of={asked}>
        {({ groups }) => (
          <div className="mc-desk">
            <Counts groups={groups} />
            {groups.map((group) => (
              <Group key={`${group.room}.${group.key}`} group={group} />
            ))}
          </div>
        )}
      </Asked>
      {others.length > 0 ? (
        <div className="mc-other-hats">
          <span className="mc-quiet">{t('ledger.deskOther')}</span>
          {others.map((each) => (
            <Other key={each} hat={each} />
          ))}
        </div>
      ) : null}
    </Page>
  )
}

/** How much stands under each light; or that nothing waits. */
function Counts({ groups }: { groups: readonly DeskGroup[] }) {
  const t = useTexts()
  if (groups.length === 0) {
    return (
      <div className="mc-desk-none" role="status">
        <Light is="done">{t('ledger.deskEmpty')}</Light>
        <span className="mc-quiet">{t('ledger.deskEmptyTodo')}</span>
      </div>
    )
  }
  const of = (light: LightWord) => groups.reduce((sum, group) => sum + group.lights[light], 0)
  return (
    <div className="mc-desk-counts">
      {lights.map((light) => (
        <div key={light}>
          <Light is={light} />
          <b>{of(light)}</b>
        </div>
      ))}
    </div>
  )
}

function Group({ group }: { group: DeskGroup }) {
  const t = useTexts()
  return (
    <Section
      flush
      title={
        <>
          {t(`${group.room}.${group.key}`)} <span className="mc-number mc-quiet">{group.count}</span>
        </>
      }
      acts={
        group.count > group.rows.length ? (
          <span className="mc-quiet">{t('ledger.deskMore', { n: group.count, shown: group.rows.length })}</span>
        ) : null
      }
    >
      <ul className="mc-desk-rows">
        {group.rows.map((row) => (
          <li key={`${row.noun}${row.id}`}>
            <Waiting row={row} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Waiting({ row }: { row: DeskRow }) {
  const note = noteOf(useTexts(), row)
  return (
    <To to={row.link}>
      <Light is={row.light} quiet />
      <span className="mc-desk-title">{row.title}</span>
      {row.due ? <Days day={row.due} due /> : null}
      {note === '' ? null : <span className="mc-quiet">{note}</span>}
    </To>
  )
}

/** Another hat one holds, with how much waits there; putting it on stays on the desk. */
function Other({ hat }: { hat: Hat }) {
  const t = useTexts()
  const { putOn } = useSession()
  const { data } = useAsk(desk, {}, { hat })
  const n = (data?.groups ?? []).reduce((sum, group) => sum + group.count, 0)
  return (
    <button type="button" className="mc-other-hat" onClick={() => putOn(hat)}>
      {t.hat(hat)} <b>{data ? n : '…'}</b>
    </button>
  )
}
