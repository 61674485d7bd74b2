import { useMemo } from 'react'
import { useTexts } from '../../../../core/web/index.ts'
import { type Words, wordFields } from '../../contract.ts'
import { differenceOf } from '../../rules/difference.ts'
import './reports.css'

/** What became of a text: left out struck through, put in its place underlined; both also said to a reader. */
function Pieces(props: { before: string; after: string }) {
  const t = useTexts()
  const { before, after } = props
  const pieces = useMemo(() => differenceOf(before, after), [before, after])
  return (
    <div className="mc-prose">
      {pieces.map(({ kind, text }, place) => {
        if (kind === 'same') return <span key={place}>{text}</span>
        const Mark = kind === 'gone' ? 'del' : 'ins'
        return (
          <Mark key={place} className={`mc-worded-${kind}`}>
            <span className="mc-unseen">{t(`reports.difference.${kind}`)}</span>
            {text}
          </Mark>
        )
      })}
    </div>
  )
}

/** Field by field what differs between two wordings of a paragraph; fields that are the same are not named. */
export function Difference(props: { before: Words; after: Words }) {
  const t = useTexts()
  const { before, after } = props
  const fields = wordFields.filter((field) => before[field] !== after[field])
  if (fields.length === 0) return <span className="mc-quiet">{t('reports.sameAsSheet')}</span>
  return (
    <dl className="mc-worded">
      {fields.map((field) => (
        <div key={field}>
          <dt>{t(`reports.${field}`)}</dt>
          <dd>
            <Pieces before={before[field]} after={after[field]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
