import type { FigureName } from '../people.ts'
import type { Teller } from '../teller.ts'

const shelf = [
  [
    'rule',
    '中国共产党巡视工作条例（要点摘编）',
    '2024年2月修订',
    true,
    '一、巡视工作的指导思想和原则；二、组织领导；三、巡视方式和权限；四、工作程序；五、纪律和责任。',
  ],
  [
    'case',
    '某镇以拨代支、虚列支出案例',
    '',
    false,
    '某镇财政所2024年以“项目预拨”名义将专项资金转入食堂账户，用于公务接待。巡察组通过比对拨付凭证与工程进度发现。启示：先看钱到哪里，再看事办没办。',
  ],
  [
    'checklist',
    '村级“三资”管理核查清单',
    '',
    false,
    '1. 合同是否上墙公示；2. 发包是否经“四议两公开”；3. 租金是否入账；4. 台账与实地是否一致。',
  ],
  ['training', '新任巡察干部应知应会', '', true, '一依三不；双人谈话；不表态；手机、资料、保密；请示报告。'],
] as const

/** Two versions of one rule of the county, the second in force from 2025 on: what was done before is measured by the first (S1-13). */
const ledgerRule = {
  ...{ kind: 'rule', title: '固镇县村级集体资金资产资源管理办法', category: '三资管理', required: false },
  text: '第六条　村集体资金收支应当自发生之日起十个工作日内入账，不得坐收坐支、账外循环。\n第十一条　资产资源发包应当经村民会议或者村民代表会议讨论决定，并公示不少于七日。',
}

export const ruleNames = ['county rule of 2019', 'county rule of 2025'] as const

async function keepVersions(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  const [first, second] = [t.name(ruleNames[0]), t.name(ruleNames[1])]
  const versions = [
    { material: first, number: '固政办〔2019〕8号', edition: '2019年版', inForceOn: '2019-03-01' },
    { material: second, number: '固政办〔2025〕3号', edition: '2025年修订', inForceOn: '2025-01-01', follows: first },
  ]
  for (const one of versions) {
    await t.does(office, 'writeMaterial', { version: null, ...ledgerRule, ...one })
    await t.does(office, 'publishMaterial', { material: one.material })
  }
}

/** The library of the office, a draft beside it, and who has read what (S1-38, S4-16). */
export async function fillLibrary(t: Teller, readers: readonly (readonly [FigureName, string])[]): Promise<void> {
  const office = t.wears('office', 'office')
  for (const [n, [kind, title, number, required, text]] of shelf.entries()) {
    const material = t.name(`material ${n}`)
    await t.does(office, 'writeMaterial', { material, version: null, kind, title, number, required, text })
    if (kind === 'checklist' || kind === 'training')
      await t.uploadsOwn(
        office,
        { noun: 'material', about: material },
        `${title}.txt`,
        Buffer.from(`${title}\n${text}\n`),
      )
    await t.does(office, 'publishMaterial', { material })
  }
  await keepVersions(t)
  const draft = { kind: 'case', title: '某村低保评定优亲厚友案例（起草中）', text: '某村村委会主任利用职务便利……' }
  const drafted = t.name('material in draft')
  await t.does(office, 'writeMaterial', { material: drafted, version: null, ...draft })
  const note = Buffer.from('某村低保评定情况核查（初稿，尚未隐去人名）\n')
  await t.uploadsOwn(office, { noun: 'material', about: drafted }, '案例底稿.txt', note)
  for (const [name, hat] of readers)
    await t.does(t.wears(name, hat as never), 'studyMaterial', {
      ...{ id: t.name(`${name} has read material 0 as ${hat}`), material: t.id('material 0') },
    })
  await teach(t)
}

const questions = [
  { text: '个别谈话时，巡察组至少几人在场？', options: ['一人', '二人', '三人'], right: 2 },
  { text: '被谈话人问起对某事的看法，可以怎样？', options: ['当场表态', '不作个人表态'], right: 2 },
  { text: '发现跑风漏气的苗头，首先怎样？', options: ['自行处理', '向巡察办报告'], right: 2 },
] as const

/** 业务培训班 with its agenda, its materials and a test that most passed and some have not yet, each under his own hat (S1-02, S1-38). */
async function teach(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  const training = t.id('training of inspectors')
  const agenda = [
    { at: '第一天上午', subject: '政治巡察的要求和纪律', by: '县委巡察办' },
    { at: '第一天下午', subject: '个别谈话实务', by: '市委巡察办' },
    { at: '第二天', subject: '底稿和佐证：分组练习', by: '' },
  ]
  await t.does(office, 'setAgenda', { training, agenda, materials: [t.id('material 0'), t.id('material 3')] })
  await t.does(office, 'setTest', { training, questions, needed: 2 })
  for (const [name, hat, answers] of [
    ['yan', 'leader', [2, 2, 2]],
    ['feng', 'member', [1, 1, 2]],
    ['hou', 'deputy', [2, 2, 1]],
    ['xinmaqiao', 'principal', [2, 1, 2]],
    ['xinmaqiaoClerk', 'clerk', [1, 2, 1]],
    ['standing', 'in_charge', [2, 2, 2]],
    ['discipline', 'discipline', [2, 2, 2]],
  ] as const)
    await t.does(t.wears(name, hat), 'takeTest', { id: t.name(`${name} answers the test`), training, answers })
}
