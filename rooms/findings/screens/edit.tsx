import { Alert } from 'antd'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { ActForm, Asked, Page, Section, useAsk, useAt, useGo, useMe, useTexts } from '../../../core/web/index.ts'
import { editSheet, frozenFields, sheetPage } from '../contract.ts'
import { edit } from '../rules.ts'
import { SheetFields, useLabels } from './parts/fields.tsx'
import './parts/findings.css'

/** The text of a sheet, while it is drafted. Somebody else's change is shown beside one's own. */
export default function EditSheet() {
  const t = useTexts()
  const go = useGo()
  const me = useMe()
  const labels = useLabels()
  const { sheet: id } = useAt<'sheet'>()
  const asked = useAsk(sheetPage, { sheet: id })
  const back = `/sheets/${id}`
  return (
    <Asked of={asked}>
      {({ sheet, seats, factSheets }) => {
        const may = edit(sheet, me.person)
        const refusal = isRefusal(may) ? t.refusal(may) : null
        const seconds = seats
          .filter((one) => one.person !== sheet.handlerOne)
          .filter((one) => one.role !== 'leader' || one.person === sheet.handlerTwo)
          .map((one) => ({ value: one.person, label: one.name }))
        return (
          <Page title={t('findings.editSheet')} back={{ to: back, label: `${sheet.number} ${sheet.title}` }}>
            {refusal ? <Alert type="warning" showIcon title={refusal.says} description={refusal.todo} /> : null}
            <Section title={t('findings.sheet')}>
              <ActForm
                does={editSheet}
                input={{ sheet: sheet.id, version: sheet.version }}
                form={{
                  initial: {
                    ...Object.fromEntries(frozenFields.map((field) => [field, sheet[field]])),
                    handlerTwo: sheet.handlerTwo,
                  },
                  labels,
                  fields: (values) => (
                    <SheetFields inspection={sheet.inspection} values={values} seconds={seconds} answers={factSheets} />
                  ),
                  submit: t('core.save'),
                }}
                done={() => go(back)}
                cancel={() => go(back)}
              />
            </Section>
          </Page>
        )
      }}
    </Asked>
  )
}
