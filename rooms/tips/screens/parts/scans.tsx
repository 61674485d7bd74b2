import { Alert, Button, Upload } from 'antd'
import { useState } from 'react'
import { isRefusal } from '../../../../core/pure/refusal.ts'
import { does, newId, Problem, send, useFreshen, useTexts } from '../../../../core/web/index.ts'
import { addScan } from '../../contract.ts'
import { scanOf } from '../../rules/scans.ts'
import { seal } from '../../sealing/box.ts'
import { fromBase64 } from '../../sealing/bytes.ts'
import { Pressed } from './pressed.tsx'

/** Files as scans by their bytes. Throws what is refused as a `Problem`, so that it is worded. */
export async function looked(files: readonly File[]) {
  const scans = []
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const kind = scanOf(bytes)
    if (isRefusal(kind)) throw new Problem({ code: kind.refused, facts: kind.facts })
    scans.push({ kind, bytes })
  }
  return scans
}

/** Looks at each file by its bytes, seals it to the key of its tip, and sends it; refuses what is no photo and no PDF before anything is sent. */
export async function sealScans(tip: string, key: string, files: readonly File[]): Promise<void> {
  const scans = await looked(files)
  for (const { kind, bytes } of scans) {
    const sealed = await seal(fromBase64(key), bytes, 'file')
    await does(addScan, { id: newId(), tip: tip as never, kind, size: bytes.length, sealed })
  }
}

/** Chooses scans from this computer; their names go nowhere. */
export function ScanField({ files, change }: { files: readonly File[]; change: (files: File[]) => void }) {
  const t = useTexts()
  return (
    <>
      <Upload
        aria-label={t('tips.chooseScans')}
        multiple
        accept=".jpg,.jpeg,.png,.pdf"
        fileList={files.map((file, n) => ({ uid: String(n), name: file.name, status: 'done' }))}
        beforeUpload={(_, all) => {
          change([...files, ...all.filter((one) => !files.includes(one))])
          return false
        }}
        onRemove={({ uid }) => change(files.filter((_, n) => String(n) !== uid))}
      >
        <Button>{t('tips.chooseScans')}</Button>
      </Upload>
      <p className="mc-quiet">{t('tips.scanHint')}</p>
    </>
  )
}

/** Scans that come after the letter was entered. */
export function AddScans({ tip }: { tip: string }) {
  const t = useTexts()
  const freshen = useFreshen()
  const [files, setFiles] = useState<File[]>([])
  const [added, setAdded] = useState(0)
  const add = async () => {
    const { key } = (await send({ method: 'GET', url: `/api/tips/${tip}/key` })) as { key: string }
    await sealScans(tip, key, files)
    setAdded(files.length)
    setFiles([])
    freshen()
  }
  return (
    <>
      <ScanField files={files} change={setFiles} />
      {files.length > 0 ? <Pressed does={add}>{t('tips.addScan')}</Pressed> : null}
      {added > 0 && files.length === 0 ? (
        <Alert type="success" showIcon title={t('tips.scanAdded', { n: added })} />
      ) : null}
    </>
  )
}
