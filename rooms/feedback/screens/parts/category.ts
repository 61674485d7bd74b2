import { useAsk, useTexts } from '../../../../core/web/index.ts'
import { categories } from '../../../policies/contract.ts'

/** Says a category by its code in the language worn: … until the words are there, then a code nobody words as it is. Also the choices of a filter. */
export function useCategories(): { say: (code: string) => string; choices: { value: string; label: string }[] } {
  const t = useTexts()
  const { data } = useAsk(categories, { vocabulary: 'finding', show: 'all', size: 200 })
  const choices = (data?.rows ?? []).map((row) => ({
    value: row.code,
    label: t.language === 'zh' ? row.nameZh : row.nameEn,
  }))
  const names = new Map(choices.map(({ value, label }) => [value, label]))
  return { say: (code) => names.get(code) ?? (data ? code : '…'), choices }
}
