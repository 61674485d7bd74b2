import { useTexts } from '../../../../core/web/index.ts'
import { useCategories, useContents } from './categories.ts'

/** How a field of a sheet's text reads: codes by their word, everything else as it was written. */
export function useWording(): (field: string, value: string) => string {
  const t = useTexts()
  const category = useCategories()
  const content = useContents()
  return (field, value) => {
    if (value === '') return ''
    if (field === 'category' || field === 'subcategory') return category.name(value)
    if (field === 'content') return String(content.name(value))
    return value.split(',').every((word) => t.has(`findings.${field}.${word}`))
      ? value
          .split(',')
          .map((word) => t(`findings.${field}.${word}`))
          .join(t.pause)
      : value
  }
}
