import type { Texts } from '../../core/pure/texts.ts'

export { en as core } from '../../core/texts/en.ts'
export const rooms = import.meta.glob<Texts>('../../rooms/*/texts/en.ts', { eager: true, import: 'en' })
