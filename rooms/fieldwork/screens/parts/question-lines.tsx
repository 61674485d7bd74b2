import { Form, Input } from 'antd'
import { useTexts } from '../../../../core/web/index.ts'
import type { Question } from '../../contract.ts'

const questionsOf = (text: string): Question[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .split(/[|｜]/)
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .filter((parts) => parts.length > 0)
    .map(([first = '', ...options]) => ({ text: first, options }))

/** Typed text is what the form keeps showing; the command gets the list it means. */
type Typed<T> = Readonly<{ value?: readonly T[]; onChange?: (list: readonly T[]) => void; id?: string }>

function Questions({ value, onChange, id }: Typed<Question>) {
  const shown = (value ?? []).map(({ text, options }) => [text, ...options].join('|')).join('\n')
  return (
    <Input.TextArea
      {...(id ? { id } : {})}
      rows={6}
      defaultValue={shown}
      onChange={(event) => onChange?.(questionsOf(event.target.value))}
    />
  )
}

function Lines({ value, onChange, id }: Typed<string>) {
  return (
    <Input.TextArea
      {...(id ? { id } : {})}
      rows={3}
      defaultValue={(value ?? []).join('\n')}
      onChange={(event) =>
        onChange?.(
          event.target.value
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        )
      }
    />
  )
}

/** The questions of a survey with their options, one per line, and the kinds of people asked. */
export function QuestionLines() {
  const t = useTexts()
  const right = (_: unknown, list: readonly Question[] | undefined) =>
    (list ?? []).length > 0 && (list ?? []).every(({ options }) => options.length >= 2 && options.length <= 10)
      ? Promise.resolve()
      : Promise.reject(new Error(t('fieldwork.wrongQuestions')))
  return (
    <>
      <Form.Item
        name="questions"
        label={t('fieldwork.questions')}
        extra={t('fieldwork.questionsHint')}
        required
        rules={[{ validator: right }]}
      >
        <Questions />
      </Form.Item>
      <Form.Item name="groups" label={t('fieldwork.groups')} extra={t('fieldwork.groupsHint')}>
        <Lines />
      </Form.Item>
    </>
  )
}
