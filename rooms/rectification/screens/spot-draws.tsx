import { Form, Select } from 'antd'
import { useState } from 'react'
import { Act, List, NumberField, newId, Page, To, useAsk, useTexts } from '../../../core/web/index.ts'
import { inspections } from '../../planning/contract.ts'
import * as say from '../contract.ts'

/** 已销号抽查: what was drawn from what was closed, with the seed by which anybody draws it again. */
export default function SpotDraws() {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const text = (key: string) => t(`rectification.${key}`)
  const asked = useAsk(inspections, { size: 200 })
  const units = (asked.data?.rows ?? []).map(({ id: value, name }) => ({ value: value as string, label: name }))
  return (
    <Page
      title={text('spotDraws')}
      acts={
        <Act
          does={say.drawSpots}
          kind="primary"
          input={{ id }}
          after={() => renew(newId())}
          form={{
            initial: { size: 3, inspection: null },
            fields: (
              <>
                <NumberField name="size" label={text('spotSize')} min={1} />
                <Form.Item name="inspection" label={text('spotUnit')}>
                  <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={units} />
                </Form.Item>
              </>
            ),
          }}
        />
      }
    >
      <p className="mc-quiet">{text('spotLead')}</p>
      <List
        ask={say.spotDraws}
        label={text('spotDraws')}
        empty={text('noSpots')}
        columns={[
          {
            key: 'onDay',
            title: text('drawnOn'),
            choice: 'always',
            show: (row) => <To to={`/spots?draw=${row.id}`}>{t.day(row.onDay)}</To>,
          },
          { key: 'body', title: text('spotUnit'), show: (row) => row.bodyName || '—' },
          { key: 'total', title: text('spotTotal'), show: (row) => row.total },
          { key: 'size', title: text('spotSize'), show: (row) => row.size },
          { key: 'waiting', title: text('spotWaiting'), show: (row) => row.waiting },
          { key: 'relapsed', title: text('spotRelapsed'), show: (row) => row.relapsed },
          { key: 'seed', title: text('seed'), show: (row) => <code className="mc-hash">{row.seed}</code> },
          {
            key: 'population',
            title: text('population'),
            show: (row) => <code className="mc-hash">{row.population}</code>,
          },
        ]}
      />
      <p>
        <To to="/spots">{text('spots')}</To> · <To to="/tasks?again=yes">{text('again')}</To>
      </p>
    </Page>
  )
}
