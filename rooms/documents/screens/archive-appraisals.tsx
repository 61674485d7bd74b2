import type { Day } from '../../../core/pure/days.ts'
import { Act, Days, List, Page, State, To, today, useMe, useTexts } from '../../../core/web/index.ts'
import { Approve } from '../../registry/screens/parts/route.tsx'
import { carryOutAppraisal as carryOutRule, decideAppraisal as decideRule } from '../archive/rules.ts'
import {
  type Appraisal,
  appraisalStates,
  appraisals,
  carryOutAppraisal,
  decideAppraisal,
  verdicts,
} from '../contract.ts'
import { appraisalTones, useChoices } from './parts/archive.ts'

/** 期满鉴定: proposed, approved, carried out; what was destroyed stays on this list for good. */
export default function Appraisals() {
  const t = useTexts()
  const choices = useChoices()
  const { hat } = useMe()
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
            // The piece itself is the office's to open.
            show: (row) =>
              hat === 'office' ? (
                <To to={`/archive/${row.piece}`}>{`${row.number} ${row.title}`}</To>
              ) : (
                `${row.number} ${row.title}`
              ),
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
          { key: 'done', title: t('documents.carriedOutOn'), show: (row) => <Days day={row.doneOn} /> },
          {
            key: 'acts',
            title: t('core.page.acts'),
            choice: 'always',
            show: (row) => <Acts one={row} today={today() as Day} />,
          },
        ]}
      />
    </Page>
  )
}

/** Decided by another than who proposed it; approved not before a meeting that is demanded has agreed. */
function Acts({ one, today }: { one: Appraisal; today: Day }) {
  const t = useTexts()
  const { person } = useMe()
  const on = { archiveAppraisal: one.id, version: one.version }
  if (one.state === 'proposed')
    return (
      <>
        <Approve
          matter="appraisal"
          thing={one.id}
          does={decideAppraisal}
          label={t('documents.approveIt')}
          kind="link"
          confirm={t('documents.approveAsk', { title: one.title, verdict: t(`documents.verdict.${one.verdict}`) })}
          input={{ ...on, approve: true }}
          unless={decideRule(one, true, person, today)}
        />
        <Act
          does={decideAppraisal}
          label={t('documents.rejectIt')}
          kind="link"
          confirm
          input={{ ...on, approve: false }}
          unless={decideRule(one, false, person, today)}
        />
      </>
    )
  if (one.state !== 'approved') return <>—</>
  return (
    <Act
      does={carryOutAppraisal}
      kind="link"
      confirm={t(one.verdict === 'destroy' ? 'documents.destroyAsk' : 'documents.carryOutAsk', { title: one.title })}
      input={on}
      unless={carryOutRule(one, person, today)}
    />
  )
}
