/** What each state waits for, and words of splitting and merging. */
export const regroupWords = {
  'next.suspected': 'To be made a sheet, or dropped with a reason',
  'next.drafted': 'Handlers complete text and evidence; the second handler submits it',
  'next.supported': 'A deputy leader is to check it',
  'next.checked': 'The leader is to sign it',
  'next.signed': 'The team meeting is to decide on it',
  'next.talking':
    'The facts are talked over with the body: list approved, fact sheet issued and answered, then the team concludes',
  'next.factChecked': 'The team meeting is to decide; what must be amended becomes a new version',
  'next.dropped': 'Ended',
  'next.adopted': 'Adopted; report, feedback and rectification build on it',
  'next.notAdopted': 'Kept on file',
  'next.routed': 'Routed; report, feedback and rectification build on it',
  'state.replaced': 'taken apart or merged',
  'state.recast': 'taken apart or merged unsigned',
  'next.replaced': 'nothing; the sheets that took its place go on',
  'next.recast': 'nothing; the sheets that took its place go on',
  'step.regroup': 'Split or merged',
  splitSheet: 'Split',
  mergeSheets: 'Merge',
  descent: 'Split and merged',
  descentFrom: 'Came out of these by {how}',
  descentInto: 'Became these by {how}',
  'how.split': 'splitting',
  'how.merge': 'merging',
  partTitles: 'Title of each part',
  partTitlesHint:
    'One in each line, two to ten. Each begins with the text and evidence of this sheet and runs through all three steps.',
  mergeWith: 'Sheets to merge with it',
  mergeWithHint:
    'Of the same unit, not yet decided by the meeting. The new sheet says what each says, stands on all their evidence and runs through all three steps.',
  mergedTitle: 'Title of the merged sheet',
  regroupReason: 'Reason',
  noneToMerge: 'The unit has no other sheet that could be merged.',
} as const

export const regroupRefusals = {
  'leader-regroups': {
    says: 'What was handed in for a check is split and merged by the leader, a draft by its handlers or the leader.',
    todo: 'Tell the leader.',
  },
  'signed-once': {
    says: 'This sheet was signed once and cannot be dropped.',
    todo: 'Take it through check and signature again; the team meeting decides with a reason.',
  },
  'signed-first': {
    says: 'This sheet was signed once and its new version is being drafted; it is not split or merged now.',
    todo: 'Have the new version checked and signed first; then the leader splits or merges it.',
  },
  'has-immediate': {
    says: 'Something of this sheet is to be put right at once.',
    todo: 'Split or merge it once that is no longer issued.',
  },
  'too-few-to-merge': { says: 'A merger takes two sheets at least.', todo: 'Choose another.' },
  'merged-twice': { says: 'A sheet is named twice.', todo: 'Leave one of them out.' },
  'too-long-to-merge': { says: 'Merged, {fields} would be too long.', todo: 'Shorten the sheets first.' },
} as const

export const regroupRecords = {
  'sheet.split': 'split the sheet',
  'sheet.merged': 'merged the sheet into another',
  'sheet.descended': 'came out of other sheets by {how}, number {serial}',
  'sheet.replaced': 'version {revision} gave way by {how}: it counts no more, and stays as it was signed',
} as const
