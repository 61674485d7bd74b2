import { Button, Form, Input, Select } from 'antd'
import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { Act, newId, useTexts } from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import './reports.css'

type Line = Readonly<{ id: string; title: string; fundamental: says.Fundamental | null }>

/** The headings worded and put in order, in one act. */
export function ChaptersForm(props: { report: says.InspectionReport; chapters: readonly says.ReportChapter[] }) {
  const { report, chapters } = props
  const t = useTexts()
  const initial = chapters.map(({ id, title, fundamental }): Line => ({ id, title, fundamental }))
  return (
    <Act
      does={says.setChapters}
      input={{ inspectionReport: report.id, version: report.version }}
      form={{
        initial: { chapters: initial },
        labels: { chapters: t('reports.chapters') },
        fields: (
          <Form.Item name="chapters" label={t('reports.chapters')} required>
            <Lines />
          </Form.Item>
        ),
      }}
    />
  )
}

function Lines(props: { value?: readonly Line[]; onChange?: (lines: readonly Line[]) => void }) {
  const t = useTexts()
  const lines = props.value ?? []
  const put = (next: readonly Line[]) => props.onChange?.(next)
  const swapped = (n: number, to: number) => {
    const next = [...lines]
    const [one] = next.splice(n, 1)
    if (one) next.splice(to, 0, one)
    return next
  }
  return (
    <div className="mc-chapter-lines">
      {lines.map((line, n) => (
        <div key={line.id} className="mc-chapter-line">
          <Input
            value={line.title}
            maxLength={100}
            aria-label={`${t('reports.chapterTitle')} ${n + 1}`}
            onChange={({ target }) =>
              put(lines.map((one) => (one.id === line.id ? { ...one, title: target.value } : one)))
            }
          />
          <Select<says.Fundamental | null>
            value={line.fundamental}
            allowClear
            placeholder={t('reports.fundamental')}
            aria-label={`${t('reports.fundamental')} ${n + 1}`}
            options={says.fundamentals.map((value) => ({ value, label: t(`reports.fundamental.${value}`) }))}
            onChange={(value) =>
              put(lines.map((one) => (one.id === line.id ? { ...one, fundamental: value ?? null } : one)))
            }
          />
          <Button
            icon={<ArrowUpOutlined />}
            aria-label={t('reports.moveUp')}
            disabled={n === 0}
            onClick={() => put(swapped(n, n - 1))}
          />
          <Button
            icon={<ArrowDownOutlined />}
            aria-label={t('reports.moveDown')}
            disabled={n === lines.length - 1}
            onClick={() => put(swapped(n, n + 1))}
          />
          <Button onClick={() => put(lines.filter((one) => one.id !== line.id))}>{t('reports.removeChapter')}</Button>
        </div>
      ))}
      <Button onClick={() => put([...lines, { id: newId(), title: '', fundamental: null }])}>
        {t('reports.addChapter')}
      </Button>
    </div>
  )
}
