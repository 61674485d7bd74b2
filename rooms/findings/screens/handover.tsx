import { Asked, Days, Page, State, useAsk, useAt, useTexts } from '../../../core/web/index.ts'
import { Print } from '../../ledger/screens/parts/print.tsx'
import { handoverPage } from '../contract.ts'

/** A hand-over list as paper, to be signed by the three (移交人、接收人、监交人). */
export default function OneHandover() {
  const t = useTexts()
  const { handover: id } = useAt<'handover'>()
  const asked = useAsk(handoverPage, { handover: id })
  return (
    <Asked of={asked}>
      {({ handover, sheets }) => (
        <Page
          title={`${t('findings.handoverList')} ${handover.unitName}`}
          back={{ to: '/handovers', label: t('findings.handovers') }}
          about={handover.id}
          printable={<Print noun="handover" thing={handover.id} />}
          facts={[
            { label: t('findings.handoverOf'), value: handover.fromName },
            { label: t('findings.handoverTo'), value: handover.toName },
            { label: t('findings.handoverBy'), value: handover.byName },
            { label: t('findings.handoverOn'), value: <Days day={handover.onDay} /> },
            { label: t('findings.handoverCount'), value: handover.sheets.length },
            { label: t('findings.handoverReason'), value: handover.reason, wide: true },
          ]}
        >
          <ol>
            {sheets.map((one) => (
              <li key={one.id}>
                {one.number} {one.title} <State of="findings.state" is={one.state} />
              </li>
            ))}
          </ol>
          {sheets.length < handover.sheets.length ? (
            <p className="mc-quiet">{t('findings.handoverHidden', { n: handover.sheets.length - sheets.length })}</p>
          ) : null}
          <p>{t('findings.handoverSigned')}</p>
        </Page>
      )}
    </Asked>
  )
}
