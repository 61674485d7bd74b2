import { DownloadOutlined } from '@ant-design/icons'
import { Button, type ButtonProps } from 'antd'
import { type ReactNode, useState } from 'react'
import { fetchFile } from '../client.ts'
import { useTexts } from '../texts.tsx'
import { useTell } from './trouble.tsx'

/** Gives a file to the browser to keep. */
function keep({ name, bytes }: { name: string; bytes: Blob }): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(bytes)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** A button that fetches a file of ours under the worn hat and keeps it; a refusal is said, not saved as a file. */
export function Fetched(props: {
  url: string
  children: ReactNode
  size?: ButtonProps['size']
  kind?: 'plain' | 'link'
}) {
  const t = useTexts()
  const tell = useTell()
  const [busy, setBusy] = useState(false)
  const press = async () => {
    setBusy(true)
    await fetchFile(props.url).then(keep, tell)
    setBusy(false)
  }
  return (
    <Button
      icon={<DownloadOutlined />}
      type={props.kind === 'link' ? 'link' : 'default'}
      size={props.size ?? 'medium'}
      loading={busy}
      onClick={() => void press()}
    >
      {busy ? t('core.fetching') : props.children}
    </Button>
  )
}
