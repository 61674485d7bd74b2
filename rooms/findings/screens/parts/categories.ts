import { type Choice, useAsk, useTexts } from '../../../../core/web/index.ts'
import { type Category, categories } from '../../../policies/contract.ts'

/** The dictionary of findings: names by code, the upper level, and what stands under one of it. Ended words are still named. */
export function useCategories() {
  const t = useTexts()
  const asked = useAsk(categories, { vocabulary: 'finding', show: 'all', size: 200 })
  const rows = asked.data?.rows ?? []
  const named = (row: Category) => (t.language === 'zh' ? row.nameZh : row.nameEn)
  const choice = (row: Category): Choice => ({ value: row.code, label: named(row) })
  const present = rows.filter((row) => row.untilDay === null)
  const names = new Map(rows.map((row) => [row.code as string, named(row)]))
  return {
    // Until the words are there a code is not shown instead.
    name: (code: string): string => names.get(code) ?? (asked.data ? code : '…'),
    top: present.filter((row) => row.parent === null).map(choice),
    under: (code: unknown): Choice[] => present.filter((row) => row.parent === code).map(choice),
  }
}

/** Supervision content as the office words it: 四个落实, 四聚焦 and 三个聚焦 (S3-11), each named before its words. */
export function useContents() {
  const t = useTexts()
  const four = useAsk(categories, { vocabulary: 'fourImplementations', size: 200 })
  const focus = useAsk(categories, { vocabulary: 'fourFocuses', size: 200 })
  const three = useAsk(categories, { vocabulary: 'threeFocuses', size: 200 })
  const rows = [four, focus, three].flatMap((asked) => asked.data?.rows ?? [])
  const choices = rows.map((row): Choice & { label: string } => {
    const list = t(`policies.vocabulary.${row.vocabulary}`)
    return { value: row.code, label: `${list} · ${t.language === 'zh' ? row.nameZh : row.nameEn}` }
  })
  return { choices, name: (code: string) => choices.find((one) => one.value === code)?.label ?? code }
}
