/** Words of where a sheet began on site. */
export const beginningWords = {
  beginning: '来处',
  origins: '来处',
  'noun.talk': '谈话',
  'noun.visit': '走访',
  'noun.loan': '调阅资料',
  'origin.talk': '谈话',
  'origin.visit': '走访',
  'origin.loan': '调阅资料',
  beginsWith: '由{noun}提出，提交后双向关联。',
} as const

export const beginningRefusals = {
  'no-unit-now': { says: '您现在没有在巡的单位。', todo: '任命生效后即可登记；任命有误的，请联系巡察办。' },
} as const
