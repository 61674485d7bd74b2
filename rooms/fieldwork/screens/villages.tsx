import { List, Page, To, useAsk, useTexts } from '../../../core/web/index.ts'
import { rounds } from '../../planning/contract.ts'
import { villages } from '../contract.ts'

/** 对村巡察进度 (S3-19): village by village what was done and what is missing. */
export default function Villages() {
  const t = useTexts()
  const asked = useAsk(rounds, { size: 200 })
  return (
    <Page title={t('fieldwork.villages')}>
      <List
        ask={villages}
        label={t('fieldwork.villages')}
        empty={t('fieldwork.noVillages')}
        filters={[
          {
            name: 'round',
            label: t('planning.round'),
            kind: 'one',
            choices: (asked.data?.rows ?? []).map((one) => ({ value: one.id, label: one.name })),
          },
        ]}
        columns={[
          {
            key: 'body',
            title: t('fieldwork.body'),
            choice: 'always',
            show: (row) => <To to={`/inspections/${row.id}`}>{row.bodyName}</To>,
          },
          { key: 'township', title: t('fieldwork.township'), show: (row) => row.township },
          { key: 'state', title: t('fieldwork.state'), show: (row) => t(`planning.inspection.${row.state}`) },
          { key: 'five', title: t('fieldwork.fiveDone'), align: 'right', show: (row) => `${row.fiveDone}/5` },
          { key: 'four', title: t('fieldwork.fourDone'), align: 'right', show: (row) => `${row.fourDone}/4` },
          { key: 'demands', title: t('fieldwork.demandsOpenN'), align: 'right', show: (row) => row.demandsOpen },
          { key: 'reached', title: t('fieldwork.reached'), align: 'right', show: (row) => row.reached },
        ]}
      />
    </Page>
  )
}
