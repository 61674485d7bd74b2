import { Act, Days, List, Page, State, useMe, useTexts, YesField } from '../../../core/web/index.ts'
import { useHeld } from '../../registry/screens/parts/route.tsx'
import { appraisalStates, appraisals, carryOutAppraisal, decideAppraisal, verdicts } from '../contract.ts'
import { appraisalTones, useChoices } from './parts/archive.ts'

/** 期满鉴定: proposed, approved, carried out; what was destroyed stays on this list for good. */
export default function Appraisals() {
  const t = useTexts()
  const choices = useChoices()
  return (
    <Page title={t('documents.appraisals')}>
      <List
        ask={appraisals}
        label={t('documents.appraisals')}
        empty={t('documents.noAppraisals')}
        filters={[
          {
            name: 'state',
            label: t('documents.state'),
            kind: 'many',
            choices: choices('archiveAppraisal', appraisalStates),
          },
          { name: 'verdict', label: t('documents.verdict'), kind: 'one', choices: choices('verdict', verdicts) },
        ]}
        columns={[
          {
            key: 'title',
            title: t('documents.archiveTitle'),
            choice: 'always',
            show: (row) => `${row.number} ${row.title}`,
          },
          {
            key: 'state',
            title: t('documents.state'),
            show: (row) => <State of="documents.archiveAppraisal" is={row.state} tone={appraisalTones[row.state]} />,
          },
          { key: 'verdict', title: t('documents.verdict'), show: (row) => t(`documents.verdict.${row.verdict}`) },
          { key: 'unit', title: t('documents.archiveUnit'), show: (row) => row.unitName || '—' },
          { key: 'reason', title: t('documents.archiveReason'), show: (row) => row.reason },
          { key: 'on', title: t('documents.proposedBy'), show: (row) => row.proposedName },
          { key: 'done', title: t('documents.carryOutAppraisal'), show: (row) => <Days day={row.doneOn} /> },
          {
            key: 'acts',
            title: t('documents.decideAppraisal'),
            show: (row) => <Acts id={row.id} version={row.version} state={row.state} />,
          },
        ]}
      />
    </Page>
  )
}

function Acts({ id, version, state }: { id: string; version: number; state: string }) {
  const t = useTexts()
  const { hat } = useMe()
  const on = { archiveAppraisal: id, version }
  // Until a meeting that is demanded has agreed it can be rejected, not approved.
  const held = useHeld('appraisal', id, state === 'proposed' && decideAppraisal.of.some((one) => one === hat))
  if (state === 'proposed')
    return (
      <Act
        does={decideAppraisal}
        kind="link"
        input={held ? { ...on, approve: false } : on}
        form={{
          id: `decide-${id}`,
          initial: { approve: !held },
          ...(held ? { note: held.note, submit: t('documents.rejectIt') } : {}),
          fields: held ? null : <YesField name="approve" label={t('documents.approveIt')} />,
        }}
      />
    )
  return state === 'approved' ? <Act does={carryOutAppraisal} kind="link" confirm input={on} /> : <>—</>
}
