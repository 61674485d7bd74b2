import type { Teller } from '../teller.ts'
import { inspectionOf, type RoundStory, type Sent } from './round.ts'

/** What the office of the county asks of every team in each stage (S1-08). */
const asked = {
  preparation: [
    '向纪检、组织、审计、信访等部门了解情况',
    '形成单位画像和三项清单',
    '签订保密和纪律承诺书',
    '报批一单位一方案',
  ],
  fieldwork: [
    '召开进驻沟通会和动员会并张贴公告',
    '班子成员和关键岗位人员谈话全覆盖',
    '延伸到村（社区）',
    '立行立改事项当场交办',
  ],
  reporting: ['采用的问题都有签字底稿', '组务会逐条研究并记录表决', '报告篇幅和三段式表述符合要求'],
  feedback: ['向主要负责人单独反馈', '反馈材料不含线索和举报人信息', '签收反馈意见'],
  results: ['问题线索两人移交并取得回执', '对整改方案提出审核意见'],
  revisit: ['已销号事项抽查', '回访群众满意度'],
} as const

/** The lists of the six stages, before the first round. */
export async function writeStageLists(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  for (const [stage, items] of Object.entries(asked))
    await t.does(office, 'setStageList', {
      stageList: t.name(`list of ${stage}`),
      version: null,
      kind: '',
      stage,
      items,
    })
}

/** One unit on site: the preparation is signed for, with one item not done and why; of the fieldwork half is filled in. */
export async function goThroughStages(t: Teller, story: RoundStory, sent: Sent, body: string): Promise<void> {
  const [name] = sent.members
  if (name === undefined) throw new Error('a team of the story has members')
  const [member, leader] = [t.wears(name, 'member'), t.wears(sent.leader, 'leader')]
  const inspection = t.id(inspectionOf(story, body))
  const begin = async (stage: keyof typeof asked) => {
    const stageCheck = t.name(`${stage} at ${body}`)
    await t.does(member, 'beginStage', { id: stageCheck, inspection, stage })
    return stageCheck
  }
  const preparation = await begin('preparation')
  for (const place of [1, 2, 3])
    await t.does(member, 'markStageItem', {
      stageCheck: preparation,
      place,
      mark: 'done',
      evidence: '见巡前准备材料。',
    })
  const why = '审计局正在进点，待其报告后补充。'
  await t.does(member, 'markStageItem', { stageCheck: preparation, place: 4, mark: 'notDone', evidence: why })
  await t.does(leader, 'signStage', { stageCheck: preparation, result: '准备工作基本到位，方案补充后另报。' })
  const fieldwork = await begin('fieldwork')
  for (const place of [1, 2])
    await t.does(member, 'markStageItem', {
      stageCheck: fieldwork,
      place,
      mark: 'done',
      evidence: '见进驻记录、谈话台账。',
    })
}
