import { useState } from 'react'
import {
  Act,
  ChoiceField,
  Days,
  Facts,
  Fetched,
  FileText,
  LineField,
  newId,
  Prose,
  ProseField,
  Section,
  useAsk,
  useMe,
  today,
  useTexts,
} from '../../../../core/web/index.ts'
import {
  addTopic,
  linkRound,
  type Round,
  relations,
  roundMannerOf,
  roundPage,
  type SuperiorRound,
} from '../../contract.ts'
import { mayLink, mayTell } from '../../rules/superior.ts'

type Given = NonNullable<ReturnType<typeof useAsk<typeof roundMannerOf>>['data']>

/** 上下联动 (S1-07): the superior's round as its notice tells of it, read by the office, and the notice of one's own for those below. */
export function SuperiorRounds({ round, of: { superior, apart, verifier, manner } }: { round: Round; of: Given }) {
  const t = useTexts()
  const office = useMe().hat === 'office'
  const mayRead = office && (round.state === 'drafted' || superior !== null)
  const tells = office && mayTell(round) === true
  if (superior === null && !mayRead && !tells) return null
  const [firstRelation] = relations.filter((one) => one !== '')
  const acts = mayRead ? (
    <Link round={round} superior={superior} initial={{ verifier, relation: manner?.relation || firstRelation }} />
  ) : null
  return (
    <Section title={t('planning.superiorNotice')} acts={acts}>
      {superior === null ? null : <Told superior={superior} round={round} apart={apart} />}
      {superior === null && mayRead ? <p className="mc-quiet">{t('planning.noticeHint')}</p> : null}
      {tells ? (
        <p>
          <Fetched url={`/api/rounds/${round.id}/notice`} size="small">
            {t('planning.tellRound')}
          </Fetched>{' '}
          <span className="mc-quiet">{t('planning.tellRoundHint')}</span>
        </p>
      ) : null}
    </Section>
  )
}

function Told({ superior, round, apart }: { superior: SuperiorRound; round: Round; apart: boolean }) {
  const t = useTexts()
  const { office, name, kind, startsOn, endsOn, made, onDay, topics, units, sha256 } = superior
  return (
    <>
      {apart ? <p>{t('planning.noticeApart')}</p> : null}
      <Facts
        facts={[
          { label: t('planning.noticeFrom'), value: office },
          { label: t('planning.noticeName'), value: `${name} ${t(`planning.kind.${kind}`)}` },
          {
            label: t('planning.noticeDays'),
            value: (
              <>
                <Days day={startsOn} /> — <Days day={endsOn} />
              </>
            ),
          },
          { label: t('planning.noticeMade'), value: <Days day={made} /> },
          { label: t('planning.noticeRead'), value: <Days day={onDay} /> },
          {
            label: t('planning.noticeUnits'),
            value: units.length === 0 ? t('planning.noticeNone') : units.join(t.pause),
            wide: true,
          },
          {
            label: t('planning.noticeTopics'),
            value: topics.length === 0 ? t('planning.noticeNone') : <Topics of={topics} round={round} />,
            wide: true,
          },
          { label: t('planning.noticeHash'), value: <code className="mc-hash">{sha256}</code>, wide: true },
        ]}
      />
    </>
  )
}

/** Its topics, each with the button that makes it one of this round while that is drafted. */
function Topics({ of: topics, round }: { of: SuperiorRound['topics']; round: Round }) {
  const t = useTexts()
  const own = useAsk(roundPage, { round: round.id }).data?.topics
  const office = useMe().hat === 'office'
  const [id, renew] = useState(newId)
  const place = Math.max(0, ...(own ?? []).map((one) => one.place)) + 1
  return (
    <ul>
      {topics.map(({ title, text }) => (
        <li key={title}>
          {title}{' '}
          {office && own && round.state === 'drafted' && !own.some((one) => one.title === title) ? (
            <Act
              does={addTopic}
              label={t('planning.takeTopic')}
              size="small"
              kind="link"
              input={{ id, round: round.id, version: round.version, place, title, text }}
              after={() => renew(newId())}
            />
          ) : null}
          {text === '' ? null : <Prose text={text} />}
        </li>
      ))}
    </ul>
  )
}

function Link(props: { round: Round; superior: SuperiorRound | null; initial: Record<string, string | undefined> }) {
  const { round, superior, initial } = props
  const [id, renew] = useState(newId)
  const anew = superior
    ? { round: superior.superior, made: superior.made, verifier: superior.verifier }
    : { round: '', made: today(), verifier: '' }
  return (
    <Act
      does={linkRound}
      size="small"
      input={{ id, round: round.id, version: round.version }}
      unless={mayLink(round, superior, anew, today())}
      after={() => renew(newId())}
      form={{ initial, fields: <LinkFields /> }}
    />
  )
}

function LinkFields() {
  const t = useTexts()
  return (
    <>
      <p className="mc-quiet">{t('planning.noticeHint')}</p>
      <FileText name="text" label={t('planning.noticeFile')} />
      <ProseField name="text" label={t('planning.noticeText')} rows={6} required />
      <LineField name="verifier" label={t('planning.noticeKey')} hint={t('planning.noticeKeyHint')} />
      <ChoiceField
        name="relation"
        label={t('planning.relation')}
        choices={relations
          .filter((value) => value !== '')
          .map((value) => ({ value, label: t(`planning.relation.${value}`) }))}
      />
    </>
  )
}
