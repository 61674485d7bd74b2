/** Words of where a sheet began on site. */
export const beginningWords = {
  beginning: 'Began with',
  origins: 'Began with',
  'noun.talk': 'talk',
  'noun.visit': 'visit',
  'noun.loan': 'borrowed paper',
  'origin.talk': 'talk',
  'origin.visit': 'visit',
  'origin.loan': 'borrowed paper',
  beginsWith: 'Begins with: {noun}. The link is kept both ways.',
} as const

export const beginningRefusals = {
  'no-unit-now': {
    says: 'You have no unit under inspection now.',
    todo: 'You can note it once your appointment is in force; if that is wrong, tell the office.',
  },
} as const
