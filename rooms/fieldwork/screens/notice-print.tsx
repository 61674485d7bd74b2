import { Asked, Page, State, useAsk, useAt, useTexts } from '../../../core/web/index.ts'
import { type Notice, notices } from '../contract.ts'
import { Qr } from '../../../core/web/ui/qr.tsx'
import './parts/fieldwork.css'

const ways = [
  ['phone', 'phone'],
  ['hours', 'noticeHours'],
  ['post', 'postBox'],
  ['mail', 'mail'],
  ['box', 'box'],
  ['link', 'link'],
  ['address', 'address'],
] as const

/** 巡察通知 or 进驻公告 (domain 4.5, 4.6; S1-35) as paper, with the ways to reach the team and a QR code. */
export default function PrintNotice() {
  const t = useTexts()
  const { inspection, kind } = useAt<'inspection' | 'kind'>()
  const asked = useAsk(notices, { inspection })
  return (
    <Asked of={asked}>
      {({ notices: all, bodyName, teamName }) => {
        const one = all.find((notice) => notice.kind === kind)
        return (
          <Page
            title={t(`fieldwork.kind.${kind === 'notice' ? 'notice' : 'announcement'}`)}
            state={
              one ? (
                <State of="fieldwork.notice" is={one.state} tone={one.state === 'issued' ? 'good' : 'plain'} />
              ) : null
            }
            back={{ to: `/site?inspection=${inspection}`, label: t('fieldwork.site') }}
            {...(one ? { about: one.id } : {})}
            printable={one !== undefined}
          >
            {one ? <Paper one={one} bodyName={bodyName} teamName={teamName} /> : <p>{t('fieldwork.noNotice')}</p>}
          </Page>
        )
      }}
    </Asked>
  )
}

function Paper({ one, bodyName, teamName }: { one: Notice; bodyName: string; teamName: string }) {
  const t = useTexts()
  const title = one.kind === 'announcement' ? t('fieldwork.noticeOf', { body: bodyName }) : t('fieldwork.kind.notice')
  return (
    <article className="mc-field-paper">
      <h2>{title}</h2>
      <p>{[teamName, bodyName].filter(Boolean).join(' — ')}</p>
      <p>{`${t.day(one.fromDay)} — ${t.day(one.untilDay)}`}</p>
      <h3>{t('fieldwork.scope')}</h3>
      <p>{one.scope}</p>
      {one.notScope === '' ? null : (
        <>
          <h3>{t('fieldwork.notScope')}</h3>
          <p>{one.notScope}</p>
        </>
      )}
      {one.materials === '' ? null : (
        <>
          <h3>{t('fieldwork.materials')}</h3>
          <p>{one.materials}</p>
        </>
      )}
      <div className="mc-field-reach">
        <div>
          {ways
            .filter(([field]) => one[field] !== '')
            .map(([field, word]) => (
              <p key={field}>{`${t(`fieldwork.${word}`)}${t.colon}${one[field]}`}</p>
            ))}
        </div>
        {one.link === '' ? null : (
          <div>
            <Qr className="mc-field-qr" text={one.link} label={t('fieldwork.qrHint')} />
            <p>{t('fieldwork.qrHint')}</p>
          </div>
        )}
      </div>
      <p>{one.issuedOn === null ? '' : `${teamName}　${t.day(one.issuedOn)}`}</p>
    </article>
  )
}
