import { Alert, App, Button, Drawer, Form, type FormInstance } from 'antd'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type * as z from 'zod'
import type { Command, Touched } from '../pure/contract.ts'
import { useFreshen } from './ask.tsx'
import { does } from './client.ts'
import { meetings, useDraft } from './draft.ts'
import { answered, type FieldError, type Issue, tidy, wordOf } from './fields.ts'
import { newId } from './id.ts'
import { Problem } from './problem.ts'
import { Stale } from './stale.tsx'
import { type Say, useTexts } from './texts.tsx'
import { Trouble } from './ui/trouble.tsx'

type Values = Record<string, unknown>

/** What a form asks. */
export type FormSays = Readonly<{
  /** Names its draft; by default the command and the ids it is given. */
  id?: string
  /** What the fields show first. For a change: the present values, kept up to date from the query, so that others' changes are noticed. */
  initial?: Readonly<Values>
  /** The fields: `<LineField name="title" label=… />` and the others of `core/web/field.tsx`. */
  fields: ReactNode | ((values: Readonly<Values>) => ReactNode)
  /** Stands above the fields. */
  note?: ReactNode
  /** Labels of the fields for the comparison with somebody else's change. */
  labels?: Readonly<Record<string, string>>
  submit?: ReactNode
}>

type FormProps<C extends Command> = Readonly<{
  does: C
  /** What is fixed and not asked: ids, version. */
  input: Readonly<Values>
  form: FormSays
  say?: string
  done: (touched: Touched) => void
  cancel?: () => void
}>

type Shape = Readonly<Record<string, z.ZodType>>
const Here = createContext<Shape>({})
/** Around fields of a form that is no command's own: the schemas by which they know what must be filled in, and how much. */
export const FieldShape = (props: { shape: Shape; children: ReactNode }) => (
  <Here value={props.shape}>{props.children}</Here>
)
/** What is written in the form around. */
const Written = createContext<Readonly<Values>>({})
/**
 * What is written in the form around, for what stands beside its fields and follows them once one pauses: whoever asks here is drawn anew, the fields are not, as they
 * are when `fields` is a function of the values.
 */
export const useWritten = (): Readonly<Values> => useContext(Written)
const Write = createContext<(values: Values) => void>(() => undefined)
/** Writes into the form around what nobody types, and into its draft with it: setting fields of antd's form alone is not handed in. */
export const useWrite = (): ((values: Values) => void) => useContext(Write)
/** The schema of one field of the form around, for its limits. */
export const useField = (name: string): z.ZodType | undefined => useContext(Here)[name]

/** A form in a drawer from the right; on a phone it fills the screen. */
export function ActDrawer<C extends Command>(props: FormProps<C> & { title: ReactNode; close: () => void }) {
  return (
    <Drawer open title={props.title} onClose={props.close} size={680} destroyOnHidden className="mc-drawer">
      <ActForm {...props} cancel={props.close} />
    </Drawer>
  )
}

/**
 * A form that does a command. The contract's schema checks it before it is sent; errors stand beside the fields; what is typed is kept as
 * a draft until the act succeeded; a change by somebody else is shown beside one's own text.
 */
export function ActForm<C extends Command>(props: FormProps<C>) {
  const t = useTexts()
  const [form] = Form.useForm<Values>()
  const { message } = App.useApp()
  const freshen = useFreshen()
  const initial = props.form.initial ?? nothing
  const draftId = props.form.id ?? `${props.does.name}:${idsOf(props.input)}`
  const draft = useDraft<Values>(draftId, initial)
  const base = useRef(initial)
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const key = useRef(newId())
  const shape = props.does.input.shape as Shape
  const values = draft.value
  useRestored(form, draft, base)
  const met = useMemo(() => meetings(base.current, initial, values), [initial, values])

  const put = (next: Values) => {
    form.setFieldsValue(next)
    takeBack(form, next)
    draft.set({ ...draft.latest(), ...next })
    key.current = newId()
  }
  const submit = async () => {
    setProblem(null)
    const asked = { ...tidy(shape, draft.latest()), ...props.input }
    const checked = props.does.input.safeParse(asked)
    if (!checked.success) return showIssues(form, t, checked.error.issues as unknown as Issue[], asked, setProblem)
    setBusy(true)
    try {
      const touched = await does(props.does, asked as z.input<C['input']>, { key: key.current })
      await draft.drop()
      message.success(props.say ?? t('core.done'))
      await freshen()
      props.done(touched)
    } catch (error) {
      key.current = newId()
      await refused(error, { form, t, freshen, setProblem, fields: Object.keys(values), drop: draft.drop })
    } finally {
      setBusy(false)
    }
  }
  if (!draft.ready) return null
  const { fields } = props.form
  return (
    <Here value={shape}>
      <Form
        form={form}
        layout="vertical"
        requiredMark
        initialValues={values}
        scrollToFirstError={{ focus: true, block: 'center' }}
        onValuesChange={(changed, all) => {
          takeBack(form, changed)
          draft.set({ ...draft.latest(), ...all }, isTyping())
          key.current = newId()
        }}
        onFinish={() => void submit()}
        className="mc-form"
      >
        {props.form.note}
        <Restored at={draft.restored?.at} drop={() => void draft.drop().then(() => put(cleared(values, initial)))} />
        {met.length > 0 ? (
          <Stale
            about={String(props.input[aboutOf(props.input)] ?? '')}
            met={met}
            labels={props.form.labels ?? {}}
            take={(field, value) => put({ [field]: value })}
            keep={(field) => {
              base.current = { ...base.current, [field]: initial[field] }
              draft.set({ ...draft.latest() })
            }}
          />
        ) : null}
        <Write value={put}>
          <Written value={values}>{typeof fields === 'function' ? fields(values) : fields}</Written>
        </Write>
        {problem ? <Trouble problem={problem} /> : null}
        <div className="mc-form-end">
          <span className="mc-quiet">{t('core.draftNote')}</span>
          {props.cancel ? <Button onClick={props.cancel}>{t('core.cancel')}</Button> : null}
          <Button type="primary" htmlType="submit" loading={busy} disabled={met.length > 0}>
            {props.form.submit ?? t('core.submit')}
          </Button>
        </div>
      </Form>
    </Here>
  )
}

/** Takes back what was said of fields that were changed since: antd keeps it until the next try, as it knows no rule of these fields. */
function takeBack(form: FormInstance<Values>, changed: Values): void {
  const over = answered(form.getFieldsError() as FieldError[], changed)
  if (over.length > 0) form.setFields(over as Parameters<typeof form.setFields>[0])
}

/** Whether what changes is being typed, key by key; a choice is drawn at once. */
const isTyping = (): boolean => document.activeElement?.matches('textarea, input[type=text]') ?? false

const nothing: Values = {}
/** The ids a form is given: what it is about. `id` is the fresh id of a new thing and names nothing yet. */
const idsOf = (input: Readonly<Values>) =>
  Object.entries(input)
    .filter(([name, value]) => name !== 'version' && name !== 'id' && typeof value === 'string')
    .map(([, value]) => value)
    .join(':')
const aboutOf = (input: Readonly<Values>) => Object.keys(input).find((name) => name !== 'version') ?? ''
const cleared = (values: Values, initial: Readonly<Values>): Values =>
  Object.fromEntries(
    [...new Set([...Object.keys(values), ...Object.keys(initial)])].map((name) => [name, initial[name]]),
  )

/** Once the draft was found: its text into the fields, and what it was written upon as the base of comparison. */
function useRestored(
  form: FormInstance<Values>,
  draft: ReturnType<typeof useDraft<Values>>,
  base: { current: Readonly<Values> },
): void {
  const { ready, restored } = draft
  useEffect(() => {
    if (!ready || !restored) return
    base.current = (restored.base ?? {}) as Values
    form.setFieldsValue(restored.value as Values)
  }, [ready, restored, form, base])
}

function Restored(props: { at: string | undefined; drop: () => void }) {
  const t = useTexts()
  if (!props.at) return null
  return (
    <Alert
      type="info"
      showIcon
      title={t('core.draftRestored', { at: t.at(props.at) })}
      action={
        <Button size="small" onClick={props.drop}>
          {t('core.draftDiscard')}
        </Button>
      }
    />
  )
}

type Refusing = Readonly<{
  form: FormInstance<Values>
  t: Say
  freshen: () => Promise<void>
  setProblem: (problem: unknown) => void
  fields: readonly string[]
  drop: () => Promise<void>
}>

/** Puts a refusal where it belongs: beside its field, into the comparison, or under the form. */
async function refused(error: unknown, { form, t, freshen, setProblem, fields, drop }: Refusing): Promise<void> {
  if (!(error instanceof Problem)) throw error
  if (error.code === 'web.kept') await drop()
  if (error.code === 'doorway.stale') await freshen()
  const field = typeof error.facts['field'] === 'string' ? error.facts['field'] : undefined
  const beside = [
    ...error.fields.map(({ path }) => ({ name: path.split('.')[0] as string, says: t('core.field.wrong') })),
    ...(field ? [{ name: field, says: t.problem(error).says }] : []),
  ].filter(({ name }) => fields.includes(name))
  form.setFields(beside.map(({ name, says }) => ({ name, errors: [says] })))
  setProblem(error)
}

/** Says what the schema found, beside each field; what belongs to no field of the form stands under it. */
function showIssues(
  form: FormInstance<Values>,
  t: Say,
  issues: readonly Issue[],
  asked: Readonly<Values>,
  setProblem: (problem: unknown) => void,
): void {
  const known = new Set(
    Object.keys(form.getFieldsValue(true)).concat(form.getFieldsError().map(({ name }) => String(name[0]))),
  )
  const said = issues.map((issue) => {
    const { key, n } = wordOf(
      issue,
      issue.path.reduce<unknown>((at, step) => (at as Values | undefined)?.[step as string], asked),
    )
    return { name: String(issue.path[0] ?? ''), errors: [t(`core.field.${key}`, n === undefined ? {} : { n })] }
  })
  form.setFields(said.filter(({ name }) => known.has(name)))
  const first = said.find(({ name }) => known.has(name))
  if (first) form.scrollToField(first.name, { focus: true, block: 'center' })
  if (said.some(({ name }) => !known.has(name))) setProblem(new Problem({ code: 'doorway.bad-input' }))
}
