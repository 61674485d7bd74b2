export * from './actions/draft.ts'
export * from './actions/paragraphs.ts'
export * from './actions/review.ts'
