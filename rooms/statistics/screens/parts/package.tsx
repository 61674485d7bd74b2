import { Form, Input } from 'antd'
import { useTexts } from '../../../../core/web/index.ts'

/** A package as text: read from the file that came, or pasted. */
export function PackageField() {
  const t = useTexts()
  const form = Form.useFormInstance()
  const read = async (file: File | undefined) => {
    if (file) form.setFieldValue('text', await file.text())
  }
  return (
    <>
      <label>
        {t('statistics.packageFile')}{' '}
        <input type="file" accept=".txt,text/plain" onChange={(event) => void read(event.target.files?.[0])} />
      </label>
      <Form.Item name="text" label={t('statistics.packageText')}>
        <Input.TextArea rows={8} />
      </Form.Item>
    </>
  )
}
