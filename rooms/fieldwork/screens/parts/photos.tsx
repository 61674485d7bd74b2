import { Section, useAsk, useTexts } from '../../../../core/web/index.ts'
import { filesAbout } from '../../../documents/contract.ts'
import { OpenFile } from '../../../documents/screens/parts/open.tsx'
import { Upload } from '../../../documents/screens/parts/upload.tsx'

/** Photos and papers of a talk, visit or borrowed paper, sent here or from a phone; what is to be evidence is added to a sheet from there. */
export function Photos(props: { noun: 'talk' | 'visit' | 'loan' | 'siteRecord'; about: string; inspection: string }) {
  const t = useTexts()
  const asked = useAsk(filesAbout, { about: props.about, size: 200 })
  const files = asked.data?.rows ?? []
  return (
    <Section title={t('fieldwork.photos')}>
      <Upload
        about={{ inspection: props.inspection, circle: 'team', noun: props.noun, about: props.about }}
        unfinished={files.filter((file) => file.state === 'receiving')}
      />
      <ul className="mc-kept">
        {files
          .filter((file) => file.state === 'kept')
          .map((file) => (
            <li key={file.id}>
              <strong>{file.name}</strong>
              <OpenFile file={file} />
            </li>
          ))}
      </ul>
    </Section>
  )
}
