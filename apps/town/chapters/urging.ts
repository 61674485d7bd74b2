import type { FigureName } from '../people.ts'
import type { Teller } from '../teller.ts'
import { numbered, sentOut } from './numbers.ts'

type Matter = { noun: string; id: string; inspection: string; body: string; bodyName: string; late: number }

const principals: Readonly<Record<string, FigureName>> = {
  新马桥镇: 'xinmaqiao',
  濠铺村村民委员会: 'village',
  固镇县农业农村局: 'farming',
}
const ends = ['failed', 'answered', 'received', 'issued', 'drafted', 'settled', 'withdrawn'] as const

/** 督查督办 (domain 2.6): letters of the first rung in every state over what is late, one of the second; what could not be moved goes up. */
export async function urgeTheLate(t: Teller): Promise<void> {
  const office = t.wears('clerkOfOffice', 'office')
  const { rows } = await t.asks(office, 'urgentMatters', { size: 200 })
  const late = (rows as Matter[]).filter((row) => row.noun === 'task' && row.late > 20 && principals[row.bodyName])
  for (const [n, end] of ends.entries()) {
    const matter = late[n % late.length]
    if (!matter) throw new Error('the story has nothing late to urge')
    if (n >= late.length && end !== 'withdrawn') continue
    await urge(t, matter, 'supervise', end)
  }
  const [worst] = late
  if (!worst) return
  await urge(t, worst, 'guide', 'failed')
  await bringUp(t, worst)
}

async function urge(t: Teller, matter: Matter, rung: string, end: (typeof ends)[number]): Promise<void> {
  const office = t.wears('clerkOfOffice', 'office')
  const principal = t.wears(principals[matter.bodyName] as FigureName, 'principal')
  const { inspection, noun, id } = matter
  const letter = t.name(`${rung} letter on ${id}, ${end}`)
  const text = '该项整改已超过期限。请主要负责人亲自研究，十个工作日内书面报告原因、措施和完成时间。'
  await t.does(office, 'draftLetter', { id: letter, inspection, rung, matters: [{ noun, id }], text })
  if (end === 'drafted') return
  if (end === 'withdrawn') {
    await t.does(office, 'withdrawLetter', { letter })
    return
  }
  await t.does(t.wears('office', 'office'), 'issueLetter', { letter })
  await sentOut(t, 'urging', letter, { urgency: 'urgent', copyTo: '县纪委监委' })
  if (end === 'issued') return
  await t.does(principal, 'receiveLetter', { letter })
  if (end === 'received') return
  const answer = '已专题研究，调整责任人，承诺本月底前完成。'
  await t.does(principal, 'answerLetter', { letter, answer })
  if (end === 'settled') await t.does(office, 'settleLetter', { letter, opinion: '措施具体，同意办结，继续跟踪。' })
  if (end === 'failed') await t.does(office, 'failLetter', { letter, opinion: '回复空泛，未见实质进展。' })
}

/** 呈报 in every state, an outcome of accountability, and what an assessment was given. */
async function bringUp(t: Teller, { inspection, body, id }: Matter): Promise<void> {
  const office = t.wears('clerkOfOffice', 'office')
  const group = t.wears('group', 'leading_group')
  const letter = t.id(`guide letter on ${id}, failed`)
  const words = { reason: '两次督办未落实，超期时间长。', proposal: '建议约谈主要负责人。' }
  const bring = async (name: string, title: string) => {
    await t.does(office, 'submitMatter', { id: t.name(name), inspection, letter, title, ...words })
    return t.id(name)
  }
  const waits = await bring('submittal that waits', '关于超期整改事项的呈报')
  await numbered(t, 'submittal', { about: waits, inspection, title: '关于超期整改事项的请示' }, { urgency: 'urgent' })
  const withdrawn = await bring('submittal withdrawn', '关于整改进度的呈报')
  await t.does(office, 'withdrawSubmittal', { submittal: withdrawn })
  const passed = await bring('submittal passed on', '关于长期未落实整改事项的呈报')
  await t.does(group, 'passSubmittal', { submittal: passed, view: '建议提请县委研究。' })
  const decided = await bring('submittal decided', '关于整改责任追究的呈报')
  const decision = { outcome: 'account', decision: '同意，由纪委按规定办理。' }
  await t.does(group, 'decideSubmittal', { submittal: decided, ...decision })
  await t.does(t.wears('discipline', 'discipline'), 'recordAccountability', {
    ...{ id: t.name('outcome of accountability'), inspection, submittal: decided, target: 'post', post: '分管负责人' },
    ...{ form: 'admonition', reason: '整改推进不力。', document: '固纪〔2026〕12号', decidedOn: t.today },
  })
  const given = { purpose: '2026年度领导班子考核', receiver: '县委组织部', bodies: [body] }
  await t.does(office, 'giveAssessment', { id: t.name('statement for assessment'), ...given })
}
