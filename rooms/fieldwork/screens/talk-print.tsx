import { Alert } from 'antd'
import { Asked, Page, useAsk, useAt, useTexts } from '../../../core/web/index.ts'
import { Print } from '../../ledger/screens/parts/print.tsx'
import { talkPage } from '../contract.ts'
import './parts/fieldwork.css'

/** 谈话记录 (domain 4.7) as paper, for whoever has the talk open. */
export default function PrintTalk() {
  const t = useTexts()
  const { talk: id } = useAt<'talk'>()
  const asked = useAsk(talkPage, { talk: id })
  return (
    <Asked of={asked}>
      {({ talk, partner, words, names, bodyName, teamName }) => {
        const talkers = [talk.talkerOne, talk.talkerTwo].map((one) => names[one ?? ''] ?? '').join('　')
        const lines: readonly (readonly [string, string])[] =
          partner === null || words === null
            ? []
            : [
                ['number', talk.number],
                ['body', bodyName],
                ['team', teamName],
                ['partner', [partner.name, partner.title].filter(Boolean).join(t.comma)],
                ['heldOn', [talk.heldOn ? t.day(talk.heldOn) : '', words.hours].join(' ')],
                ['place', words.place],
                ['recorder', talkers],
                ['outline', partner.outline],
                ['text', words.text],
                ['leads', words.leads],
                ['handedOver', words.handedOver],
              ]
        return (
          <Page
            title={`${talk.number} ${t('fieldwork.talkPrint')}`}
            back={{ to: `/talks/${id}`, label: t('fieldwork.talk') }}
            printable={lines.length === 0 ? false : <Print noun="talk" thing={talk.id} />}
          >
            {lines.length === 0 ? (
              <Alert type="warning" showIcon title={t('fieldwork.notOpen')} />
            ) : (
              <div className="mc-field-paper">
                <h2>{t('fieldwork.talkPrint')}</h2>
                <table>
                  <tbody>
                    {lines.map(([label, text]) => (
                      <tr key={label}>
                        <th scope="row">{t(`fieldwork.${label}`)}</th>
                        <td className="mc-field-text">{text}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                <table className="mc-field-signatures">
                  <tbody>
                    {['signatureOfTalkers', 'signatureOfPartner'].map((word) => (
                      <tr key={word}>
                        <th scope="row">{t(`fieldwork.${word}`)}</th>
                        <td />
                      </tr>
                    ))}
                  </tbody>
                </table>
                <footer>
                  <p>{t('fieldwork.printedNotice')}</p>
                  {talk.hash === null ? null : (
                    <p>
                      {t('fieldwork.hash')}
                      {t.colon}
                      <code>{talk.hash}</code>
                    </p>
                  )}
                </footer>
              </div>
            )}
          </Page>
        )
      }}
    </Asked>
  )
}
