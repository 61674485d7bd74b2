import { Asked, DayInput, Page, today, useAsk, useQueryString, useTexts } from '../../../core/web/index.ts'
import { returnSlip } from '../contract.ts'
import './parts/fieldwork.css'

/** 资料归还单: what was given back on one day, to be signed by both sides. */
export default function Slip() {
  const t = useTexts()
  const [search, put] = useQueryString()
  const inspection = search['inspection']
  const on = search['on'] ?? today()
  const asked = useAsk(
    returnSlip,
    { inspection: inspection as string, on: on as never },
    { enabled: inspection !== undefined },
  )
  return (
    <Page
      title={t('fieldwork.slip')}
      back={{ to: `/loans${inspection ? `?inspection=${inspection}` : ''}`, label: t('fieldwork.loans') }}
      printable
    >
      <p className="mc-not-printed">
        <DayInput
          value={on}
          label={t('fieldwork.returnedOn')}
          latest={today()}
          onChange={(day) => put({ ...(inspection ? { inspection } : {}), on: day ?? today() })}
        />
      </p>
      <Asked of={asked}>
        {({ bodyName, teamName, loans, names }) =>
          loans.length === 0 ? (
            <p className="mc-quiet">{t('fieldwork.noSlip')}</p>
          ) : (
            <div className="mc-field-paper">
              <h2>{t('fieldwork.slip')}</h2>
              <p>
                {t('fieldwork.body')}
                {t.colon}
                {bodyName}　{t('fieldwork.team')}
                {t.colon}
                {teamName}　{t('fieldwork.on')}
                {t.colon}
                {t.day(on)}
              </p>
              <table>
                <thead>
                  <tr>
                    {['number', 'loanTitle', 'form', 'copies', 'receivedOn', 'taker', 'returnedBy'].map((word) => (
                      <th key={word} scope="col">
                        {t(`fieldwork.${word}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {loans.map((one) => (
                    <tr key={one.id}>
                      <td>{one.number}</td>
                      <td>{one.title}</td>
                      <td>{t(`fieldwork.form.${one.form}`)}</td>
                      <td>{one.receivedCopies}</td>
                      <td>{one.receivedOn ? t.day(one.receivedOn) : ''}</td>
                      <td>{one.taker}</td>
                      <td>{names[one.returnedBy ?? ''] ?? ''}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p>{t('fieldwork.slipNote')}</p>
              <table className="mc-field-signatures">
                <tbody>
                  {['signatureOfTeam', 'signatureOfBody'].map((word) => (
                    <tr key={word}>
                      <th scope="row">{t(`fieldwork.${word}`)}</th>
                      <td />
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Asked>
    </Page>
  )
}
