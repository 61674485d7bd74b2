import { useState } from 'react'
import { Act, ChoiceField, DayField, Days, newId, today, useMe, useTexts } from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import { awaitsReply, mayInquire, mayReport } from '../../rules/inquiries.ts'
import { useChoices } from './choices.ts'

type Of = Readonly<{ transfer: says.LeadTransfer; inquiries: readonly says.Inquiry[] }>

/** 谈话函询 of one package: days and what was proposed; its acts for the discipline body. */
export function Inquiries({ transfer, inquiries }: Of) {
  const { hat } = useMe()
  const mine = inquiries.filter((one) => one.transfer === transfer.id)
  return (
    <>
      {mine.map((one) => (
        <Inquiry key={one.id} one={one} acts={hat === 'discipline' && transfer.state === 'handling'} />
      ))}
      {transfer.way === 'talk' && transfer.state === 'handling' ? (
        <Begin transfer={transfer} open={mine.some(({ reportedOn }) => reportedOn === null)} />
      ) : null}
    </>
  )
}

function Inquiry({ one, acts }: { one: says.Inquiry; acts: boolean }) {
  const t = useTexts()
  const choices = useChoices()
  const on = { inquiry: one.id, version: one.version }
  return (
    <p className="mc-transfers-days">
      <strong>{t(`transfers.kind.${one.kind}`)}</strong>
      <span>
        {t(`transfers.inquiryOn.${one.kind}`)} <Days day={one.onDay} />
      </span>
      {one.replyDue === null ? null : (
        <span>
          {t('transfers.replyDue')} <Days day={one.replyDue} due done={one.repliedOn !== null} />
        </span>
      )}
      {one.repliedOn === null ? null : (
        <span>
          {t('transfers.repliedOn')} <Days day={one.repliedOn} />
        </span>
      )}
      {one.reportDue === null ? null : (
        <span>
          {t('transfers.reportDue')} <Days day={one.reportDue} due done={one.reportedOn !== null} />
        </span>
      )}
      {one.outcome === '' ? null : (
        <span>
          {t('transfers.reportedOn')} <Days day={one.reportedOn} /> {t(`transfers.outcome.${one.outcome}`)}
        </span>
      )}
      {acts && awaitsReply(one) ? (
        <Act
          does={says.noteReply}
          kind="primary"
          input={on}
          form={{
            id: `reply-${one.id}`,
            initial: { onDay: today() },
            fields: <DayField name="onDay" label={t('transfers.repliedOn')} earliest={one.onDay} latest={today()} />,
          }}
        />
      ) : null}
      {acts && one.reportedOn === null ? (
        <Act
          does={says.reportInquiry}
          kind="primary"
          input={on}
          unless={mayReport(one)}
          form={{
            id: `report-${one.id}`,
            note: t('transfers.reportNote'),
            fields: (
              <ChoiceField
                name="outcome"
                label={t('transfers.outcome')}
                choices={choices('outcome', says.inquiryOutcomes)}
              />
            ),
          }}
        />
      ) : null}
    </p>
  )
}

function Begin({ transfer, open }: { transfer: says.LeadTransfer; open: boolean }) {
  const t = useTexts()
  const choices = useChoices()
  const [id, renew] = useState(newId)
  const day = today() as says.Inquiry['onDay']
  return (
    <Act
      does={says.beginInquiry}
      input={{ id, leadTransfer: transfer.id, version: transfer.version }}
      after={() => renew(newId())}
      unless={mayInquire(transfer, { onDay: day, open }, day)}
      form={{
        id: `inquiry-${transfer.id}`,
        initial: { kind: 'letter', onDay: day },
        note: t('transfers.inquiryNote'),
        fields: (
          <>
            <ChoiceField name="kind" label={t('transfers.inquiry')} choices={choices('kind', says.inquiryKinds)} />
            <DayField
              name="onDay"
              label={t('transfers.inquiryDay')}
              {...(transfer.opinionOn === null ? {} : { earliest: transfer.opinionOn })}
              latest={day}
            />
          </>
        ),
      }}
    />
  )
}
