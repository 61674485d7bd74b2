import { ChoiceField, useAsk, useTexts } from '../../../../core/web/index.ts'
import { coverage } from '../../contract.ts'
import { useInTeam } from './units.ts'

type Villages = readonly Readonly<{ body: string; name: string }>[]

/** The villages that go along with a unit, for its team; none for everybody else. */
function useVillages(inspection: string | undefined): Villages {
  const inTeam = useInTeam()
  const asked = useAsk(coverage, { inspection: inspection as never }, { enabled: inTeam && inspection !== undefined })
  return inspection === undefined ? [] : (asked.data?.villages ?? [])
}

/** Of which village somebody or a household is, where villages go along with the unit chosen (S3-13, S3-14). */
export function VillageField({ inspection }: { inspection: string | undefined }) {
  return <VillageChoice villages={useVillages(inspection)} />
}

export function VillageChoice({ villages }: { villages: Villages }) {
  const t = useTexts()
  if (villages.length === 0) return null
  return (
    <ChoiceField
      name="village"
      label={t('fieldwork.village')}
      hint={t('fieldwork.hint.village')}
      choices={villages.map(({ body, name }) => ({ value: body, label: name }))}
    />
  )
}

export function VillageName({ inspection, village }: { inspection: string; village: string }) {
  return <>{useVillages(inspection).find(({ body }) => body === village)?.name ?? '—'}</>
}
