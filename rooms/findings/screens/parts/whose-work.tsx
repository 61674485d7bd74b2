import { Form } from 'antd'
import { useTexts } from '../../../../core/web/index.ts'
import { PersonField } from '../../../teams/screens/parts/person-field.tsx'

/** Chooses the person whose work is looked at; undefined when the field is emptied. */
export function WhoseWork(props: { chosen: (person: string | undefined) => void }) {
  const t = useTexts()
  return (
    <Form layout="vertical" onValuesChange={(_, { person }: { person?: string }) => props.chosen(person)}>
      <PersonField name="person" label={t('findings.handoverChoose')} />
    </Form>
  )
}
