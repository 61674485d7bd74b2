import type * as z from 'zod'
import {
  Act,
  Asked,
  DayField,
  LineField,
  Page,
  Prose,
  Section,
  today,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { receiveTownCopy, townCopyPage } from '../contract.ts'
import './parts/feedback.css'

type Shown = z.output<(typeof townCopyPage)['gives']>

/** The list of a village as its town has it: both responsibilities at each item, and the town's receipt. */
export default function OneTownCopy() {
  const { townCopy } = useAt<'townCopy'>()
  const asked = useAsk(townCopyPage, { townCopy })
  return <Asked of={asked}>{(shown) => <Whole shown={shown} />}</Asked>
}

function Whole({ shown: { copy, items, upper } }: { shown: Shown }) {
  const t = useTexts()
  const text = (key: string) => t(`feedback.${key}`)
  return (
    <Page
      title={`${copy.bodyName} ${text('townCopy')}`}
      back={{ to: '/town-copies', label: text('townCopies') }}
      about={copy.id}
      acts={upper && copy.receivedOn === null ? <Receive copy={copy} /> : null}
      facts={[
        { label: text('upperBody'), value: copy.upperName },
        { label: text('villageBody'), value: copy.bodyName },
        { label: text('number'), value: copy.number },
        { label: text('copiedOn'), value: `${t.day(copy.deliveredOn)} ${copy.place}` },
        {
          label: text('townReceived'),
          value: copy.receivedOn === null ? text('townReceived.no') : `${copy.signedName} ${t.day(copy.receivedOn)}`,
        },
      ]}
    >
      <Section title={`${text('items')}${t.aside(items.length)}`} flush>
        <ol className="mc-items">
          {items.map((one) => (
            <li key={one.id} className="mc-item">
              <div className="mc-item-head">
                <h3>
                  {one.number}. {one.title}
                </h3>
                <span className="mc-quiet">
                  {text('mainDuty')}
                  {t.colon}
                  {one.mainDuty} · {text('directDuty')}
                  {t.colon}
                  {one.directDuty}
                </span>
              </div>
              <Prose text={one.text} />
            </li>
          ))}
        </ol>
      </Section>
      <Prints kinds={['townCopy']} about={copy.id} />
    </Page>
  )
}

function Receive({ copy }: Pick<Shown, 'copy'>) {
  const t = useTexts()
  const me = useMe()
  return (
    <Act
      does={receiveTownCopy}
      kind="primary"
      input={{ townCopy: copy.id, version: copy.version }}
      form={{
        initial: { signedName: me.name, signedOn: today() },
        note: <p className="mc-quiet">{t('feedback.townReceiveAsk')}</p>,
        fields: (
          <>
            <LineField name="signedName" label={t('feedback.signedName')} />
            <DayField name="signedOn" label={t('feedback.signedOn')} earliest={copy.deliveredOn} latest={today()} />
          </>
        ),
      }}
    />
  )
}
