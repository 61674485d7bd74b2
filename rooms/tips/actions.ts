export * from './actions/holders.ts'
export * from './actions/keeping.ts'
export * from './actions/pages.ts'
export * from './actions/tips.ts'
