import { Table } from 'antd'
import type * as z from 'zod'
import { Asked, Page, Section, To, useAsk, useAt, useTexts } from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { teamEvaluation } from '../contract.ts'
import { aspects } from '../rules/evaluation.ts'

type Line = z.infer<typeof teamEvaluation.gives>['teams'][number]

/** How well the teams of a round worked, by quality; of persons there is no number. */
export default function Evaluation() {
  const t = useTexts()
  const { round } = useAt<'round'>()
  const asked = useAsk(teamEvaluation, { round })
  const said = (value: number | null) => (value === null ? t('teams.notKnown') : `${value}%`)
  return (
    <Asked of={asked}>
      {({ roundName, teams }) => (
        <Page title={t('teams.evaluation')} back={{ to: `/rounds/${round}/teams`, label: roundName }}>
          <p className="mc-quiet">{t('teams.evaluationLead')}</p>
          <Section title={t('teams.evaluation')} flush>
            <Table<Line>
              size="small"
              rowKey="team"
              dataSource={teams}
              pagination={false}
              scroll={{ x: 'max-content' }}
              columns={[
                { title: t('teams.teamOf'), render: (_, one) => <To to={`/teams/${one.team}`}>{one.name}</To> },
                { title: t('teams.evaluation.sheets'), render: (_, one) => one.sheets },
                { title: t('teams.evaluation.leads'), render: (_, one) => one.leads },
                ...aspects.map(({ name, weight }) => ({
                  title: `${t(`teams.evaluation.${name}`)}${t.aside(weight)}`,
                  render: (_: unknown, one: Line) => said(one[name]),
                })),
                {
                  title: t('teams.evaluation.score'),
                  render: (_, one) =>
                    one.grade === null ? t('teams.notKnown') : `${t(`teams.grade.${one.grade}`)} ${one.score}`,
                },
              ]}
            />
          </Section>
          <Prints kinds={['teamEvaluation']} about={round} />
        </Page>
      )}
    </Asked>
  )
}
