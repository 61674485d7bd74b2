import { type DeskGroup, desk } from '../../../core/pure/desk.ts'
import { type Hat, isHat } from '../../../core/pure/hats.ts'
import { Asked, Light, Page, Section, To, useAsk, useMe, useTexts } from '../../../core/web/index.ts'
import { noteOf } from '../../ledger/screens/parts/note.ts'
import { reasonOf } from './parts/reason.ts'
import { SentReminders } from './parts/sent.tsx'
import { ReminderSetting } from './parts/setting.tsx'

/** What one is to do in all of one's hats, each with its reason; and by which ways one is told so. */
export default function Digest() {
  const t = useTexts()
  const { hats } = useMe()
  return (
    <Page title={t('notices.digestOf')} acts={<ReminderSetting />}>
      <p className="mc-quiet">{t('notices.lead')}</p>
      {hats.filter(isHat).map((hat) => (
        <OfHat key={hat} hat={hat} />
      ))}
      <SentReminders />
    </Page>
  )
}

/** What waits in one hat, but for what is on course. */
function OfHat({ hat }: { hat: Hat }) {
  const t = useTexts()
  const asked = useAsk(desk, {}, { hat, every: 60_000 })
  const onCourse = (asked.data?.groups ?? []).reduce((sum, { lights }) => sum + lights.plain, 0)
  return (
    <Section
      title={t.hat(hat)}
      flush
      acts={onCourse > 0 ? <span className="mc-quiet">{t('notices.onCourse', { n: onCourse })}</span> : null}
    >
      <Asked of={asked}>{({ groups }) => <Items groups={groups} />}</Asked>
    </Section>
  )
}

function Items({ groups }: { groups: readonly DeskGroup[] }) {
  const t = useTexts()
  const urgent = groups.filter(({ lights }) => lights.red + lights.amber + lights.new > 0)
  if (urgent.length === 0) {
    return (
      <div className="mc-desk-none" role="status">
        <Light is="done">{t('notices.nothingWaits')}</Light>
        <span className="mc-quiet">{t('notices.nothingTodo')}</span>
      </div>
    )
  }
  return (
    <ul className="mc-desk-rows">
      {urgent.flatMap((group) =>
        group.rows
          .filter(({ light }) => light !== 'plain')
          .map((row) => (
            <li key={`${group.room}${group.key}${row.id}`}>
              <To to={row.link}>
                <Light is={row.light} quiet />
                <span className="mc-desk-title">{row.title}</span>
                <span className="mc-quiet">
                  {[`${t(`${group.room}.${group.key}`)}${t.colon}${reasonOf(t, row)}`, noteOf(t, row)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </To>
            </li>
          )),
      )}
    </ul>
  )
}
