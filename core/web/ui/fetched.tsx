import { DownloadOutlined } from '@ant-design/icons'
import { Button, type ButtonProps } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { fetchFile, type Received } from '../client.ts'
import { type Say, useTexts } from '../texts.tsx'
import { useTell } from './trouble.tsx'

/** Gives a file to the browser to keep. */
function keep({ name, bytes }: { name: string; bytes: Blob }): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(bytes)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** How much has come is drawn so many times a second at most. */
const GLANCE_MS = 250
const MB = 1024 * 1024

/**
 * A button that fetches a file of ours under the worn hat and keeps it; a refusal is said, not saved as a file. What takes long says how much has come
 * and can be left.
 */
export function Fetched(props: {
  url: string
  children: ReactNode
  size?: ButtonProps['size']
  kind?: 'plain' | 'link'
}) {
  const t = useTexts()
  const tell = useTell()
  const [far, setFar] = useState<Received | null>(null)
  const leaving = useRef<AbortController | null>(null)
  const seen = useRef(0)
  useEffect(() => () => leaving.current?.abort(), [])
  const hear = (now: Received) => {
    if (performance.now() - seen.current < GLANCE_MS) return
    seen.current = performance.now()
    setFar(now)
  }
  const press = async () => {
    const going = new AbortController()
    leaving.current = going
    setFar({ bytes: 0, of: null, rows: null })
    await fetchFile(props.url, { hear, signal: going.signal }).then(keep, (error: unknown) => {
      if (!going.signal.aborted) tell(error)
    })
    if (leaving.current === going) setFar(null)
  }
  const size = props.size ?? 'medium'
  return (
    <span className="mc-fetched">
      <Button
        icon={<DownloadOutlined />}
        type={props.kind === 'link' ? 'link' : 'default'}
        size={size}
        loading={far !== null}
        onClick={() => void press()}
      >
        {far ? <span role="status">{saidOf(t, far)}</span> : props.children}
      </Button>
      {far && far.bytes > MB ? (
        <Button size={size} onClick={() => leaving.current?.abort()}>
          {t('core.cancel')}
        </Button>
      ) : null}
    </span>
  )
}

function saidOf(t: Say, { bytes, of, rows }: Received): string {
  if (bytes === 0) return t('core.fetching')
  const come = (bytes / MB).toFixed(1)
  if (rows !== null) return t('core.fetchingRows', { rows: rows.toLocaleString('en'), come })
  return of ? t('core.fetchingPart', { part: Math.floor((100 * bytes) / of), come }) : t('core.fetchingBytes', { come })
}
