import {
  Act,
  Asked,
  LineField,
  Page,
  Prose,
  ProseField,
  Section,
  State,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import * as say from '../contract.ts'
import { echoTone } from './parts/echo.tsx'

/** One report on what is said in public, and what was answered. */
export default function OneEcho() {
  const t = useTexts()
  const { echo } = useAt<'echo'>()
  const asked = useAsk(say.echoPage, { echo })
  const text = (key: string) => t(`publication.${key}`)
  return (
    <Asked of={asked}>
      {({ echo: one, unitName, names }) => (
        <Page
          title={`${unitName} ${text('echo')}`}
          state={<State of="publication.echo" is={one.state} tone={echoTone(one.state)} />}
          back={{ to: '/echoes', label: text('echoes') }}
          about={one.id}
          acts={<EchoActs one={one} />}
          facts={[
            { label: text('subject'), value: text(`subject.${one.subject}`) },
            { label: text('echoFrom'), value: t.day(one.fromDay) },
            { label: text('echoUntil'), value: t.day(one.untilDay) },
            { label: text('channels'), value: one.channels },
            { label: text('heard'), value: one.heard },
            { label: text('concerning'), value: one.concerning },
            { label: text('filedBy'), value: `${names[one.filedBy] ?? ''} ${t.day(one.filedOn)}`.trim() },
            one.reason !== '' && { label: text('echoReason'), value: one.reason, wide: true },
          ]}
        >
          {(['views', 'handling', 'advice'] as const)
            .filter((key) => one[key] !== '')
            .map((key) => (
              <Section key={key} title={text(key)}>
                <Prose text={one[key]} />
              </Section>
            ))}
          {one.answer === '' ? null : (
            <Section title={text('echoAnswer')}>
              <Prose text={one.answer} />
              <p className="mc-quiet">
                {one.answeredBy === null ? '' : (names[one.answeredBy] ?? '')} {t.day(one.answeredOn)}
              </p>
            </Section>
          )}
          <Prints kinds={['echo']} about={one.id} />
        </Page>
      )}
    </Asked>
  )
}

function EchoActs({ one }: { one: say.Echo }) {
  const t = useTexts()
  const { hat } = useMe()
  const input = { echo: one.id, version: one.version }
  if (one.state !== 'filed') return null
  const answers = one.side === 'body' ? 'office' : 'leading_group'
  const files = one.side === 'body' ? 'principal' : 'office'
  return (
    <>
      {hat === answers ? (
        <Act
          does={say.answerEcho}
          kind="primary"
          input={input}
          form={{ fields: <ProseField name="answer" label={t('publication.echoAnswer')} rows={4} required /> }}
        />
      ) : null}
      {hat === files ? (
        <Act
          does={say.withdrawEcho}
          input={input}
          form={{ fields: <LineField name="reason" label={t('publication.echoReason')} /> }}
        />
      ) : null}
    </>
  )
}
