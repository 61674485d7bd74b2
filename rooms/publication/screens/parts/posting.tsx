import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  LineField,
  NumberField,
  newId,
  ProseField,
  today,
  useAsk,
  useTexts,
} from '../../../../core/web/index.ts'
import { filesAbout } from '../../../documents/contract.ts'
import { FieldUpload } from '../../../documents/screens/parts/upload.tsx'
import * as say from '../../contract.ts'
import { useUnits } from './looks.ts'

/** Enters a posting, a meeting, a round by loudspeaker; of one page, or of a unit. */
export function RecordPosting({ inspection, publication }: { inspection?: string; publication?: string }) {
  const t = useTexts()
  const units = useUnits()
  const [id, renew] = useState(newId)
  const text = (key: string) => t(`publication.${key}`)
  const given = { id, ...(inspection ? { inspection } : {}), ...(publication ? { publication } : {}) }
  return (
    <Act
      does={say.recordPosting}
      kind={publication ? 'plain' : 'primary'}
      input={given}
      after={() => renew(newId())}
      form={{
        id: `recordPosting ${publication ?? ''}`,
        initial: { way: 'board', onDay: today(), reached: 0, file: null },
        fields: (
          <>
            {inspection ? null : <ChoiceField name="inspection" label={text('unit')} choices={units} />}
            <ChoiceField
              name="way"
              label={text('way')}
              choices={say.postingWays.map((value) => ({ value, label: text(`way.${value}`) }))}
            />
            <LineField name="place" label={text('where')} />
            <DayField name="onDay" label={text('onDay')} />
            <NumberField name="reached" label={text('reached')} min={0} />
            <ProseField name="text" label={text('record')} rows={5} />
            {inspection && publication ? <Photo inspection={inspection} publication={publication} /> : null}
          </>
        ),
      }}
    />
  )
}

/** A photo of the notice or the minutes of the meeting, kept with the files of the page. */
function Photo({ inspection, publication }: { inspection: string; publication: string }) {
  const t = useTexts()
  const asked = useAsk(filesAbout, { about: publication, size: 200 })
  const files = asked.data?.rows ?? []
  const kept = files
    .filter(({ state }) => state === 'kept')
    .map(({ id, name }) => ({ value: id as string, label: name }))
  return (
    <>
      <FieldUpload
        name="file"
        about={{ inspection, circle: 'rectification', noun: 'publication', about: publication }}
        unfinished={files.filter((file) => file.state === 'receiving')}
      />
      {kept.length > 0 ? <ChoiceField name="file" label={t('publication.photo')} choices={kept} /> : null}
    </>
  )
}
