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
    await t.does(office, 'publishMaterial', { material })
  }
  await keepVersions(t)
  const draft = { kind: 'case', title: '某村低保评定优亲厚友案例（起草中）', text: '某村村委会主任利用职务便利……' }
  await t.does(office, 'writeMaterial', { material: t.name('material in draft'), version: null, ...draft })
  for (const [name, hat] of readers)
    await t.does(t.wears(name, hat as never), 'studyMaterial', {
      ...{ id: t.name(`${name} has read material 0 as ${hat}`), material: t.id('material 0') },
    })
}
