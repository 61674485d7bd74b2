import { Input } from 'antd'
import { useEffect, useState } from 'react'
import { Page, Section, To, Trouble, useAsk, useMe, useQueryString, useTexts } from '../../../core/web/index.ts'
import { shortest, shownOfAKind } from '../contract.ts'
import { type Source, sourcesOf } from './parts/sources.ts'
import './search.css'

/** 查找: the first of every kind the hat may see, as each room's own list finds them. */
export default function Search() {
  const t = useTexts()
  const { hat } = useMe()
  const [search, go] = useQueryString()
  const q = (search['q'] ?? '').trim()
  const [typed, type] = useState(q)
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({})
  useEffect(() => {
    type(q)
    setCounts({})
  }, [q])
  const mine = sourcesOf(hat)
  const answered = Object.keys(counts).length === mine.length
  const found = Object.values(counts).reduce((sum, count) => sum + count, 0)
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
      {q.length >= shortest ? (
        <>
          <p role="status">
            {!answered ? t('search.looking') : found > 0 ? t('search.found', { n: found }) : t('search.nothing', { q })}
          </p>
          {mine.map((source) => (
            <Kind
              key={`${source.words} ${q}`}
              source={source}
              q={q}
              counted={(count) => setCounts((all) => ({ ...all, [source.words]: count }))}
            />
          ))}
        </>
      ) : null}
    </Page>
  )
}

function Kind(props: { source: Source; q: string; counted: (count: number) => void }) {
  const t = useTexts()
  const { source, q, counted } = props
  const { data, error } = useAsk(source.ask, { q, size: shownOfAKind } as never)
  const count = error ? 0 : data?.count
  useEffect(() => {
    if (count !== undefined) counted(count)
    // Told once for each answer; the caller's function is a new one at every drawing.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [count])
  if (error) return <Trouble problem={error} />
  if (!data || data.count === 0) return null
  return (
    <Section title={`${t(source.words)} ${data.count}`}>
      <ul className="mc-found">
        {data.rows.map((row) => {
          const { id, says, beside, to } = source.tell(row as never)
          return (
            <li key={id}>
              <To to={to}>
                <Marked text={says} q={q} />
              </To>{' '}
              <span className="mc-quiet">{beside}</span>
            </li>
          )
        })}
      </ul>
      {data.count > data.rows.length ? (
        <To to={`${source.all}?${new URLSearchParams({ q })}`}>{t('search.all', { n: data.count })}</To>
      ) : null}
    </Section>
  )
}

/** A text, at most two lines of it, with what was looked for marked. */
function Marked({ text, q }: { text: string; q: string }) {
  const at = text.toLowerCase().indexOf(q.toLowerCase())
  const from = Math.max(0, at - 40)
  const shown = `${from > 0 ? '…' : ''}${text.slice(from, from + 120)}${text.length > from + 120 ? '…' : ''}`
  if (at < 0) return <>{shown}</>
  const start = shown.toLowerCase().indexOf(q.toLowerCase())
  return (
    <>
      {shown.slice(0, start)}
      <mark>{shown.slice(start, start + q.length)}</mark>
      {shown.slice(start + q.length)}
    </>
  )
}
