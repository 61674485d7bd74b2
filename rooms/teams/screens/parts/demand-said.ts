import type * as z from 'zod'
import { useTexts } from '../../../../core/web/index.ts'
import type { proposalPage } from '../../contract.ts'

type Gives = z.infer<typeof proposalPage.gives>
type Named = Readonly<{ kind: string; team: string | null; quota: number }>

/** A demand in words: of which team, and how much it asks. */
export function useDemandSaid({ proposal, teams }: Gives): (one: Named) => string {
  const t = useTexts()
  const { demands } = proposal
  return ({ kind, team, quota }) => {
    const name = teams.find((of) => of.id === team)?.name ?? ''
    const asked = demands.quotas[quota]
    const skills = (asked?.skills ?? []).map((skill) => t(`teams.skill.${skill}`)).join('/')
    const wants = asked?.least ?? (demands as unknown as Readonly<Record<string, number>>)[kind] ?? 1
    return t(`teams.demand.${kind}`, { team: name, wants: Number(wants), skills })
  }
}

/** A reason of a seat in words. */
export function useWhySaid({ proposal }: Gives): (why: string) => string {
  const t = useTexts()
  return (why) => {
    const [, quota] = /^needed\.quota\.(\d+)$/.exec(why) ?? []
    if (quota === undefined) return t(`teams.why.${why}`)
    const skills = (proposal.demands.quotas[Number(quota)]?.skills ?? []).map((skill) => t(`teams.skill.${skill}`))
    return t('teams.why.needed.quota', { skills: skills.join('/') })
  }
}
