import { Alert, Button, Form, type FormInstance, Upload } from 'antd'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import {
  beforeLock,
  type Draft,
  draftKeeper,
  type Entry,
  type Issue,
  type Open,
  Page,
  type Say,
  Section,
  tidy,
  Trouble,
  useGo,
  useQueryString,
  useTexts,
  wordOf,
} from '../../../core/web/index.ts'
import { leftOver, phoneCommands, sayingOf } from '../rules/phone.ts'
import { officeDay, type UnitHere, useBox, useUnit } from './parts/phone-box.ts'
import { fieldsOf, PhoneFields, type Writing } from './parts/phone-fields.tsx'
import { PhoneGate } from './parts/phone-gate.tsx'
import { keepWritten, type Picture, pictureOf } from './parts/phone-keep.ts'
import { PhoneBar } from './phone.tsx'

type Values = Record<string, unknown>

/** One form of the phone: new, of something taken along, or one that waits and is corrected. */
export default function PhoneWrite() {
  const t = useTexts()
  const [search] = useQueryString()
  const { entries } = useBox()
  const before = entries.find(({ id }) => id === search['entry'])
  const unit = useUnit(before?.inspection ?? search['unit'])
  const form = (before?.form ?? search['form'] ?? 'talk') as Writing
  return (
    <Page
      title={t(`fieldwork.phone.form.${form}`)}
      back={{
        to: before ? '/phone/outbox' : '/phone',
        label: t(before ? 'fieldwork.phone.outbox' : 'fieldwork.fieldPhone'),
      }}
    >
      <PhoneGate>
        {(open) => (
          <>
            <PhoneBar open={open} />
            {unit && (before || !search['entry']) ? (
              <Write key={search['entry'] ?? 'new'} open={open} unit={unit} form={form} before={before} />
            ) : (
              <p className="mc-quiet">{t('fieldwork.phone.noUnit')}</p>
            )}
          </>
        )}
      </PhoneGate>
    </Page>
  )
}

/** What a new form begins with: what was chosen on the page before, and today. */
function beginning(unit: UnitHere, form: Writing, search: Readonly<Record<string, string>>): Values {
  const talk = unit.talks.find(({ id }) => id === search['talk'])
  const post = unit.posts.find(({ id }) => id === search['post'])
  const loan = unit.loans.find(({ id }) => id === search['loan'])
  const on = officeDay()
  switch (form) {
    case 'talk':
      return {
        heldOn: on,
        ...(search['kind'] ? { kind: search['kind'] } : {}),
        ...(search['village'] ? { village: search['village'] } : {}),
        ...(post ? { post: post.id, name: post.holderName, title: post.title } : {}),
        ...(talk ? { planned: { id: talk.id, version: talk.version }, name: talk.name, title: talk.title } : {}),
      }
    case 'visit':
      return {
        ...{ heldOn: on, kind: 'household' },
        ...(search['household'] ? { household: search['household'] } : {}),
        ...(search['village'] ? { village: search['village'] } : {}),
      }
    case 'loan':
      return loan
        ? {
            ...{ loan: { id: loan.id, version: loan.version }, title: loan.title, copies: loan.copies },
            ...(loan.state === 'lent' ? { doing: 'returned', on } : { doing: 'received', receivedOn: on }),
          }
        : { doing: 'asked', medium: 'paper', form: 'copy', copies: 1, askedOn: on, dueOn: on, receivedOn: on }
    case 'site':
      return { heldOn: on, kind: 'demand' }
  }
}

/** What is typed, kept sealed every few seconds and before the phone locks, so that a killed tab loses no word. */
function useSealedDraft(open: Open, id: string, initial: Values) {
  const first = useRef(initial)
  const [values, setValues] = useState<Values | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const keeper = useMemo(() => {
    // A full phone is said and loses nothing: what is typed stands in the form, and is tried again at the next letter.
    const put = (draft: Draft) => open.kept.drafts.put(draft).catch(setProblem)
    return draftKeeper({ ...open.kept.drafts, put }, id, open.person, first.current)
  }, [open, id])
  useEffect(() => {
    let gone = false
    const begin = (found?: Draft) => gone || setValues((found?.value as Values | undefined) ?? first.current)
    open.kept.drafts.get(id).then(begin, () => begin())
    const flush = () => void keeper.flush()
    const forget = beforeLock(() => keeper.flush())
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      gone = true
      flush()
      forget()
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
    }
  }, [open, id, keeper])
  const set = (next: Values) => {
    setValues(next)
    keeper.write(next)
  }
  return { values, set, drop: keeper.drop, problem }
}

function titleOf(form: Writing, values: Values): string {
  return String(values[{ talk: 'name', visit: 'subject', loan: 'title', site: 'subject' }[form]] ?? '').slice(0, 100)
}

type Writer = Readonly<{ open: Open; unit: UnitHere; form: Writing; before: Entry | undefined }>

function Write({ open, unit, form, before }: Writer) {
  const t = useTexts()
  const go = useGo()
  const [search] = useQueryString()
  const [fields] = Form.useForm<Values>()
  const start = useRef<Values>(before ? { ...before.values } : beginning(unit, form, search))
  const what =
    before?.id ??
    [
      form,
      unit.inspection,
      ...['talk', 'loan', 'post', 'kind', 'household', 'village'].map((name) => search[name]),
    ].join(' ')
  const draft = useSealedDraft(open, `draft:${open.person}:${what}`, start.current)
  const [pictures, setPictures] = useState<readonly Picture[]>([])
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const { values } = draft
  if (values === null) return null
  const submit = async () => {
    setProblem(null)
    const said = tidied(form, unit.inspection, values)
    if (!showIssues(fields, t, said, values)) return
    setBusy(true)
    try {
      await keepWritten(open, unit, form, titleOf(form, values), said.values, pictures, before)
      await draft.drop()
      go(before ? '/phone/outbox' : '/phone')
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Section title={unit.bodyName}>
      <Form
        form={fields}
        layout="vertical"
        className="mc-form"
        initialValues={values}
        scrollToFirstError={{ focus: true, block: 'center' }}
        onValuesChange={(_, all) => draft.set({ ...values, ...all })}
        onFinish={() => void submit()}
      >
        <Outline unit={unit} talk={values['planned'] as { id: string } | undefined} />
        <PhoneFields form={form} unit={unit} values={values} me={open.person} />
        <LeftOver values={values} form={form} />
        <Pictures pictures={pictures} put={setPictures} tell={setProblem} />
        {problem || draft.problem ? <Trouble problem={problem ?? draft.problem} /> : null}
        <div className="mc-form-end">
          <span className="mc-quiet">{t('fieldwork.phone.draftNote')}</span>
          <Button type="primary" size="large" htmlType="submit" loading={busy}>
            {t('fieldwork.phone.keep')}
          </Button>
        </div>
      </Form>
    </Section>
  )
}

/** Values as the commands take them: what is empty left out. */
function tidied(
  form: Writing,
  inspection: string,
  values: Values,
): { values: Values; inspection: string; form: Writing } {
  const kept = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  )
  return { values: kept, inspection, form }
}

/** Says what today's commands would not take, beside each field. True where all fits. */
function showIssues(
  fields: FormInstance<Values>,
  t: Say,
  { form, inspection, values }: ReturnType<typeof tidied>,
  typed: Values,
): boolean {
  const id = '00000000-0000-4000-8000-000000000000'
  const issues = sayingOf(form, inspection, values, id).said.flatMap((one) => {
    const command = 'command' in one ? phoneCommands.get(one.command) : undefined
    if (!command || !('input' in one)) return []
    const read = command.input.safeParse({ ...tidy(command.input.shape, one.input), ...one.input })
    return read.success ? [] : (read.error.issues as unknown as Issue[])
  })
  const said = issues.map((issue) => {
    const name = String(issue.path[0] === 'plannedOn' ? 'heldOn' : (issue.path[0] ?? ''))
    const { key, n } = wordOf(issue, typed[name])
    return { name, errors: [t(`core.field.${key}`, n === undefined ? {} : { n })] }
  })
  fields.setFields(said)
  const [first] = said
  if (first) fields.scrollToField(first.name, { focus: true, block: 'center' })
  return said.length === 0
}

/** What was to be asked of who is talked with. */
function Outline({ unit, talk }: { unit: UnitHere; talk: { id: string } | undefined }) {
  const t = useTexts()
  const found = unit.talks.find(({ id }) => id === talk?.id)
  if (!found) return null
  return (
    <Alert
      type="info"
      title={`${found.number} ${found.name} ${found.title}`}
      description={
        found.outline ? <span className="mc-prose">{`${t('fieldwork.outline')}${t.colon}${found.outline}`}</span> : null
      }
    />
  )
}

/** What was typed on an older form and has no field here. */
function LeftOver({ values, form }: { values: Values; form: Writing }) {
  const t = useTexts()
  const left = leftOver(values, fieldsOf[form])
  if (left.length === 0) return null
  const lines: ReactNode = left.map(([name, value]) => <div key={name}>{`${name}${t.colon}${value}`}</div>)
  return <Alert type="warning" showIcon title={t('fieldwork.phone.leftOver')} description={lines} />
}

function Pictures(props: {
  pictures: readonly Picture[]
  put: (next: readonly Picture[]) => void
  tell: (problem: unknown) => void
}) {
  const t = useTexts()
  const { pictures } = props
  const add = (file: File) =>
    void pictureOf(file, pictures.length + 1).then((one) => props.put([...pictures, one]), props.tell)
  return (
    <div className="mc-phone-pictures">
      <strong>{t('fieldwork.photos')}</strong>
      {pictures.map((one, n) => (
        <div key={`${one.name} ${n}`}>
          {one.name}
          {t.aside(t('fieldwork.lateKilobytes', { n: Math.ceil(one.bytes.length / 1024) }))}{' '}
          <Button size="small" onClick={() => props.put(pictures.filter((_, each) => each !== n))}>
            {t('fieldwork.phone.remove')}
          </Button>
        </div>
      ))}
      <Upload
        aria-label={t('fieldwork.phone.addPhoto')}
        accept="image/*"
        showUploadList={false}
        beforeUpload={(file) => {
          add(file)
          return false
        }}
      >
        <Button>{t('fieldwork.phone.addPhoto')}</Button>
      </Upload>
    </div>
  )
}
