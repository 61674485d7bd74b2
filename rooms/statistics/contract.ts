export * from './fixed.ts'
export * from './nouns.ts'
export * from './queries.ts'
export * from './rollup.ts'
export { mapped } from './rules/map.ts'
export { type Measure, measures } from './rules/measures.ts'

export const constraints = {
  statistics_subordinate_origin: 'statistics.key-named-already',
  statistics_package_current: 'statistics.package-meanwhile',
  statistics_package_once: 'statistics.package-here-already',
  statistics_report_once: 'statistics.fixed-meanwhile',
}
