import type { Texts } from '../../core/pure/texts.ts'

export { zh as core } from '../../core/texts/zh.ts'
export const rooms = import.meta.glob<Texts>('../../rooms/*/texts/zh.ts', { eager: true, import: 'zh' })
