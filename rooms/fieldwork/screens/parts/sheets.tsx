import { Button } from 'antd'
import { Section, To, useGo, useTexts } from '../../../../core/web/index.ts'
import { useInTeam } from './units.ts'

type Sheet = Readonly<{ id: string; number: string; title: string }>

/** The sheets that began here. */
export function SheetsFrom({ sheets }: { sheets: readonly Sheet[] }) {
  const t = useTexts()
  if (sheets.length === 0) return null
  return (
    <Section title={t('fieldwork.sheetsFrom')}>
      <ul>
        {sheets.map((one) => (
          <li key={one.id}>
            <To to={`/sheets/${one.id}`}>{`${one.number} ${one.title}`}</To>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** In one step from what was heard, seen or read to a suspicion or a sheet, which keeps the link (findings takes it from the address). */
export function BeginSheet({ noun, of }: { noun: 'talk' | 'visit' | 'loan'; of: { id: string; inspection: string } }) {
  const t = useTexts()
  const go = useGo()
  if (!useInTeam()) return null
  const to = `/sheets/new?inspection=${of.inspection}&began=${noun}&from=${of.id}`
  return <Button onClick={() => go(to)}>{t('fieldwork.beginSheet')}</Button>
}
