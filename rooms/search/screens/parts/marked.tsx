/** A text, at most two lines of it, with what was looked for marked. */
export function Marked({ text, q }: { text: string; q: string }) {
  const at = text.toLowerCase().indexOf(q.toLowerCase())
  const from = Math.max(0, at - 40)
  const shown = `${from > 0 ? '…' : ''}${text.slice(from, from + 120)}${text.length > from + 120 ? '…' : ''}`
  if (at < 0) return <>{shown}</>
  const start = shown.toLowerCase().indexOf(q.toLowerCase())
  return (
    <>
      {shown.slice(0, start)}
      <mark className="mc-hit">{shown.slice(start, start + q.length)}</mark>
      {shown.slice(start + q.length)}
    </>
  )
}
