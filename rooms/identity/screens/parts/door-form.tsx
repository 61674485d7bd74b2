import { Button, Form, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { Problem, Trouble, send, useTexts } from '../../../../core/web/index.ts'

/**
 * A form outside the house: what is typed is no draft, is never kept on the device and goes to `url` alone. Errors of the input stand
 * beside the fields, refusals under the form.
 */
export function DoorForm<T extends object>(props: {
  url: string
  body: (typed: T) => object
  submit: string
  children: ReactNode
  initial?: Partial<T>
  done: (answer: unknown) => void | Promise<void>
}) {
  const t = useTexts()
  const [form] = Form.useForm()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const submit = async (typed: T) => {
    setBusy(true)
    setProblem(null)
    try {
      await props.done(
        await send({ method: 'POST', url: props.url, body: JSON.stringify(props.body(typed)) }, { hat: null }),
      )
      form.resetFields()
    } catch (error) {
      if (error instanceof Problem && error.fields.length > 0) {
        form.setFields(
          error.fields.map(({ path }) => ({ name: path.split('.'), errors: [t('core.field.wrong')] })) as never,
        )
      }
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className="mc-form"
      initialValues={props.initial as object}
      onFinish={(typed: T) => void submit(typed)}
      scrollToFirstError={{ focus: true, block: 'center' }}
    >
      {props.children}
      {problem ? <Trouble problem={problem} /> : null}
      <Button type="primary" htmlType="submit" loading={busy} block>
        {props.submit}
      </Button>
    </Form>
  )
}

type Name = string | string[]

/** One line that must be filled. */
export function Needed(props: {
  name: Name
  label: string
  hint?: string
  autoComplete?: string
  secret?: boolean
  optional?: boolean
  max?: number
}) {
  const t = useTexts()
  const looks = { autoComplete: props.autoComplete ?? 'off', maxLength: props.max ?? 200 }
  return (
    <Form.Item
      name={props.name as never}
      label={props.label}
      extra={props.hint}
      rules={props.optional ? [] : [{ required: true, message: t('core.field.required') }]}
    >
      {props.secret ? <Input.Password {...looks} /> : <Input {...looks} spellCheck={false} autoCapitalize="none" />}
    </Form.Item>
  )
}

/** A new password, typed twice. */
export function NewPassword(props: { name: Name; label?: string }) {
  const t = useTexts()
  const again = Array.isArray(props.name) ? [...props.name.slice(0, -1), 'again'] : 'again'
  return (
    <>
      <Needed
        name={props.name}
        label={props.label ?? t('identity.newPassword')}
        hint={t('identity.passwordRule')}
        autoComplete="new-password"
        secret
      />
      <Form.Item
        name={again as never}
        label={t('identity.newPasswordAgain')}
        dependencies={[props.name as never]}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, typed) =>
              typed === getFieldValue(props.name as never)
                ? Promise.resolve()
                : Promise.reject(new Error(t('identity.passwordsDiffer'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
    </>
  )
}
