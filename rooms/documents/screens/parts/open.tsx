import { useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { Fetched, Problem, Trouble, useMe, useTexts } from '../../../../core/web/index.ts'
import './documents.css'

/** What is known of a file wherever it is shown. */
export type Shown = Readonly<{ id: string; name: string; kind: string; size: number }>

const pictures = ['png', 'jpeg', 'gif', 'webp', 'bmp']
const texts = ['txt', 'csv']
/** Characters of a text shown at once; the rest by downloading it. */
const mostText = 200_000

const contentOf = (id: string, more: Readonly<Record<string, string>> = {}) =>
  `/api/files/${id}/content?${new URLSearchParams(more)}`

/** A size as people read it. */
export const saySize = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1024 ** 2
      ? `${(bytes / 1024).toFixed(1)} KB`
      : `${(bytes / 1024 ** 2).toFixed(1)} MB`

/**
 * A file to open: downloaded, or looked at. Pictures and texts are shown on the page; a PDF opens in a window of its own, where the
 * server's policy gives it an origin of its own and lets it load and run nothing.
 */
export function OpenFile({ file }: { file: Shown }) {
  const t = useTexts()
  const { hat } = useMe()
  const [open, setOpen] = useState(false)
  const inline = contentOf(file.id, { inline: 'yes', hat })
  const here = pictures.includes(file.kind) || texts.includes(file.kind)
  return (
    <div className="mc-open">
      <span className="mc-open-acts">
        {here ? (
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'documents.closePreview' : 'documents.preview')}
          </Button>
        ) : file.kind === 'pdf' ? (
          <Button size="small" href={inline} target="_blank" rel="noopener noreferrer">
            {t('documents.preview')}
          </Button>
        ) : null}
        <Fetched url={contentOf(file.id)} size="small">
          {t('documents.download')}
        </Fetched>
        <span className="mc-quiet">{saySize(file.size)}</span>
      </span>
      {open && pictures.includes(file.kind) ? <img className="mc-picture" src={inline} alt={file.name} /> : null}
      {open && texts.includes(file.kind) ? <TextOf id={file.id} hat={hat} /> : null}
    </div>
  )
}

/** A file that is attached to what one sees, where one does not see the file's own row: to be saved, and nothing is known of it but its name. */
export function AttachedFile({ file }: { file: string }) {
  const t = useTexts()
  return (
    <Fetched url={contentOf(file)} size="small">
      {t('documents.download')}
    </Fetched>
  )
}

function TextOf({ id, hat }: { id: string; hat: string }) {
  const asked = useQuery({
    queryKey: ['documents', 'content', hat, id],
    queryFn: async ({ signal }) => {
      const response = await fetch(contentOf(id, { inline: 'yes', hat }), { signal, credentials: 'same-origin' })
      if (!response.ok) throw new Problem({ ...((await response.json()) as { code: string }), status: response.status })
      const charset = /charset=([\w-]+)/.exec(response.headers.get('content-type') ?? '')?.[1] ?? 'utf-8'
      return new TextDecoder(charset).decode(await response.arrayBuffer()).slice(0, mostText)
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  if (asked.isPending) return <Skeleton active />
  if (asked.error) return <Trouble problem={asked.error} />
  return <pre className="mc-text">{asked.data}</pre>
}
