import { Form, Input } from 'antd'
import { FileText, useTexts } from '../../../../core/web/index.ts'

/** A package as text: read from the file that came, or pasted. */
export function PackageField() {
  const t = useTexts()
  return (
    <>
      <FileText name="text" label={t('statistics.packageFile')} />
      <Form.Item name="text" label={t('statistics.packageText')}>
        <Input.TextArea rows={8} />
      </Form.Item>
    </>
  )
}
