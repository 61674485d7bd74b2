import { Act, Section, useAsk, useMe, useTexts } from '../../../../core/web/index.ts'
import { type File as Kept, filesAbout, removeFile } from '../../../documents/contract.ts'
import { remove } from '../../../documents/rules.ts'
import { OpenFile } from '../../../documents/screens/parts/open.tsx'
import { Upload } from '../../../documents/screens/parts/upload.tsx'
import type { Material } from '../../contract.ts'

/** Files of a material: looked at by whoever reads it, given and taken away by the office while it is a draft (S1-38). */
export function Attachments({ of: one }: { of: Material }) {
  const t = useTexts()
  const { hat } = useMe()
  const asked = useAsk(filesAbout, { about: one.id, size: 200 })
  const files = asked.data?.rows ?? []
  const kept = files.filter(({ state }) => state === 'kept')
  const drafting = one.state === 'drafted' && hat === 'office'
  return (
    <Section title={t('knowledge.attachments')}>
      {asked.data && kept.length === 0 ? <p className="mc-quiet">{t('knowledge.noAttachments')}</p> : null}
      <ul className="mc-attachments">
        {kept.map((file) => (
          <li key={file.id}>
            <strong>{file.name}</strong>
            <OpenFile file={file} />
            {drafting ? <Remove file={file} /> : null}
          </li>
        ))}
      </ul>
      {drafting ? (
        <>
          <p className="mc-quiet">{t('knowledge.attachmentsNote')}</p>
          <Upload
            about={{ noun: 'material', about: one.id }}
            unfinished={files.filter(({ state }) => state === 'receiving')}
          />
        </>
      ) : null}
    </Section>
  )
}

function Remove({ file }: { file: Kept }) {
  const me = useMe()
  return (
    <Act
      does={removeFile}
      size="small"
      input={{ file: file.id, version: file.version }}
      confirm={file.name}
      unless={remove(file, me.person, me.hat)}
    />
  )
}
