import { body } from '../../../../core/pure/hats.ts'
import { type Tone, useAsk, useTexts } from '../../../../core/web/index.ts'
import { inspections } from '../../../planning/contract.ts'
import type { PublicationKind, PublicationState, WithholdingState } from '../../contract.ts'

export const pageTone = (state: PublicationState): Tone =>
  state === 'published' ? 'good' : state === 'drafted' ? 'going' : 'off'

export const withholdingTone = (state: WithholdingState): Tone =>
  state === 'consented' ? 'good' : state === 'refused' ? 'bad' : state === 'withdrawn' ? 'off' : 'going'

export const isBody = (hat: string): boolean => (body as readonly string[]).includes(hat)

/** The units one sees, for a form to choose from. */
export function useUnits() {
  const asked = useAsk(inspections, { size: 200, sort: 'name' })
  return (asked.data?.rows ?? []).map((one) => ({ value: one.id as string, label: one.name }))
}

/** What one may draft under the worn hat. */
export function useKinds(hat: string) {
  const t = useTexts()
  const kinds: readonly PublicationKind[] =
    hat === 'office' ? ['entry', 'feedback'] : ['progress', 'rectification', 'party']
  return kinds.map((value) => ({ value: value as string, label: t(`publication.kind.${value}`) }))
}
