import {
  Asked,
  Days,
  Page,
  Prose,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { Approval } from '../../registry/screens/parts/route.tsx'
import * as say from '../contract.ts'
import { LetterActs } from './parts/letter-acts.tsx'
import { LettersIn } from './parts/letters-in.tsx'
import { advisoryTones } from './parts/looks.ts'
import { ReformedRules } from './parts/reformed-rules.tsx'
import './parts/commons.css'

type Given = NonNullable<ReturnType<typeof useAsk<typeof say.advisoryPage>>['data']>

/** One letter of advice: what was found and why, each suggestion with what is done and how far it was taken up. */
export default function OneAdvisory() {
  const { advisory } = useAt<'advisory'>()
  const asked = useAsk(say.advisoryPage, { advisory })
  return <Asked of={asked}>{(page) => <Whole page={page} />}</Asked>
}

function Whole({ page }: { page: Given }) {
  const t = useTexts()
  const { hat } = useMe()
  const { advisory: one, bodyName, groupTitle, suggestions, names } = page
  const text = (key: string) => t(`commons.${key}`)
  const step = (key: string, who: string | null, on: string | null) =>
    on !== null && { label: text(key), value: [who === null ? '' : (names[who] ?? ''), t.day(on)].join(' ').trim() }
  return (
    <Page
      title={one.title}
      state={<State of="commons.advisory" is={one.state} tone={advisoryTones[one.state]} />}
      back={{ to: '/advisories', label: text('advisories') }}
      about={one.id}
      printable
      acts={<LetterActs one={one} suggestions={suggestions} />}
      facts={[
        { label: text('letterNumber'), value: one.number || '—' },
        { label: text('department'), value: bodyName },
        one.group !== null &&
          hat === 'office' && {
            label: text('problemGroup'),
            value: <To to={`/problem-groups/${one.group}`}>{groupTitle || text('problemGroup')}</To>,
          },
        { label: text('unitsFound'), value: one.units },
        { label: text('suggestions'), value: one.suggestions },
        one.dueOn !== null && {
          label: text('replyDue'),
          value: <Days day={one.dueOn} due done={one.state !== 'received'} tentative={one.provisional} />,
        },
        one.dueOn === null && one.replyBy !== null && { label: text('replyBy'), value: <Days day={one.replyBy} /> },
        one.copies !== '' && { label: text('copies'), value: one.copies },
        step('writtenBy', one.draftedBy, one.draftedOn),
        step('approvedBy', one.approvedBy, one.approvedOn),
        step('issuedBy', one.issuedBy, one.issuedOn),
        step('receivedBy', one.receivedBy, one.receivedOn),
        step('answeredBy', one.answeredBy, one.answeredOn),
        step('judgedBy', one.judgedBy, one.judgedOn),
        step('closedBy', one.closedBy, one.closedOn),
        { label: text('problems'), value: <Prose text={one.problems} />, wide: true },
        { label: text('cause'), value: <Prose text={one.cause} />, wide: true },
        one.consulted !== '' && { label: text('consulted'), value: <Prose text={one.consulted} />, wide: true },
        one.opinion !== '' && { label: text('opinion'), value: <Prose text={one.opinion} />, wide: true },
        one.effect !== '' && { label: text('effect'), value: <Prose text={one.effect} />, wide: true },
      ]}
    >
      <Approval matter="advisory" thing={one.id} due={one.state !== 'drafted'} open={one.state === 'consulted'} />
      <Section title={text('suggestionList')} flush>
        <ul className="mc-gathered">
          {suggestions.map((row) => (
            <li key={row.id} className="mc-gathered-row">
              <div className="mc-gathered-head">
                <b>
                  {row.place}. {row.text}
                </b>
                {row.verdict === '' ? null : <span>{text(`verdict.${row.verdict}`)}</span>}
                {row.rulesMade === 0 ? null : (
                  <span className="mc-quiet">
                    {text('rulesMade')} {row.rulesMade}
                  </span>
                )}
              </div>
              {row.measures === '' ? null : <Prose text={row.measures} />}
              {row.reason === '' ? null : <p className="mc-quiet">{t('commons.reasonSays', { reason: row.reason })}</p>}
            </li>
          ))}
        </ul>
      </Section>
      <LettersIn of={one} />
      {say.sentStates.some((state) => state === one.state) ? (
        <ReformedRules
          of={{ advisory: one }}
          reported={suggestions.reduce((sum, { rulesMade }) => sum + rulesMade, 0)}
        />
      ) : null}
      <Prints kinds={['advisory']} about={one.id} />
    </Page>
  )
}
