import { ChoiceField, LineField, ProseField, useTexts } from '../../../../core/web/index.ts'
import { useCategories } from '../../../findings/screens/parts/categories.ts'
import { groupKinds } from '../../contract.ts'

/** What is said of a group of findings. */
export function GroupFields() {
  const t = useTexts()
  const category = useCategories()
  return (
    <>
      <LineField name="title" label={t('commons.groupTitle')} />
      <ChoiceField
        name="kind"
        label={t('commons.groupKind')}
        choices={groupKinds.map((value) => ({
          value,
          label: `${t(`commons.kind.${value}`)} · ${t(`commons.way.${value}`)}`,
        }))}
      />
      <ChoiceField name="category" label={t('commons.category')} choices={category.top} />
      <ProseField name="summary" label={t('commons.summary')} rows={5} />
    </>
  )
}
