import { Alert } from 'antd'
import { Asked, Page, State, useAsk, useAt, useTexts } from '../../../core/web/index.ts'
import { transferLetter } from '../contract.ts'
import type { LeadLetter } from '../papers.ts'
import { transferTones } from './parts/choices.ts'
import './parts/transfers.css'
import { Prints } from '../../documents/screens/parts/prints.tsx'

/** 移交函、移交清单、登记表 as they are printed (domain 4.17); the register form names somebody only while the lead is open. */
export default function Letter() {
  const t = useTexts()
  const { leadTransfer: id } = useAt<'leadTransfer'>()
  const asked = useAsk(transferLetter, { leadTransfer: id })
  return (
    <Asked of={asked}>
      {({ transfer, paper }) => {
        const of = JSON.parse(paper) as LeadLetter
        return (
          <Page
            title={`${t('transfers.letter')} ${of.number}`}
            state={<State of="transfers.leadTransfer" is={transfer.state} tone={transferTones[transfer.state]} />}
            back={{ to: `/leads/${transfer.lead}`, label: of.form.leadNumber }}
            about={transfer.id}
            printable
          >
            {of.form.object === null ? <Alert type="warning" showIcon title={t('transfers.notOpenPrint')} /> : null}
            <article className="mc-transfers-paper">
              <Cover of={of} />
              <Listed of={of} />
              {of.form.object === null ? null : <Form of={of} />}
            </article>
            <Prints kinds={['leadLetter', 'leadForm', 'leadFeedback']} about={transfer.id} />
          </Page>
        )
      }}
    </Asked>
  )
}

type Of = { of: LeadLetter }

function Cover({ of }: Of) {
  const t = useTexts()
  const receiver = t(`transfers.receiver.${of.receiver}`)
  return (
    <section>
      <p className="mc-transfers-end">{of.number}</p>
      <h2>{t('transfers.letterTitle')}</h2>
      <p>{t('transfers.letterTo', { receiver })}</p>
      <p className="mc-transfers-body">
        {t('transfers.letterBody', { unit: of.form.unitName, leads: of.leads, pages: of.pages })}
      </p>
      <p className="mc-transfers-end">{of.officeName}</p>
      <p className="mc-transfers-end">{t.day(of.day)}</p>
    </section>
  )
}

function Listed({ of }: Of) {
  const t = useTexts()
  return (
    <section>
      <h2>{t('transfers.listTitle')}</h2>
      <table>
        <thead>
          <tr>
            {['place', 'title', 'form', 'pages'].map((head) => (
              <th key={head} scope="col">
                {t(`transfers.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.list.map((one) => (
            <tr key={one.place}>
              <td>{one.place}</td>
              <td>{one.title}</td>
              <td>{t(`transfers.form.${one.form}`)}</td>
              <td>{one.pages}</td>
            </tr>
          ))}
          <tr>
            <td colSpan={3}>{t('transfers.sealedMark')}</td>
            <td>{of.pages}</td>
          </tr>
        </tbody>
      </table>
      <Rows
        rows={[
          [t('transfers.handers'), `${of.handedBy.join(t.pause)}　${t('transfers.signHere')}`],
          [t('transfers.handedOn'), of.handedOn === null ? '' : t.day(of.handedOn)],
          [t('transfers.receiverSigns'), `${of.receivedBy}　${t('transfers.signHere')}`],
          [t('transfers.receivedOn'), of.receivedOn === null ? '' : t.day(of.receivedOn)],
        ]}
      />
    </section>
  )
}

function Form({ of: { form, ...of } }: Of) {
  const t = useTexts()
  const worded = (group: string, code: string) => (code === '' ? '' : t(`transfers.${group}.${code}`))
  return (
    <section>
      <h2>{t('transfers.formTitle')}</h2>
      <Rows
        rows={[
          [t('transfers.number'), form.leadNumber],
          [t('transfers.term'), form.termName],
          [t('transfers.year'), form.year],
          [t('transfers.round'), form.roundName],
          [t('transfers.team'), form.teamName],
          [t('transfers.unit'), form.unitName],
          [t('transfers.source'), worded('source', form.source)],
          [t('transfers.objectName'), form.object?.name ?? ''],
          [t('transfers.objectPost'), form.object?.post ?? ''],
          [t('transfers.objectLevel'), form.object?.level ?? ''],
          [t('transfers.problem'), form.object?.problem ?? ''],
          [t('transfers.disciplineTag'), worded('discipline', form.disciplineTag)],
          [t('transfers.nature'), worded('nature', form.nature)],
          [t('transfers.leadClass'), worded('leadClass', form.leadClass)],
          [t('transfers.classReason'), form.object?.classReason ?? ''],
          [t('transfers.receiver'), worded('receiver', of.receiver)],
          [t('transfers.handingWay'), t(`transfers.${form.handing}`)],
          [t('transfers.way'), worded('way', of.way)],
          [t('transfers.finding'), worded('finding', of.finding)],
          [t('transfers.leadOutcome'), of.outcome === null ? '' : t('transfers.toldLine', of.outcome)],
          [t('transfers.resultOn'), of.resultOn === null ? '' : t.day(of.resultOn)],
          [t('transfers.closedOn'), of.closedOn === null ? '' : t.day(of.closedOn)],
        ]}
      />
    </section>
  )
}

function Rows({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <table>
      <tbody>
        {rows.map(([label, text]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
