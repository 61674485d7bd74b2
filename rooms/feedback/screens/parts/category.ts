import { today, useAsk, useTexts } from '../../../../core/web/index.ts'
import { categories } from '../../../policies/contract.ts'

/**
 * Says a category by its code in the language worn: … until the words are there, then a code nobody words as it is. `choices`: the categories
 * an item can be given today, no subcategory and none that has ended.
 */
export function useCategories(): { say: (code: string) => string; choices: { value: string; label: string }[] } {
  const t = useTexts()
  const { data } = useAsk(categories, { vocabulary: 'finding', show: 'all', size: 200 })
  const rows = data?.rows ?? []
  const name = (row: (typeof rows)[number]) => (t.language === 'zh' ? row.nameZh : row.nameEn)
  const names = new Map(rows.map((row) => [row.code as string, name(row)]))
  const on = today()
  const choices = rows
    .filter(
      ({ parent, fromDay, untilDay }) => parent === null && fromDay <= on && (untilDay === null || untilDay >= on),
    )
    .map((row) => ({ value: row.code, label: name(row) }))
  return { say: (code) => names.get(code) ?? (data ? code : '…'), choices }
}
