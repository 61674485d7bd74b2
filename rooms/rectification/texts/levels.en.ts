/** Levels of responsibility and the township that owns (S4-02, S4-05). */
export const levelTexts = {
  words: {
    tempos: 'Three tempos',
    temposLead:
      'What is put right on the spot, at once on a written notice, and after the feedback, counted apart and side by side. What is not done at the exit is carried into the feedback.',
    temposNone: 'Nothing to put right yet. It shows here once a notice was issued or an opinion received.',
    'tempo.oral': 'On the spot',
    'tempo.written': 'On written notice',
    'tempo.full': 'In full',
    'tempoCount.asked': 'Asked',
    'tempoCount.closed': 'closed',
    'tempoCount.carried': 'carried over',
    'tempoCount.open': 'open',
    'tempoCount.overdue': 'overdue',
    pack: 'Tables with the report',
    carriedBy: 'Level of responsibility',
    town: 'Township rectifies',
    county: 'County leads',
    city: 'City drives',
    province: 'Province coordinates',
    owner: 'Township that owns it',
    setLevel: 'Set the level',
    acceptVillage: 'Accept for the township',
    acceptVillageAsk:
      'The township owns the rectification of its villages. The leader in charge signs after it was accepted.',
    villagesToAccept: 'Village items to accept',
    'step.accept': 'Accepted by the township',
    'trace.accept': 'Accepted by the township',
    'trace.level': 'Level of responsibility set',
    'step.level': 'Level of responsibility set',
  },
  refusals: {
    'no-village': {
      says: 'Only items of villages have a level of responsibility.',
      todo: 'Set it on the task of a village.',
    },
    'level-same': { says: 'That is its level already.', todo: 'Choose another level.' },
    'no-town': { says: 'There is no township above this body.', todo: 'Choose another level.' },
    'accepted-already': { says: 'The township accepted it already.', todo: 'Nothing is left to do.' },
    'town-first': {
      says: 'An item of a village is accepted by its township first.',
      todo: 'Ask the principal of the township; if it is carried higher up, let the office set the level.',
    },
    'past-the-town': {
      says: 'The township returns it only before it has accepted it.',
      todo: 'Tell the leader in charge or the office.',
    },
  },
  records: {
    'task.levelMoved': 'Level of responsibility: {from} to {to}',
    'task.accepted': 'Accepted by the township',
  },
} as const
