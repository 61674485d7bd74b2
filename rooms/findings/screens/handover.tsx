import {
  Act,
  Asked,
  Days,
  Page,
  Section,
  State,
  To,
  today,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { Print } from '../../ledger/screens/parts/print.tsx'
import { acceptHandover, handoverPage } from '../contract.ts'
import { accepted } from '../rules/handover.ts'

/** A hand-over list as paper, to be signed by the three (移交人、接收人、监交人). */
export default function OneHandover() {
  const t = useTexts()
  const { handover: id } = useAt<'handover'>()
  const { person } = useMe()
  const asked = useAsk(handoverPage, { handover: id })
  return (
    <Asked of={asked}>
      {({ handover, sheets, other }) => (
        <Page
          title={`${t('findings.handoverList')} ${handover.unitName}`}
          back={{ to: '/handovers', label: t('findings.handovers') }}
          about={handover.id}
          printable={<Print noun="handover" thing={handover.id} />}
          acts={
            handover.toPerson === person ? (
              <Act
                does={acceptHandover}
                input={{ handover: handover.id, version: handover.version }}
                unless={accepted(handover, person, today())}
              />
            ) : null
          }
          facts={[
            { label: t('findings.handoverOf'), value: handover.fromName },
            { label: t('findings.handoverTo'), value: handover.toName },
            { label: t('findings.handoverBy'), value: handover.byName },
            { label: t('findings.handoverOn'), value: <Days day={handover.onDay} /> },
            { label: t('findings.handoverCount'), value: handover.sheets.length + handover.other.length },
            {
              label: t('findings.handoverAccepted'),
              value: handover.acceptedOn ? <Days day={handover.acceptedOn} /> : t('findings.handoverWaits'),
            },
            { label: t('findings.handoverReason'), value: handover.reason, wide: true },
          ]}
        >
          <Section title={t('findings.handoverSheets')}>
            <ol>
              {sheets.map((one) => (
                <li key={one.id}>
                  {one.number} {one.title} <State of="findings.state" is={one.state} />
                </li>
              ))}
              {other.map((one) => (
                <li key={one.id}>
                  {t(`findings.handed.${one.noun}`)} <To to={one.link}>{one.number}</To>
                </li>
              ))}
            </ol>
            <Hidden n={handover.sheets.length + handover.other.length - sheets.length - other.length} />
            <p className="mc-signatures">
              {['from', 'to', 'witness', 'day'].map((place) => (
                <span key={place}>{t(`findings.handoverSigns.${place}`)}</span>
              ))}
            </p>
          </Section>
          <Prints kinds={['handover']} about={handover.id} />
        </Page>
      )}
    </Asked>
  )
}

/** How many things of the list one does not see. */
function Hidden({ n }: { n: number }) {
  const t = useTexts()
  return n > 0 ? <p className="mc-quiet">{t('findings.handoverHidden', { n })}</p> : null
}
