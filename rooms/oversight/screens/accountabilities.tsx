import { Select } from 'antd'
import { useState } from 'react'
import { Days, List, Page, useAsk, useMe, useTexts } from '../../../core/web/index.ts'
import { inspections } from '../../planning/contract.ts'
import * as say from '../contract.ts'
import { RecordOutcome } from './parts/outcome.tsx'

/** 问责结果 (S3-26): bodies and posts, forms and documents. */
export default function Accountabilities() {
  const t = useTexts()
  const { hat } = useMe()
  const text = (key: string) => t(`oversight.${key}`)
  const named = (key: string, words: readonly string[]) =>
    words.map((value) => ({ value, label: text(`${key}.${value}`) }))
  return (
    <Page title={text('accountabilities')} acts={hat === 'office' || hat === 'discipline' ? <Recording /> : null}>
      <List
        ask={say.accountabilities}
        label={text('accountabilities')}
        empty={text('accountabilitiesNone')}
        xlsx
        filters={[
          { name: 'target', label: text('target'), kind: 'one', choices: named('target', say.targets) },
          { name: 'form', label: text('form'), kind: 'many', choices: named('form', say.accountForms) },
        ]}
        columns={[
          { key: 'body', title: text('body'), choice: 'always', show: (row) => row.bodyName },
          { key: 'target', title: text('target'), show: (row) => text(`target.${row.target}`) },
          { key: 'post', title: text('post'), show: (row) => row.post || '—' },
          { key: 'form', title: text('form'), show: (row) => text(`form.${row.form}`) },
          { key: 'reason', title: text('accountReason'), show: (row) => row.reason },
          { key: 'document', title: text('document'), show: (row) => row.document },
          { key: 'decidedOn', title: text('decidedOn'), show: (row) => <Days day={row.decidedOn} /> },
        ]}
      />
    </Page>
  )
}

/** Of which inspection, then the outcome itself. */
function Recording() {
  const t = useTexts()
  const [inspection, choose] = useState<string>()
  const asked = useAsk(inspections, { size: 200 })
  return (
    <>
      <Select
        className="mc-filter"
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('oversight.unit')}
        placeholder={t('oversight.unit')}
        options={(asked.data?.rows ?? []).map(({ id, name }) => ({ value: id as string, label: name }))}
        onChange={choose}
      />
      {inspection === undefined ? null : <RecordOutcome inspection={inspection} submittal={null} />}
    </>
  )
}
