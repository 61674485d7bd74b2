export const factListWords = {
  draftFactList: 'Draw up a list',
  approveFactList: 'Approve the list',
  withdrawFactList: 'Take the list back',
  factList: 'List for the fact check',
  factLists: 'Lists for the fact check',
  factListNo: 'List {n}',
  'factList.drafted': 'To be approved',
  'factList.approved': 'Approved',
  'factList.withdrawn': 'Taken back',
  factListsLead:
    'Sheets whose facts are checked with the body are listed and approved by the leader first; no fact sheet is issued of anything else. Leads are not listed.',
  noFactLists: 'No list yet. A handler lists signed sheets; the leader approves.',
  listOfUnit: 'Choose a unit to draw up a new list',
  nothingToList: 'Nothing of this unit can be listed: sheets must be signed, no leads, and on no other list.',
  listedSheets: 'Sheets listed',
  openTalks: 'Not ended',
  talks: 'Talks',
  talksEnded: '{ended} of {all} ended',
  listDraftedOn: 'Drawn up on',
  listApprovedOn: 'Approved on',
  listDraftedBy: 'Drawn up by',
  listApprovedBy: 'Approved by',
  remark: 'Remark',
  onList: 'On an approved list',
  onNoList: 'On no approved list; cannot be issued',
  talkNotBegun: 'No fact sheet yet.',
  approveListAsk: 'Once approved, fact sheets of the {n} sheets listed can be issued to the body.',
  'hint.listed': 'Signed sheets only, in their present version; a new version is listed again.',
  'desk.factLists': 'Lists for the fact check to approve',
} as const

export const factListRefusals = {
  'not-on-list': {
    says: 'The present version of this sheet stands on no approved list.',
    todo: 'List it, have the leader approve the list, then issue.',
  },
  'list-second-person': {
    says: 'You drew up this list.',
    todo: 'Another of the team draws it up, the leader approves.',
  },
  'list-stale': {
    says: 'Sheet {number} has changed; it is not the version that was listed.',
    todo: 'Take this list back and draw up another.',
  },
  'listed-twice': { says: 'A sheet is listed twice.', todo: 'Remove one.' },
  'listed-meanwhile': { says: 'Another list of this unit was drawn up just now.', todo: 'Submit once more.' },
  'not-listable': {
    says: 'Sheet {number} cannot be listed: it must be signed and not talked over yet.',
    todo: 'Remove it, or list it once it is signed.',
  },
} as const

export const factListRecords = {
  'factList.drafted': 'List for the fact check drawn up, {sheets} sheets',
  'factList.approved': 'List for the fact check approved, {sheets} sheets',
  'factList.withdrawn': 'List for the fact check taken back',
} as const
