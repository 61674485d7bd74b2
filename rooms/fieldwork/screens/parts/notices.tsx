import { useState } from 'react'
import {
  Act,
  Asked,
  DayField,
  Days,
  LineField,
  newId,
  ProseField,
  Section,
  State,
  To,
  useAsk,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'

/** Notice and public notice of one unit; how far publicity reached; the mid-term report. */
export function Notices({ inspection }: { inspection: string }) {
  const t = useTexts()
  const asked = useAsk(says.notices, { inspection })
  const me = useMe()
  const writes = (says.writeNotice.of as readonly string[]).includes(me.hat)
  return (
    <Asked of={asked}>
      {({ notices, midtermDue, midterm, reached }) => (
        <Section title={t('fieldwork.writeNotices')}>
          <ul>
            {says.noticeKinds.map((kind) => {
              const one = notices.find((notice) => notice.kind === kind)
              return (
                <li key={kind}>
                  {one ? (
                    <To to={`/notices/${inspection}/${kind}`}>{t(`fieldwork.kind.${kind}`)}</To>
                  ) : (
                    t(`fieldwork.kind.${kind}`)
                  )}{' '}
                  {one ? (
                    <State of="fieldwork.notice" is={one.state} tone={one.state === 'issued' ? 'good' : 'plain'} />
                  ) : (
                    <span className="mc-quiet">{t('fieldwork.noNotice')}</span>
                  )}{' '}
                  <Days day={one?.issuedOn ?? null} />{' '}
                  {writes && one?.state !== 'issued' ? <Write inspection={inspection} kind={kind} one={one} /> : null}{' '}
                  {one?.state === 'drafted' ? (
                    <Act
                      does={says.issueNotice}
                      kind="link"
                      input={{ notice: one.id, version: one.version }}
                      confirm={t(`fieldwork.kind.${kind}`)}
                    />
                  ) : null}
                </li>
              )
            })}
          </ul>
          <p>
            {t('fieldwork.midtermState')}
            {t.colon}
            {midterm !== null
              ? t('fieldwork.midtermDone', { day: t.day(midterm) })
              : midtermDue === null
                ? '—'
                : t('fieldwork.midtermBy', { day: t.day(midtermDue) })}
          </p>
          <p>
            {t('fieldwork.reached')}
            {t.colon}
            {t('fieldwork.reachedN', { n: reached })}
          </p>
        </Section>
      )}
    </Asked>
  )
}

const lines = ['phone', 'hours', 'post', 'mail', 'box', 'link', 'address'] as const
const labels = {
  ...{ phone: 'phone', hours: 'noticeHours', post: 'postBox', mail: 'mail', box: 'box', link: 'link' },
  address: 'address',
} as const

function Write({
  inspection,
  kind,
  one,
}: {
  inspection: string
  kind: says.Notice['kind']
  one: says.Notice | undefined
}) {
  const t = useTexts()
  const [id] = useState(newId)
  const initial = one
    ? Object.fromEntries(
        [...lines, 'fromDay', 'untilDay', 'scope', 'notScope', 'materials'].map((name) => [
          name,
          one[name as keyof says.Notice],
        ]),
      )
    : {}
  return (
    <Act
      does={says.writeNotice}
      kind="link"
      input={{ id, inspection, kind, version: one?.version ?? null }}
      form={{
        id: `writeNotice ${inspection} ${kind}`,
        initial,
        fields: (
          <>
            <DayField name="fromDay" label={t('fieldwork.fromDay')} />
            <DayField name="untilDay" label={t('fieldwork.untilStay')} />
            <ProseField name="scope" label={t('fieldwork.scope')} rows={4} required />
            <ProseField name="notScope" label={t('fieldwork.notScope')} hint={t('fieldwork.hint.notScope')} rows={2} />
            {lines.map((name) => (
              <LineField key={name} name={name} label={t(`fieldwork.${labels[name]}`)} />
            ))}
            {kind === 'notice' ? <ProseField name="materials" label={t('fieldwork.materials')} rows={3} /> : null}
          </>
        ),
      }}
    />
  )
}
