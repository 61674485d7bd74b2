import { useState } from 'react'
import {
  Act,
  ChoiceField,
  LineField,
  List,
  newId,
  Page,
  useAsk,
  useMe,
  useTexts,
  YesField,
} from '../../../core/web/index.ts'
import { archiveKinds, beginFilePlan, endPlanLine, filePlan, retentions, setPlanLine } from '../contract.ts'
import { useChoices } from './parts/archive.ts'

/** 归档范围和保管期限表. */
export default function Plan() {
  const t = useTexts()
  const { hat } = useMe()
  const choices = useChoices()
  const all = useAsk(filePlan, { size: 1 })
  const [id, renew] = useState(newId)
  const after = () => renew(newId())
  return (
    <Page
      title={t('documents.filePlan')}
      acts={
        <>
          {all.data?.count === 0 ? <Act does={beginFilePlan} kind="primary" input={{ id }} after={after} /> : null}
          <Act
            does={setPlanLine}
            input={{ id }}
            after={after}
            form={{
              id: 'setPlanLine',
              initial: { required: true },
              fields: (
                <>
                  <LineField name="code" label={t('documents.planCode')} />
                  <LineField name="title" label={t('documents.planLine')} />
                  <ChoiceField name="kind" label={t('documents.archiveKind')} choices={choices('kind', archiveKinds)} />
                  <ChoiceField
                    name="retention"
                    label={t('documents.retention')}
                    choices={choices('retention', retentions)}
                  />
                  <YesField name="required" label={t('documents.required')} />
                </>
              ),
            }}
          />
        </>
      }
    >
      <p className="mc-quiet">{t('documents.filePlanNote')}</p>
      <List
        ask={filePlan}
        label={t('documents.filePlan')}
        empty={t('documents.noPlan')}
        filters={[
          { name: 'kind', label: t('documents.archiveKind'), kind: 'one', choices: choices('kind', archiveKinds) },
        ]}
        columns={[
          { key: 'title', title: t('documents.planLine'), choice: 'always', show: (row) => row.title },
          { key: 'code', title: t('documents.planCode'), show: (row) => row.code },
          { key: 'kind', title: t('documents.archiveKind'), show: (row) => t(`documents.kind.${row.kind}`) },
          {
            key: 'retention',
            title: t('documents.retention'),
            show: (row) => t(`documents.retention.${row.retention}`),
          },
          {
            key: 'required',
            title: t('documents.required'),
            show: (row) => t(row.required ? 'documents.required' : 'documents.optional'),
          },
          ...(hat === 'office'
            ? [
                {
                  key: 'end',
                  title: t('documents.endPlanLine'),
                  show: (row: { id: string; version: number }) => (
                    <Act does={endPlanLine} kind="link" confirm input={{ planLine: row.id, version: row.version }} />
                  ),
                },
              ]
            : []),
        ]}
      />
    </Page>
  )
}
