/** Words of handing over open sheets (交接). */
export const handoverWords = {
  handovers: 'Hand-over',
  handoversLead:
    'Who leaves the team hands his open sheets, talks, visits, borrowed papers and fact sheets to another of it, in a list that stays and that the receiver accepts. Whoever handled a sheet still never checks or signs it.',
  handoverOf: 'Handed over by',
  handoverChoose: 'Whose work',
  handoverNothing: 'As far as you see, this person has nothing open in hand.',
  handoverOtherWork:
    'Rectification tasks, delegations and roles are not on the list: the office names another leader in charge on the page of the task; a delegation is ended by the two or the office; a role by the security administrator.',
  handOverSheets: 'Hand this work over',
  acceptHandover: 'I have it',
  handoverAccepted: 'Accepted on',
  handoverWaits: 'waits for the receiver',
  'handed.factSheet': 'Fact sheet',
  'handed.talk': 'Talk',
  'handed.visit': 'Visit',
  'handed.loan': 'Borrowed paper',
  'desk.handoversToAccept': 'Handed over to you, to be accepted',
  'desk.leftOther': 'Other work of people who left the team',
  handoverTo: 'Taken over by',
  handoverBy: 'Settled by',
  handoverOn: 'Day',
  handoverReason: 'Reason',
  handoverCount: 'Things',
  handoverUnit: 'Unit',
  handoverList: 'Hand-over list',
  handoverHidden: 'And {n} that you do not see.',
  'handoverSigns.from': 'Handed over by:',
  'handoverSigns.to': 'Taken over by:',
  'handoverSigns.witness': 'Witness:',
  'handoverSigns.day': 'Day:',
  handoverSheets: 'Work handed over',
  inHandSheets: 'Open sheets',
  inHandFactSheets: 'Fact sheets not yet issued',
} as const

export const handoverRefusals = {
  'nothing-handed': { says: 'There is nothing on the list.', todo: 'Choose something that is open.' },
  'not-handed-to-you': { says: 'This list was not handed over to you.', todo: 'Let the receiver accept it.' },
  'accepted-already': { says: 'This list is accepted already.', todo: 'Nothing is left to do.' },
}

export const handoverRecords = {
  'work.accepted': 'The work handed over was accepted',
  'sheet.handedOver': 'The sheet changed hands',
  'work.handedOver': 'Handed over {sheets} sheets',
}
