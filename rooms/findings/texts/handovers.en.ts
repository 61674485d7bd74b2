/** Words of handing over open sheets (交接). */
export const handoverWords = {
  handovers: 'Hand-over',
  handoversLead:
    'Who leaves the team hands his open sheets to another of it, in a list that stays. Whoever handled a sheet still never checks or signs it.',
  handoverOf: 'Handed over by',
  handoverChoose: 'Whose work',
  handoverNothing: 'As far as you see, this person has nothing open in hand.',
  handoverOtherWork: 'This is dealt with on its own page and does not go with the sheets.',
  handOverSheets: 'Hand these sheets over',
  handoverTo: 'Taken over by',
  handoverBy: 'Settled by',
  handoverOn: 'Day',
  handoverReason: 'Reason',
  handoverCount: 'Sheets',
  handoverUnit: 'Unit',
  handoverList: 'Hand-over list',
  handoverHidden: 'And {n} that you do not see.',
  handoverSigned: 'Handed over by:                 Taken over by:                 Witness:                 Day:',
  inHandSheets: 'Open sheets',
  inHandFactSheets: 'Fact sheets not yet issued',
} as const
