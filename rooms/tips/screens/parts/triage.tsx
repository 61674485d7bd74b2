import { Alert, Button, Checkbox, Drawer, Form, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import { does, newId, useAsk, useFreshen, useTexts } from '../../../../core/web/index.ts'
import { persons } from '../../../identity/contract.ts'
import { organisations } from '../../../registry/contract.ts'
import { disciplines, referralKinds, type Tip, tips, triageTip, ways } from '../../contract.ts'
import { filledIn, Pressed } from './pressed.tsx'

type Filled = {
  way: (typeof ways)[number]
  against: 'unit' | 'team'
  reason: string
  discipline?: Tip['discipline']
  aboutPersons?: string[]
  into?: string
  kind?: (typeof referralKinds)[number]
  toBody?: string
  toName?: string
  recipient?: string
  report?: boolean
}

/** 分办 in five ways; what a way needs is asked for once it is chosen. */
export function Triage({ tip }: { tip: Tip }) {
  const t = useTexts()
  const freshen = useFreshen()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Filled>()
  const send = async () => {
    const typed = await filledIn(form)
    if (typed === null) return
    const {
      way,
      against,
      reason,
      discipline = '',
      aboutPersons = [],
      into,
      kind,
      toBody,
      toName,
      recipient,
      report,
    } = typed
    const passed = way === 'referred' || way === 'forwarded'
    await does(triageTip, {
      ...{ tip: tip.id, version: tip.version, way, against, reason, discipline, aboutPersons, body: tip.body },
      into: way === 'merged' ? (into ?? null) : null,
      passing: passed
        ? {
            ...{ id: newId(), kind: way === 'forwarded' ? 'superior' : (kind ?? 'department'), toBody: toBody ?? null },
            ...{ toName: toName ?? '', recipient: recipient ?? '', report: report ?? false },
          }
        : null,
    })
    setOpen(false)
    freshen()
  }
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('tips.triageTip')}
      </Button>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        size="large"
        title={`${t('tips.triageTip')} ${tip.number}`}
        destroyOnHidden
      >
        <Form
          form={form}
          layout="vertical"
          initialValues={{
            discipline: tip.discipline || undefined,
            way: 'inScope',
            against: tip.against,
            aboutPersons: [...tip.aboutPersons],
          }}
        >
          <Fields tip={tip} />
          <Pressed does={send}>{t('tips.triageTip')}</Pressed>
        </Form>
      </Drawer>
    </>
  )
}

function Fields({ tip }: { tip: Tip }) {
  const t = useTexts()
  const way = Form.useWatch<Filled['way']>('way')
  const people = useAsk(persons, { size: 200, active: 'yes' })
  return (
    <>
      <Form.Item name="way" label={t('tips.way')} required>
        <Radio.Group options={ways.map((value) => ({ value, label: t(`tips.way.${value}`) }))} />
      </Form.Item>
      <Form.Item name="against" label={t('tips.against')} required>
        <Radio.Group
          options={(['unit', 'team'] as const).map((value) => ({ value, label: t(`tips.against.${value}`) }))}
        />
      </Form.Item>
      {way === 'merged' ? <Into tip={tip} /> : null}
      {way === 'referred' || way === 'forwarded' ? <Passing way={way} /> : null}
      <Form.Item
        name="reason"
        label={t('tips.reason')}
        extra={t('tips.reasonHint')}
        rules={[{ required: true, max: 2000 }]}
      >
        <Input.TextArea rows={3} />
      </Form.Item>
      <Form.Item name="discipline" label={t('tips.discipline')} extra={t('tips.disciplineHint')}>
        <Select allowClear options={disciplines.map((value) => ({ value, label: t(`tips.discipline.${value}`) }))} />
      </Form.Item>
      <Form.Item name="aboutPersons" label={t('tips.aboutPersons')} extra={t('tips.aboutPersonsHint')}>
        <Select
          mode="multiple"
          options={(people.data?.rows ?? []).map((one) => ({ value: one.id, label: one.name }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
    </>
  )
}

function Into({ tip }: { tip: Tip }) {
  const t = useTexts()
  const asked = useAsk(tips, { size: 200, state: 'received,inScope,immediate,referred,forwarded,closed' })
  const others = (asked.data?.rows ?? []).filter(({ id }) => id !== tip.id)
  return (
    <Form.Item name="into" label={t('tips.into')} rules={[{ required: true }]}>
      <Select
        options={others.map((one) => ({ value: one.id, label: `${one.number} ${one.unitName}` }))}
        showSearch={{ optionFilterProp: 'label' }}
      />
    </Form.Item>
  )
}

function Passing({ way }: { way: 'referred' | 'forwarded' }) {
  const t = useTexts()
  const [search, setSearch] = useState('')
  const found = useAsk(organisations, { size: 20, ...(search === '' ? {} : { search }) } as never)
  const rows = (found.data?.rows ?? []) as readonly { id: string; name: string }[]
  return (
    <>
      {way === 'referred' ? (
        <Form.Item name="kind" label={t('tips.toKind')} rules={[{ required: true }]}>
          <Radio.Group
            options={(['department', 'discipline', 'organisation'] as const).map((value) => ({
              value,
              label: t(`tips.kind.${value}`),
            }))}
          />
        </Form.Item>
      ) : null}
      <Form.Item name="toName" label={t('tips.toName')} rules={[{ required: true, max: 100 }]}>
        <Input />
      </Form.Item>
      <Form.Item name="toBody" label={t('tips.toBody')}>
        <Select
          allowClear
          options={rows.map((one) => ({ value: one.id, label: one.name }))}
          showSearch={{ filterOption: false, onSearch: setSearch }}
        />
      </Form.Item>
      <Form.Item
        name="recipient"
        label={t('tips.recipient')}
        extra={t('tips.recipientHint')}
        rules={[{ pattern: /^age1[02-9ac-hj-np-z]{58}$/ }]}
      >
        <Input autoComplete="off" placeholder="age1…" />
      </Form.Item>
      <Form.Item name="report" valuePropName="checked">
        <Checkbox>{t('tips.report')}</Checkbox>
      </Form.Item>
      <Alert type="info" title={t('tips.refusalAccused')} />
    </>
  )
}
