export * from './actions/echoes.ts'
export * from './actions/pages.ts'
export * from './actions/postings.ts'
export * from './actions/withholding.ts'
