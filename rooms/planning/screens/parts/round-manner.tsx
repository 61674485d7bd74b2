import {
  Act,
  ChoiceField,
  Facts,
  LineField,
  Prose,
  ProseField,
  Section,
  useAsk,
  useTexts,
} from '../../../../core/web/index.ts'
import { type Round, relations, roundMannerOf, setRoundManner } from '../../contract.ts'
import { advance, needsOf } from '../../rules.ts'
import { SuperiorRounds } from './superior.tsx'

/** What the kind of a round requires besides its plan, and what of it is there; where nothing is required and nothing said, nothing is shown. */
export function RoundManners({ round, may }: { round: Round; may: boolean }) {
  const t = useTexts()
  const { data } = useAsk(roundMannerOf, { round: round.id })
  if (!data) return null
  const { manner, lacks } = data
  const drafted = round.state === 'drafted'
  const superior = <SuperiorRounds round={round} of={data} />
  if (!manner && !drafted && needsOf[round.kind].length === 0) return superior
  const {
    checklist = '',
    leaveBy = '',
    leaveDocument = '',
    auditProject = '',
    superiorRound = '',
    relation = '',
  } = manner ?? {}
  const initial = { checklist, leaveBy, leaveDocument, auditProject, superiorRound, relation }
  const act = (
    <Act
      does={setRoundManner}
      size="small"
      input={{ round: round.id, version: round.version }}
      unless={advance(round, 'edit')}
      form={{ initial, fields: <MannerFields /> }}
    />
  )
  const says = (words: string, value: string) => (value === '' ? false : { label: t(`planning.${words}`), value })
  return (
    <>
      <Section title={t('planning.manner')} acts={drafted && may ? act : null}>
        <p>
          {t(`planning.kind.${round.kind}`)}
          {t.colon}
          {lacks.length > 0
            ? t('planning.lacks', { needs: lacks.map((need) => t(`planning.need.${need}`)).join(t.pause) })
            : t('planning.lacksNothing')}
        </p>
        <Facts
          facts={[
            says('superiorRound', superiorRound),
            relation === '' ? false : { label: t('planning.relation'), value: t(`planning.relation.${relation}`) },
            says('leaveBy', leaveBy),
            says('leaveDocument', leaveDocument),
            says('auditProject', auditProject),
            checklist === ''
              ? false
              : { label: t('planning.checklist'), value: <Prose text={checklist} />, wide: true },
          ]}
        />
      </Section>
      {superior}
    </>
  )
}

function MannerFields() {
  const t = useTexts()
  return (
    <>
      <ProseField name="checklist" label={t('planning.checklist')} hint={t('planning.checklistHint')} rows={6} />
      <LineField name="superiorRound" label={t('planning.superiorRound')} hint={t('planning.superiorRoundHint')} />
      <ChoiceField
        name="relation"
        label={t('planning.relation')}
        choices={relations.map((value) => ({ value, label: t(`planning.relation.${value || 'none'}`) }))}
      />
      <LeaveFields />
    </>
  )
}

/** Who gave leave, by which paper, and the number of the audit. */
export function LeaveFields() {
  const t = useTexts()
  return (
    <>
      <LineField name="leaveBy" label={t('planning.leaveBy')} hint={t('planning.leaveByHint')} />
      <LineField name="leaveDocument" label={t('planning.leaveDocument')} />
      <LineField name="auditProject" label={t('planning.auditProject')} />
    </>
  )
}
