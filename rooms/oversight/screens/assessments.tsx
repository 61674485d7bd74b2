import { Form, Select } from 'antd'
import { useState } from 'react'
import { Act, Days, LineField, List, newId, Page, To, useAsk, useTexts } from '../../../core/web/index.ts'
import { inspections } from '../../planning/contract.ts'
import * as say from '../contract.ts'

/** 考核用整改情况 (S1-17): what was given, for what, to whom. */
export default function Assessments() {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const text = (key: string) => t(`oversight.${key}`)
  const asked = useAsk(inspections, { size: 200 })
  const bodies = new Map((asked.data?.rows ?? []).map((row) => [row.body as string, row.name]))
  return (
    <Page
      title={text('assessments')}
      acts={
        <Act
          does={say.giveAssessment}
          kind="primary"
          input={{ id }}
          after={() => renew(newId())}
          form={{
            initial: { bodies: [] },
            fields: (
              <>
                <LineField name="purpose" label={text('purpose')} />
                <LineField name="receiver" label={text('receiver')} />
                <Form.Item name="bodies" label={text('assessedBodies')}>
                  <Select
                    mode="multiple"
                    optionFilterProp="label"
                    options={[...bodies].map(([value, label]) => ({ value, label }))}
                  />
                </Form.Item>
              </>
            ),
          }}
        />
      }
    >
      <p className="mc-quiet">{text('assessmentsLead')}</p>
      <List
        ask={say.assessments}
        label={text('assessments')}
        columns={[
          {
            key: 'purpose',
            title: text('purpose'),
            choice: 'always',
            show: (row) => <To to={`/assessments/${row.id}`}>{row.purpose}</To>,
          },
          { key: 'receiver', title: text('receiver'), show: (row) => row.receiver },
          { key: 'count', title: text('assessedCount'), show: (row) => row.count },
          { key: 'items', title: text('itemCount'), show: (row) => row.items },
          { key: 'onDay', title: text('givenOn'), show: (row) => <Days day={row.onDay} /> },
        ]}
      />
    </Page>
  )
}
