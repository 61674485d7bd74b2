import { Act, Asked, LineField, Section, To, useAsk, useTexts } from '../../../../core/web/index.ts'
import * as say from '../../contract.ts'
import './commons.css'

type Row = NonNullable<ReturnType<typeof useAsk<typeof say.similarFindings>>['data']>['rows'][number]

/** What may belong to a group too: each with how alike it is and why, and a person’s yes or no with a reason. */
export function Similar({ one }: { one: say.ProblemGroup }) {
  const t = useTexts()
  const asked = useAsk(say.similarFindings, { problemGroup: one.id })
  return (
    <Section title={t('commons.similar')} flush>
      <p className="mc-section-body mc-quiet">{t('commons.similarLead')}</p>
      <Asked of={asked}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="mc-section-body">{t(one.sheets === 0 ? 'commons.similarFirst' : 'commons.noSimilar')}</p>
          ) : (
            <ul className="mc-gathered">
              {rows.map((row) => (
                <One key={row.id} one={one} row={row} />
              ))}
            </ul>
          )
        }
      </Asked>
    </Section>
  )
}

function One({ one, row }: { one: say.ProblemGroup; row: Row }) {
  const t = useTexts()
  const input = { problemGroup: one.id, version: one.version }
  const why = [
    row.words.length > 0 && t('commons.why.words', { words: row.words.join(t.pause) }),
    row.sameSubcategory ? t('commons.why.subcategory') : row.sameCategory && t('commons.why.category'),
    row.sameKind && t('commons.why.kind'),
    t('commons.why.like', { title: row.likeTitle }),
  ].filter((part) => typeof part === 'string')
  const reason = (initial: string) => ({
    initial: { reason: initial },
    fields: <LineField name="reason" label={t('commons.reason')} hint={t('commons.reasonHint')} />,
  })
  return (
    <li className="mc-gathered-row">
      <div className="mc-gathered-head">
        <To to={`/sheets/${row.id}`}>{row.title}</To>
        <span>{row.unitName}</span>
        <span>{row.categoryName}</span>
        <span className="mc-quiet">
          {t('commons.score')} {row.score}
        </span>
        <Act
          does={say.joinGroup}
          kind="link"
          size="small"
          input={{ ...input, sheets: [row.id] }}
          form={{ id: `joinGroup ${one.id} ${row.id}`, ...reason(why.join(t.semicolon).slice(0, 500)) }}
        />
        <Act does={say.declineSimilar} kind="link" size="small" input={{ ...input, sheet: row.id }} form={reason('')} />
      </div>
      <p className="mc-quiet">{t('commons.whySays', { why: why.join(t.semicolon) })}</p>
    </li>
  )
}
