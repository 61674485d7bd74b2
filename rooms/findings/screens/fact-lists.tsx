import { Form, Select } from 'antd'
import { useState } from 'react'
import { team } from '../../../core/pure/hats.ts'
import {
  Act,
  Days,
  List,
  newId,
  Page,
  ProseField,
  State,
  To,
  useAsk,
  useGo,
  useMe,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { myInspections } from '../../teams/contract.ts'
import { draftFactList, factListStates, factLists, listableSheets } from '../contract.ts'
import { factListTones } from './parts/tones.ts'
import './parts/findings.css'

/** 事实沟通清单: which sheets are talked over with the body, each list with what of it is still open. */
export default function FactLists() {
  const t = useTexts()
  const inTeam = (team as readonly string[]).includes(useMe().hat)
  return (
    <Page title={t('findings.factLists')}>
      <p className="mc-quiet">{t('findings.factListsLead')}</p>
      {inTeam ? <Begin /> : null}
      <List
        ask={factLists}
        xlsx
        label={t('findings.factLists')}
        empty={t('findings.noFactLists')}
        filters={[
          {
            name: 'state',
            label: t('findings.state'),
            kind: 'many',
            choices: factListStates.map((value) => ({ value, label: t(`findings.factList.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'serial',
            title: t('findings.factList'),
            choice: 'always',
            show: (row) => <To to={`/fact-lists/${row.id}`}>{t('findings.factListNo', { n: row.serial })}</To>,
          },
          { key: 'body', title: t('findings.body'), show: (row) => row.bodyName },
          {
            key: 'state',
            title: t('findings.state'),
            show: (row) => <State of="findings.factList" is={row.state} tone={factListTones[row.state]} />,
          },
          { key: 'sheets', title: t('findings.listedSheets'), align: 'right', show: (row) => row.sheets },
          {
            key: 'open',
            title: t('findings.openTalks'),
            align: 'right',
            show: (row) => (row.state === 'approved' ? row.open : '—'),
          },
          { key: 'draftedOn', title: t('findings.listDraftedOn'), show: (row) => <Days day={row.draftedOn} /> },
          { key: 'approvedOn', title: t('findings.listApprovedOn'), show: (row) => <Days day={row.approvedOn} /> },
        ]}
      />
    </Page>
  )
}

/** A new list: of which unit, then which of its signed sheets. */
function Begin() {
  const t = useTexts()
  const [search, go] = useQueryString()
  const mine = useAsk(myInspections, { size: 100 })
  const units = mine.data?.rows ?? []
  const unit = search['unit'] ?? (units.length === 1 ? (units[0]?.id as string) : undefined)
  return (
    <div className="mc-adding">
      {units.length > 1 ? (
        <Select
          className="mc-wide"
          aria-label={t('findings.body')}
          placeholder={t('findings.listOfUnit')}
          value={unit ?? null}
          options={units.map((one) => ({ value: one.id as string, label: one.name }))}
          onChange={(next: string) => go({ ...search, unit: next })}
        />
      ) : null}
      {unit ? <Draft key={unit} inspection={unit} /> : null}
    </div>
  )
}

function Draft({ inspection }: { inspection: string }) {
  const t = useTexts()
  const go = useGo()
  const [id] = useState(newId)
  const asked = useAsk(listableSheets, { inspection })
  const rows = asked.data?.rows ?? []
  if (asked.data && rows.length === 0) return <p className="mc-quiet">{t('findings.nothingToList')}</p>
  return (
    <Act
      does={draftFactList}
      kind="primary"
      input={{ id, inspection }}
      after={(made) => go(`/fact-lists/${made.id}`)}
      form={{
        labels: { sheets: t('findings.listedSheets') },
        fields: (
          <>
            <Form.Item name="sheets" label={t('findings.listedSheets')} extra={t('findings.hint.listed')} required>
              <Select
                mode="multiple"
                optionFilterProp="label"
                options={rows.map((one) => ({ value: one.id as string, label: `${one.number} ${one.title}` }))}
              />
            </Form.Item>
            <ProseField name="remark" label={t('findings.remark')} rows={2} />
          </>
        ),
      }}
    />
  )
}
