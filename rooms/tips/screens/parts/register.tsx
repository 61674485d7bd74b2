import { Alert, Button, Drawer, Form, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import {
  asks,
  DayInput,
  does,
  newId,
  send,
  today,
  useAsk,
  useFreshen,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { useUnits } from '../../../fieldwork/screens/parts/units.ts'
import { persons } from '../../../identity/contract.ts'
import { entered, registerTip, tipHolders } from '../../contract.ts'
import { canSeal } from '../../sealing/box.ts'
import { sealTip } from '../../sealing/filing.ts'
import { newReceipt, receiptAsPrinted } from '../../sealing/receipt.ts'
import { filledIn, Pressed } from './pressed.tsx'
import { looked, ScanField, sealScans } from './scans.tsx'

type Filled = {
  channel: (typeof entered)[number]
  inspection?: string
  against: 'unit' | 'team'
  receivedOn: string
  other?: string
  text: string
  name?: string
  phone?: string
  idNumber?: string
  address?: string
}

/** Seals what was typed in this browser and enters it; gives the receipt for whoever said it. */
async function sealAndEnter(typed: Filled, scans: readonly File[]): Promise<{ receipt: string; hash: string }> {
  const { key } = (await send({ method: 'GET', url: '/api/tip-key' })) as { key: string | null }
  const { holders } = await asks(tipHolders, {})
  const ready = holders.filter(({ publicKey }) => publicKey !== '')
  const { name = '', phone = '', idNumber = '', address = '' } = typed
  const said = [name, phone, idNumber, address].some((one) => one.trim() !== '')
  const identity = said ? { name, phone, idNumber, address, moved: '' } : null
  const receipt = newReceipt()
  const recipients = { office: key ?? '', holders: ready.map((one) => ({ id: one.id, key: one.publicKey })) }
  const {
    named: _,
    against,
    ...filed
  } = await sealTip({ against: typed.against, text: typed.text, files: [] }, identity, receipt, recipients)
  const id = newId()
  // Nothing is entered before all that goes with it is fit to go.
  await looked(scans)
  await does(registerTip, {
    ...{ id, channel: typed.channel, inspection: typed.inspection ?? null, against },
    ...{
      receivedOn: typed.receivedOn as never,
      other: typed.other ?? null,
      filed: filed as never,
    },
  })
  await sealScans(id, filed.key, scans)
  return { receipt, hash: filed.hash }
}

/** 登记来信、来电、来访: sealed in this browser, so that neither the text nor who said it passes through the server in clear. */
export function Register() {
  const t = useTexts()
  const freshen = useFreshen()
  const [open, setOpen] = useState(false)
  const [can, setCan] = useState<boolean | null>(null)
  const [given, setGiven] = useState<{ receipt: string; hash: string } | null>(null)
  const [scans, setScans] = useState<File[]>([])
  const [form] = Form.useForm<Filled>()
  const begin = async () => {
    setGiven(null)
    setOpen(true)
    setCan(await canSeal())
  }
  const enter = async () => {
    const typed = await filledIn(form)
    if (typed === null) return
    setGiven(await sealAndEnter(typed, scans))
    setScans([])
    form.resetFields()
    freshen()
  }
  return (
    <>
      <Button type="primary" onClick={() => void begin()}>
        {t('tips.registerTip')}
      </Button>
      <Drawer open={open} onClose={() => setOpen(false)} size="large" title={t('tips.registerTip')} destroyOnHidden>
        {can === false ? <Alert type="error" showIcon title={t('tips.cannotSeal')} /> : null}
        {given ? (
          <Receipt {...given} />
        ) : (
          <Form
            form={form}
            layout="vertical"
            initialValues={{ channel: 'letter', against: 'unit', receivedOn: today() }}
          >
            <Fields />
            <h3>{t('tips.scans')}</h3>
            <ScanField files={scans} change={setScans} />
            <Pressed does={enter} disabled={can !== true}>
              {t('tips.registerTip')}
            </Pressed>
          </Form>
        )}
      </Drawer>
    </>
  )
}

/** What is given to whoever said it, shown this once. */
function Receipt({ receipt, hash }: { receipt: string; hash: string }) {
  const t = useTexts()
  return (
    <>
      <Alert type="success" showIcon title={t('tips.receiptTitle')} description={t('tips.receiptHint')} />
      <p className="mc-tips-receipt">{receiptAsPrinted(receipt)}</p>
      <p>
        {t('tips.receiptHash')}
        {t.colon}
        <code className="mc-hash">{hash}</code>
      </p>
      <Button onClick={() => window.print()}>{t('tips.print')}</Button>
    </>
  )
}

function Fields() {
  const t = useTexts()
  const me = useMe()
  const units = useUnits()
  const people = useAsk(persons, { size: 200, active: 'yes' })
  const others = (people.data?.rows ?? []).filter(({ id }) => id !== me.person)
  const channel = Form.useWatch<string>('channel')
  return (
    <>
      <Form.Item name="channel" label={t('tips.channel')} required>
        <Radio.Group options={entered.map((value) => ({ value, label: t(`tips.channel.${value}`) }))} />
      </Form.Item>
      <Form.Item name="against" label={t('tips.against')} required>
        <Radio.Group
          options={(['unit', 'team'] as const).map((value) => ({ value, label: t(`tips.against.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="inspection" label={t('tips.unitOf')}>
        <Select allowClear placeholder={t('tips.noUnit')} options={units} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item name="receivedOn" label={t('tips.receivedOn')} rules={[{ required: true }]}>
        <DayInput latest={today()} />
      </Form.Item>
      {channel === 'visit' ? (
        <Form.Item name="other" label={t('tips.with')} rules={[{ required: true }]}>
          <Select
            options={others.map((one) => ({ value: one.id, label: one.name }))}
            showSearch={{ optionFilterProp: 'label' }}
          />
        </Form.Item>
      ) : null}
      <Form.Item name="text" label={t('tips.text')} rules={[{ required: true, max: 20_000 }]}>
        <Input.TextArea rows={8} />
      </Form.Item>
      <h3>{t('tips.identity')}</h3>
      <p className="mc-quiet">{t('tips.identityHint')}</p>
      {(['name', 'phone', 'idNumber', 'address'] as const).map((name) => (
        <Form.Item
          key={name}
          name={name}
          label={t(`tips.${name === 'address' ? 'contact' : name}`)}
          rules={[{ max: 200 }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
      ))}
    </>
  )
}
