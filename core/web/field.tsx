import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { type Fen, fenFromWan } from '../pure/money.ts'
import { DayInput } from './day.tsx'
import { limitsOf } from './fields.ts'
import { useField } from './form.tsx'
import { useTexts } from './texts.tsx'

/** What every field takes: its name in the command's input, its label, and a hint under it. */
export type FieldSays = Readonly<{ name: string; label: ReactNode; hint?: ReactNode; required?: boolean }>
export type Choice = Readonly<{ value: string; label: ReactNode; disabled?: boolean }>

function Item(props: FieldSays & { children: ReactNode; valuePropName?: string }) {
  const { required } = limitsOf(useField(props.name))
  return (
    <Form.Item
      name={props.name}
      label={props.label}
      extra={props.hint}
      required={props.required ?? required}
      {...(props.valuePropName ? { valuePropName: props.valuePropName } : {})}
    >
      {props.children}
    </Form.Item>
  )
}

const useMost = (name: string) => limitsOf(useField(name)).most

/** One line of text; its length as the contract allows. */
export function LineField(props: FieldSays & { placeholder?: string; autoComplete?: string }) {
  const most = useMost(props.name)
  return (
    <Item {...props}>
      <Input
        {...(most ? { maxLength: most } : {})}
        placeholder={props.placeholder}
        autoComplete={props.autoComplete ?? 'off'}
      />
    </Item>
  )
}

/** Several lines; grows with what is written, and counts. */
export function ProseField(props: FieldSays & { rows?: number; placeholder?: string }) {
  const most = useMost(props.name)
  return (
    <Item {...props}>
      <Input.TextArea
        rows={props.rows ?? 4}
        className="mc-grows"
        placeholder={props.placeholder}
        {...(most ? { count: { max: most, show: true } } : {})}
      />
    </Item>
  )
}

/** A calendar day, 'YYYY-MM-DD' in the input. */
export function DayField(props: FieldSays & { earliest?: string; latest?: string }) {
  return (
    <Item {...props}>
      <DayInput earliest={props.earliest} latest={props.latest} />
    </Item>
  )
}

/** One of a closed list; radio buttons where there are at most four, a list to search in otherwise. */
export function ChoiceField(props: FieldSays & { choices: readonly Choice[]; placeholder?: string }) {
  const few = props.choices.length <= 4
  return (
    <Item {...props}>
      {few ? (
        <Radio.Group
          options={props.choices as Choice[]}
          // A label can name a field, not a group of them.
          {...(typeof props.label === 'string' ? { 'aria-label': props.label } : {})}
        />
      ) : (
        <Select
          options={props.choices as Choice[]}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={props.placeholder}
        />
      )}
    </Item>
  )
}

/** Several of a closed list. */
export function ManyField(props: FieldSays & { choices: readonly Choice[]; placeholder?: string }) {
  return (
    <Item {...props}>
      <Select
        mode="multiple"
        options={props.choices as Choice[]}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={props.placeholder}
      />
    </Item>
  )
}

/** A whole number. */
export function NumberField(props: FieldSays & { min?: number; max?: number; unit?: ReactNode }) {
  return (
    <Item {...props}>
      <InputNumber
        precision={0}
        {...(props.min === undefined ? {} : { min: props.min })}
        {...(props.max === undefined ? {} : { max: props.max })}
        suffix={props.unit}
        className="mc-wide"
      />
    </Item>
  )
}

/** Yes or no. */
export function YesField(props: FieldSays) {
  return (
    <Form.Item name={props.name} valuePropName="checked" extra={props.hint}>
      <Checkbox>{props.label}</Checkbox>
    </Form.Item>
  )
}

/** Money, typed in 万元 and said in fen; what is no amount is said at once and not sent. */
export function MoneyField(props: FieldSays) {
  const t = useTexts()
  return (
    <Form.Item
      name={props.name}
      label={props.label}
      extra={props.hint}
      required={props.required ?? false}
      rules={[
        {
          validator: (_, fen) => (fen === 'NaN' ? Promise.reject(new Error(t('core.field.money'))) : Promise.resolve()),
        },
      ]}
    >
      <WanInput />
    </Form.Item>
  )
}

const wanText = (fen: string): string => {
  const digits = fen.padStart(7, '0')
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '')
}

function WanInput(props: { id?: string; value?: string | null; onChange?: (fen: Fen | 'NaN' | null) => void }) {
  const t = useTexts()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (props.value && props.value !== 'NaN' ? wanText(props.value) : '')
  return (
    <Input
      id={props.id}
      inputMode="decimal"
      value={shown}
      suffix={t('core.wan')}
      onChange={({ target }) => {
        setTyped(target.value)
        props.onChange?.(target.value.trim() === '' ? null : (fenFromWan(target.value) ?? 'NaN'))
      }}
      onBlur={() => setTyped((text) => (text !== null && fenFromWan(text) ? null : text))}
    />
  )
}
