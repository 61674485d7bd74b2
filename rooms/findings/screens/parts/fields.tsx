import { Button, Form, Select } from 'antd'
import {
  type Choice,
  ChoiceField,
  DayField,
  LineField,
  ProseField,
  useAsk,
  useTexts,
} from '../../../../core/web/index.ts'
import { inspectionPage } from '../../../planning/contract.ts'
import {
  disciplines,
  type FactSheet,
  keys,
  powers,
  proposals,
  roots,
  sources,
  spreads,
  themes,
} from '../../contract.ts'
import { useCategories, useContents } from './categories.ts'
import { RulesField } from './rules-field.tsx'

/** The labels of a sheet's text, for its form and the comparison with somebody else's change. */
export function useLabels(): Record<string, string> {
  const t = useTexts()
  const names = [
    'title',
    'category',
    'subcategory',
    'source',
    'overview',
    'facts',
    'basis',
    'responsible',
    'explanation',
    'opinion',
    'proposal',
    'surface',
    'cause',
    'focus',
    'content',
    'disciplines',
    'root',
    'key',
    'power',
    'actedOn',
    'actedFrom',
    'actedUntil',
    'rules',
    'nature',
    'consequence',
    'spread',
    'themes',
    'topics',
    'handlerTwo',
  ]
  return Object.fromEntries(names.map((name) => [name, t(`findings.${name}`)]))
}

/** Everything a sheet says (domain 4.11), in the order it is thought: what, on what ground, what it means, how it is tagged. */
export function SheetFields(props: {
  inspection: string
  values: Readonly<Record<string, unknown>>
  seconds: readonly Choice[]
  /** What the body answered in fact sheets of this sheet. */
  answers?: readonly FactSheet[]
}) {
  const t = useTexts()
  const label = useLabels()
  const category = useCategories()
  const content = useContents()
  const under = withPresent(category.under(props.values['category']), props.values['subcategory'], category.name)
  const of = (group: string, list: readonly string[]) =>
    list.map((value) => ({ value, label: t(`findings.${group}.${value}`) }))
  // A radio button once pressed is not taken back: not to say anything is a choice of its own.
  const orNone = (group: string, list: readonly string[]) => [{ value: '', label: t('core.none') }, ...of(group, list)]
  const prose = (name: string, rows = 3) => (
    <ProseField
      name={name}
      label={label[name]}
      rows={rows}
      {...(t.has(`findings.hint.${name}`) ? { hint: t(`findings.hint.${name}`) } : {})}
    />
  )
  return (
    <>
      <fieldset className="mc-fieldset">
        <legend>{t('findings.section.text')}</legend>
        <LineField name="title" label={label['title']} hint={t('findings.hint.title')} />
        <ChoiceField name="category" label={label['category']} choices={category.top} />
        {under.length > 0 ? <ChoiceField name="subcategory" label={label['subcategory']} choices={under} /> : null}
        <ChoiceField name="source" label={label['source']} choices={of('source', sources)} />
        <ChoiceField
          name="handlerTwo"
          label={label['handlerTwo']}
          hint={t('findings.hint.handlerTwo')}
          choices={props.seconds}
        />
        {prose('overview')}
        {prose('facts', 6)}
        <DayField name="actedFrom" label={label['actedFrom']} hint={t('findings.hint.actedFrom')} />
        <DayField name="actedUntil" label={label['actedUntil']} hint={t('findings.hint.actedUntil')} />
        <LineField name="actedOn" label={label['actedOn']} placeholder={t('findings.hint.actedOn')} />
        <RulesField actedFrom={props.values['actedFrom']} rules={props.values['rules']} />
        {prose('basis')}
        {prose('responsible', 2)}
        {prose('explanation')}
        <Form.Item name="explanation" noStyle>
          <Answers of={props.answers ?? []} />
        </Form.Item>
      </fieldset>
      <fieldset className="mc-fieldset">
        <legend>{t('findings.section.analysis')}</legend>
        {prose('surface')}
        {prose('cause')}
        {prose('focus')}
        {prose('nature', 2)}
        {prose('consequence', 2)}
        {prose('opinion')}
        <ChoiceField name="proposal" label={label['proposal']} choices={of('proposal', proposals)} />
      </fieldset>
      <fieldset className="mc-fieldset">
        <legend>{t('findings.section.tags')}</legend>
        <TopicsField inspection={props.inspection} label={label['topics'] ?? ''} />
        <ChoiceField name="content" label={label['content']} choices={content.choices} />
        <SomeField name="disciplines" label={label['disciplines'] ?? ''} choices={of('disciplines', disciplines)} />
        <SomeField name="themes" label={label['themes'] ?? ''} choices={of('themes', themes)} />
        <ChoiceField name="root" label={label['root']} choices={orNone('root', roots)} />
        <ChoiceField name="key" label={label['key']} choices={orNone('key', keys)} />
        <ChoiceField name="power" label={label['power']} choices={orNone('power', powers)} />
        <ChoiceField name="spread" label={label['spread']} choices={orNone('spread', spreads)} />
      </fieldset>
    </>
  )
}

/** What the body answered in writing, to be taken into its explanation and not typed again (一次录入、多次调用). */
function Answers(props: { of: readonly FactSheet[]; value?: string; onChange?: (text: string) => void }) {
  const t = useTexts()
  const so = props.value ?? ''
  const missing = props.of.filter(({ answerText }) => answerText !== '' && !so.includes(answerText))
  const take = ({ answeredOn, answerText }: FactSheet) => {
    const line = t('findings.answeredSo', { day: t.day(answeredOn), text: answerText })
    props.onChange?.([so, line].filter((part) => part !== '').join('\n'))
  }
  return missing.map((one) => (
    <p key={one.id}>
      <Button size="small" onClick={() => take(one)}>
        {t('findings.takeAnswer', { number: one.number })}
      </Button>
    </p>
  ))
}

/** 本轮重点 (S1-05): topics of the round the unit is inspected in, as the leading group set them; nothing where it set none. */
function TopicsField({ inspection, label }: { inspection: string; label: string }) {
  const t = useTexts()
  const asked = useAsk(inspectionPage, { inspection: inspection as never })
  const topics = (asked.data?.topics ?? []).map(({ id, title }) => ({ id: id as string, title }))
  if (topics.length === 0) return null
  return (
    <Form.Item
      name="topics"
      label={label}
      extra={t('findings.hint.topics')}
      getValueProps={(chosen: readonly { id: string }[] | undefined) => ({ value: (chosen ?? []).map(({ id }) => id) })}
      getValueFromEvent={(ids: readonly string[]) => topics.filter(({ id }) => ids.includes(id))}
    >
      <Select
        mode="multiple"
        allowClear
        options={topics.map(({ id, title }) => ({ value: id, label: title }))}
        optionFilterProp="label"
      />
    </Form.Item>
  )
}

/** What stands in the field though its category was changed stays to be seen and taken out, not to be chosen. */
function withPresent(choices: readonly Choice[], value: unknown, name: (code: string) => string): readonly Choice[] {
  if (typeof value !== 'string' || value === '' || choices.some((one) => one.value === value)) return choices
  return [...choices, { value, label: name(value), disabled: true }]
}

/** Several words of a closed list, kept as the contract takes them: comma-separated, in the order of the list. */
function SomeField(props: { name: string; label: string; choices: readonly Choice[] }) {
  const order = props.choices.map(({ value }) => value)
  return (
    <Form.Item
      name={props.name}
      label={props.label}
      getValueProps={(text: string | undefined) => ({ value: text ? text.split(',') : [] })}
      getValueFromEvent={(chosen: string[]) => order.filter((word) => chosen.includes(word)).join(',')}
    >
      <Select mode="multiple" allowClear options={props.choices as Choice[]} optionFilterProp="label" />
    </Form.Item>
  )
}
