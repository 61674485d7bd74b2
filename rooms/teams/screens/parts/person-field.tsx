import type { ReactNode } from 'react'
import { useTexts } from '../../../../core/web/index.ts'
import { persons } from '../../../identity/contract.ts'
import { SearchField } from '../../../planning/screens/parts/search-field.tsx'

/** A field that finds a person by name or initials. */
export function PersonField(props: { name: string; label: ReactNode }) {
  const t = useTexts()
  const show = (row: Record<string, unknown>) => [row['name'], row['title']].filter(Boolean).join('　')
  return (
    <SearchField
      {...props}
      hint={t('teams.personHint')}
      ask={persons as never}
      by="search"
      fixed={{ active: 'yes' }}
      show={show}
    />
  )
}
