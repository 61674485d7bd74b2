import { body, team } from '../../../core/pure/hats.ts'
import {
  Act,
  Asked,
  ChoiceField,
  Days,
  LineField,
  Page,
  Prose,
  ProseField,
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
import * as say from '../contract.ts'
import * as rule from '../rules/fact-sheets.ts'
import { factSheetTones } from './parts/tones.ts'

type Given = NonNullable<ReturnType<typeof useAsk<typeof say.factSheetPage>>['data']>

/** One fact sheet: what was shown, to whom, and what was said to it. The body sees this and nothing else of the sheet. */
export default function OneFactSheet() {
  const { factSheet } = useAt<'factSheet'>()
  const asked = useAsk(say.factSheetPage, { factSheet })
  return <Asked of={asked}>{(page) => <Whole page={page} />}</Asked>
}

function Whole({ page }: { page: Given }) {
  const t = useTexts()
  const { hat } = useMe()
  const { factSheet: one, bodyName, names } = page
  const inTeam = (team as readonly string[]).includes(hat)
  const name = (person: string | null) => (person === null ? '—' : (names[person] ?? '—'))
  return (
    <Page
      title={one.number}
      state={<State of="findings.factSheet" is={one.state} tone={factSheetTones[one.state]} />}
      back={{ to: '/fact-sheets', label: t('findings.factSheets') }}
      about={one.id}
      printable={<Print noun="factSheet" thing={one.id} />}
      acts={<FactActs one={one} onList={page.list !== null} />}
      facts={[
        { label: t('findings.body'), value: bodyName },
        { label: t('findings.addressee'), value: one.addressee },
        inTeam && {
          label: t('findings.sheet'),
          value: <To to={`/sheets/${one.sheet}`}>{t('findings.version', { n: one.revision })}</To>,
        },
        inTeam && {
          label: t('findings.factList'),
          value:
            page.list === null ? (
              t('findings.onNoList')
            ) : (
              <To to={`/fact-lists/${page.list}`}>{t('findings.onList')}</To>
            ),
        },
        inTeam && { label: t('findings.factDraftedBy'), value: name(one.draftedBy) },
        one.issuedOn !== null && { label: t('findings.issuedOn'), value: <Days day={one.issuedOn} /> },
        one.answeredOn !== null && { label: t('findings.answeredOn'), value: <Days day={one.answeredOn} /> },
        one.concludedOn !== null && { label: t('findings.concludedOn'), value: <Days day={one.concludedOn} /> },
      ]}
    >
      <Section title={t('findings.shown')}>
        <Prose text={one.shown} />
      </Section>
      <Section title={t('findings.answer')}>
        {one.answer === null ? (
          <p className="mc-quiet">{t(one.state === 'concluded' ? 'findings.endedUnanswered' : 'findings.noAnswer')}</p>
        ) : (
          <>
            <p>
              <strong>{t(`findings.answer.${one.answer}`)}</strong> {name(one.answeredBy)}
            </p>
            <Prose text={one.answerText} />
          </>
        )}
      </Section>
      {one.reply === '' ? null : (
        <Section title={t('findings.repliedBy')}>
          <Prose text={one.reply} />
        </Section>
      )}
      <Prints kinds={['factSheet']} about={one.id} />
    </Page>
  )
}

/** What may be done with it now, each refused with the rule's own reason. */
function FactActs({ one, onList }: { one: say.FactSheet; onList: boolean }) {
  const t = useTexts()
  const me = useMe()
  const input = { factSheet: one.id, version: one.version }
  const can = (verb: string) => verb in rule.lifeOfFactSheet[one.state]
  const ofBody = (body as readonly string[]).includes(me.hat)
  return (
    <>
      {can('issue') ? (
        <Act
          does={say.issueFactSheet}
          kind="primary"
          input={input}
          confirm={t('findings.issueAsk')}
          unless={rule.issue(one, me.person, today(), onList)}
        />
      ) : null}
      {can('withdraw') ? (
        <Act
          does={say.withdrawFactSheet}
          input={input}
          unless={rule.withdraw(one, me.person, me.hat)}
          form={{ fields: <LineField name="reason" label={t('findings.reason')} /> }}
        />
      ) : null}
      {can('answer') && ofBody ? (
        <Act
          does={say.answerFactSheet}
          kind="primary"
          input={input}
          form={{
            initial: { text: '' },
            fields: (
              <>
                <ChoiceField
                  name="answer"
                  label={t('findings.answer')}
                  choices={say.factAnswers.map((value) => ({ value, label: t(`findings.answer.${value}`) }))}
                />
                <ProseField
                  name="text"
                  label={t('findings.answerText')}
                  rows={6}
                  hint={t('findings.hint.answerText')}
                />
              </>
            ),
          }}
        />
      ) : null}
      {can('conclude') && !ofBody ? (
        <Act
          does={say.concludeFactSheet}
          kind="primary"
          input={input}
          unless={
            one.draftedBy === me.person ? rule.issue({ ...one, state: 'drafted' }, me.person, today(), true) : null
          }
          form={{
            fields: (
              <>
                <ChoiceField
                  name="outcome"
                  label={t('findings.outcome')}
                  choices={['stands', 'amend'].map((value) => ({ value, label: t(`findings.outcome.${value}`) }))}
                />
                <LineField name="comment" label={t('findings.comment')} />
                {rule.wantsReply(one) ? (
                  <ProseField
                    name="reply"
                    label={t('findings.reply')}
                    hint={t('findings.hint.reply')}
                    rows={4}
                    required
                  />
                ) : null}
              </>
            ),
          }}
        />
      ) : null}
    </>
  )
}
