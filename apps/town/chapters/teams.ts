import type { Sent } from './round.ts'

// Who is sent where, round by round: one team with two bodies, a large and a small (一托二).
export const first: Sent = {
  number: 1,
  leader: 'yan',
  deputy: 'hou',
  members: ['feng', 'xue', 'yin'],
  bodies: ['谷阳镇', '王庄镇'],
}
export const second: Sent = {
  number: 1,
  leader: 'yan',
  deputy: 'hou',
  members: ['feng', 'xue'],
  bodies: ['新马桥镇', '濠铺村村民委员会'],
  beside: 'xu',
}
export const third: Sent = {
  number: 2,
  leader: 'kong',
  deputy: 'miao',
  members: ['bai', 'peng'],
  bodies: ['固镇县农业农村局'],
}
export const fourth: Sent = {
  number: 1,
  leader: 'yan',
  deputy: 'hou',
  members: ['feng', 'xue', 'yin'],
  bodies: ['刘集镇'],
  beside: 'xu',
}
export const fifth: Sent = {
  number: 2,
  leader: 'kong',
  deputy: 'miao',
  members: ['bai', 'peng', 'lu'],
  bodies: ['任桥镇'],
  beside: 'jin',
}
