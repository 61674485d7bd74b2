import { Asked, Days, List, Page, Section, useAsk, useAt, useTexts } from '../../../core/web/index.ts'
import { Print } from '../../ledger/screens/parts/print.tsx'
import * as say from '../contract.ts'

/** One statement for assessment as it was given: items and posts, nobody's name. */
export default function OneAssessment() {
  const t = useTexts()
  const { assessment: id } = useAt<'assessment'>()
  const asked = useAsk(say.assessmentPage, { assessment: id })
  const text = (key: string) => t(`oversight.${key}`)
  return (
    <Asked of={asked}>
      {({ assessment: one }) => (
        <Page
          title={one.purpose}
          back={{ to: '/assessments', label: text('assessments') }}
          about={one.id}
          printable={<Print noun="assessment" thing={one.id} />}
          facts={[
            { label: text('receiver'), value: one.receiver },
            { label: text('givenOn'), value: <Days day={one.onDay} /> },
            { label: text('assessedCount'), value: one.bodies.length },
            { label: text('itemCount'), value: one.items },
            { label: text('hash'), value: <code className="mc-hash">{one.hash}</code>, wide: true },
          ]}
        >
          {one.bodies.some(({ accountabilities }) => accountabilities.length > 0) ? (
            <Section title={text('accountabilities')}>
              <ul>
                {one.bodies.flatMap(({ body, bodyName, accountabilities }) =>
                  accountabilities.map((each, n) => (
                    <li key={`${body} ${n}`}>
                      {bodyName} {each.post || text('target.body')}
                      {t.colon}
                      {text(`form.${each.form}`)}
                    </li>
                  )),
                )}
              </ul>
            </Section>
          ) : null}
          <List
            ask={say.assessedItems}
            fixed={{ assessment: one.id }}
            label={text('assessment')}
            xlsx
            columns={[
              {
                key: 'title',
                title: text('itemTitle'),
                choice: 'always',
                show: (row) => `${row.number}. ${row.title}`,
              },
              { key: 'body', title: text('body'), show: (row) => row.bodyName },
              { key: 'post', title: text('itemPost'), show: (row) => row.post || '—' },
              { key: 'state', title: text('state'), show: (row) => row.state },
              { key: 'dueOn', title: text('dueOn'), show: (row) => <Days day={row.dueOn} /> },
              { key: 'closedOn', title: text('closedOn'), show: (row) => <Days day={row.closedOn} /> },
              {
                key: 'inTime',
                title: text('inTime'),
                show: (row) => (row.inTime === null ? '—' : text(row.inTime ? 'yes' : 'no')),
              },
              { key: 'returns', title: text('returns'), show: (row) => row.returns },
              { key: 'reopenings', title: text('reopenings'), show: (row) => row.reopenings },
              { key: 'letters', title: text('letters'), show: (row) => row.letters },
            ]}
          />
        </Page>
      )}
    </Asked>
  )
}
