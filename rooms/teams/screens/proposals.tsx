import { Button, Form, InputNumber, Select, Space } from 'antd'
import {
  Act,
  Asked,
  LineField,
  Moment,
  NumberField,
  Page,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useTexts,
  YesField,
} from '../../../core/web/index.ts'
import { roundPage, type Round } from '../../planning/contract.ts'
import { useNewId } from '../../planning/screens/parts/new-id.ts'
import { type Proposal, poolSkills, proposals, proposeTeams } from '../contract.ts'

/** What offices usually ask for (S2-13): party building, discipline, two with finance or audit; more where the sector needs it. */
const usual = {
  smallest: 5,
  largest: 10,
  deputies: 1,
  veterans: 1,
  sameUnit: 2,
  acrossTownships: true,
  everyone: false,
  quotas: [
    { where: 'every', sector: '', skills: ['party', 'organisation'], least: 1 },
    { where: 'every', sector: '', skills: ['discipline'], least: 1 },
    { where: 'every', sector: '', skills: ['finance', 'audit'], least: 1 },
  ],
}

const tones = {
  asked: 'going',
  working: 'going',
  found: 'good',
  impossible: 'warn',
  unknown: 'warn',
  cancelled: 'off',
  adopted: 'good',
} as const
export const toneOf = (state: Proposal['state']) => tones[state]

/** Proposals of teams for a round, and asking for another. */
export default function Proposals() {
  const t = useTexts()
  const { round: id } = useAt<'round'>()
  const round = useAsk(roundPage, { round: id as Round['id'] })
  const asked = useAsk(proposals, { round: id as Round['id'] }, { every: 3_000 })
  return (
    <Page
      title={t('teams.proposals')}
      back={{ to: `/rounds/${id}/teams`, label: round.data?.round.name ?? t('teams.board') }}
      acts={<Ask round={id} />}
    >
      <p className="mc-quiet">{t('teams.proposalsLead')}</p>
      <Asked of={asked}>
        {({ proposals: rows }) => (
          <Section title={t('teams.proposals')}>
            {rows.length === 0 ? <p className="mc-quiet">{t('teams.noProposals')}</p> : null}
            <ul className="mc-cards">
              {rows.map((row) => (
                <li key={row.id} className="mc-card">
                  <h3>
                    <To to={`/proposals/${row.id}`}>
                      <Moment at={row.askedAt} />
                    </To>{' '}
                    <State of="teams.proposal" is={row.state} tone={toneOf(row.state)} />
                  </h3>
                  <p>
                    {row.by}
                    {row.bill === null ? null : (
                      <>
                        {' · '}
                        {t('teams.membersN', { n: row.people })} · {t('teams.points')} {row.bill.total} ·{' '}
                        {row.proven
                          ? t('teams.provenYes')
                          : t('teams.provenNo', { gap: row.bill.total - (row.bound ?? 0) })}
                        {row.byHand ? ` · ${t('teams.byHand')}` : ''}
                      </>
                    )}
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Asked>
    </Page>
  )
}

function Ask({ round }: { round: string }) {
  const [id, renew] = useNewId()
  return (
    <Act
      does={proposeTeams}
      kind="primary"
      input={{ id, round }}
      after={renew}
      form={{ id: `propose:${round}`, initial: { demands: usual }, fields: <Demands /> }}
    />
  )
}

function Demands() {
  const t = useTexts()
  const name = (field: string) => ['demands', field] as unknown as string
  const choices = (words: readonly string[], of: string) =>
    words.map((value) => ({ value, label: t(`teams.${of}.${value}`) }))
  return (
    <>
      {['smallest', 'largest', 'deputies', 'veterans', 'sameUnit'].map((field) => (
        <NumberField key={field} name={name(field)} label={t(`teams.${field}`)} />
      ))}
      <YesField name={name('acrossTownships')} label={t('teams.acrossTownships')} />
      <YesField name={name('everyone')} label={t('teams.everyone')} />
      <Form.Item label={t('teams.quotas')}>
        <Form.List name={['demands', 'quotas']}>
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name: at }) => (
                <Space key={key} wrap align="baseline">
                  <Form.Item name={[at, 'where']} label={t('teams.quotaWhere')}>
                    <Select options={choices(['every', 'villages', 'sector'], 'where')} style={{ minWidth: 130 }} />
                  </Form.Item>
                  <LineField name={[at, 'sector'] as unknown as string} label={t('teams.quotaSector')} />
                  <Form.Item name={[at, 'skills']} label={t('teams.quotaSkills')}>
                    <Select mode="multiple" options={choices(poolSkills, 'skill')} style={{ minWidth: 150 }} />
                  </Form.Item>
                  <Form.Item name={[at, 'least']} label={t('teams.quotaLeast')}>
                    <InputNumber min={1} max={99} />
                  </Form.Item>
                  <Button size="small" onClick={() => remove(at)}>
                    {t('teams.removeQuota')}
                  </Button>
                </Space>
              ))}
              <Button size="small" onClick={() => add({ where: 'every', sector: '', skills: ['audit'], least: 1 })}>
                {t('teams.addQuota')}
              </Button>
            </>
          )}
        </Form.List>
      </Form.Item>
    </>
  )
}
