import { Input } from 'antd'
import { useEffect, useState } from 'react'
import {
  Page,
  type Problem,
  Section,
  To,
  Trouble,
  useAsks,
  useMe,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { shortest, shownOfAKind } from '../contract.ts'
import { Marked } from './parts/marked.tsx'
import { type Source, sourcesOf } from './parts/sources.ts'
import './search.css'

/** 查找: the first of every kind the hat may see, as each room's own list finds them, and the files that say it. */
export default function Search() {
  const t = useTexts()
  const [search, go] = useQueryString()
  const q = (search['q'] ?? '').trim()
  const [typed, type] = useState(q)
  useEffect(() => type(q), [q])
  return (
    <Page title={t('search.search')}>
      <Input.Search
        value={typed}
        maxLength={50}
        allowClear
        enterButton={t('search.search')}
        placeholder={t('search.placeholder')}
        aria-label={t('search.placeholder')}
        onChange={({ target }) => type(target.value)}
        onSearch={(text) => go(text.trim() === '' ? {} : { q: text.trim() })}
      />
      <p className="mc-quiet">{t('search.lead')}</p>
      {q !== '' && q.length < shortest ? <p role="status">{t('search.tooShort')}</p> : null}
      {q.length >= shortest ? <Everything q={q} /> : null}
    </Page>
  )
}

type Answer = Readonly<{ rows: readonly unknown[]; count: number; more?: boolean }>

function Everything({ q }: { q: string }) {
  const t = useTexts()
  const { hat } = useMe()
  const mine = sourcesOf(hat)
  const asked = useAsks(mine.map(({ ask }) => ({ query: ask, input: { q, size: shownOfAKind } })))
  const answers = asked.map(({ data }) => data as Answer | undefined)
  const looking = asked.some(({ isPending }) => isPending)
  const found = answers.reduce((sum, answer) => sum + (answer?.count ?? 0), 0)
  return (
    <>
      <p role="status">
        {looking ? t('search.looking') : found > 0 ? t('search.found', { n: found }) : t('search.nothing', { q })}
      </p>
      {mine.map((source, n) => (
        <Kind key={source.words} source={source} q={q} answer={answers[n]} error={asked[n]?.error ?? null} />
      ))}
    </>
  )
}

function Kind(props: { source: Source; q: string; answer: Answer | undefined; error: Problem | null }) {
  const t = useTexts()
  const { source, q, answer, error } = props
  if (error) return <Trouble problem={error} />
  if (!answer || answer.count === 0) return null
  const { rows, count, more } = answer
  return (
    <Section title={`${t(source.words)} ${more ? t('search.moreThan', { n: count }) : count}`}>
      <ul className="mc-found">
        {rows.map((row) => {
          const { id, says, beside, to, snippet } = source.tell(row as never)
          return (
            <li key={id}>
              <To to={to}>
                <Marked text={says} q={q} />
              </To>{' '}
              <span className="mc-quiet">{beside}</span>
              {snippet === undefined || snippet === says ? null : (
                <p>
                  <Marked text={snippet} q={q} />
                </p>
              )}
            </li>
          )
        })}
      </ul>
      {count > rows.length ? (
        <To to={`${source.all}?${new URLSearchParams({ q })}`}>
          {more ? t('search.allOfMore') : t('search.all', { n: count })}
        </To>
      ) : null}
    </Section>
  )
}
