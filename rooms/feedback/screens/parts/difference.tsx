import { useMemo } from 'react'
import { useTexts } from '../../../../core/web/index.ts'
import { differenceOf } from '../../../reports/rules/difference.ts'
import './feedback.css'

const signs = { gone: 'difference.gone', new: 'difference.new' } as const

/** What became of a text: left out struck through, put in its place underlined; both also said to a reader. */
export function Difference(props: { before: string; after: string }) {
  const t = useTexts()
  const { before, after } = props
  const pieces = useMemo(() => differenceOf(before, after), [before, after])
  if (before === after) return <span className="mc-quiet">{t('feedback.sameAsSheet')}</span>
  return (
    <div className="mc-prose">
      {pieces.map(({ kind, text }, place) => {
        if (kind === 'same') return <span key={place}>{text}</span>
        const Mark = kind === 'gone' ? 'del' : 'ins'
        return (
          <Mark key={place} className={`mc-diff-${kind}`}>
            <span className="mc-unseen">{t(`feedback.${signs[kind]}`)}</span>
            {text}
          </Mark>
        )
      })}
    </div>
  )
}
