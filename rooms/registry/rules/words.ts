import { type Kind, kinds, type Level, levels, type PartyKind, partyKinds } from '../contract.ts'
import { plain } from './name.ts'

/** The words of the register as offices write them; the first of each is the one we write ourselves. */
export const kindWords: Readonly<Record<Kind, readonly string[]>> = {
  province: ['省（自治区、直辖市）', '省', '自治区', '直辖市'],
  city: ['市（地、州、盟）', '市', '地级市', '自治州', '地区', '盟'],
  county: ['县（市、区）', '县', '区', '县级市', '市辖区', '旗', '自治县'],
  town: ['镇', '建制镇'],
  township: ['乡', '民族乡', '苏木'],
  subdistrict: ['街道', '街道办事处'],
  village: ['村', '行政村', '建制村', '嘎查', '村（居）', '村委会'],
  community: ['社区', '居委会', '社区（居委会）'],
  department: ['部门', '县直部门', '区直部门', '市直部门', '省直部门', '机关', '党政机关', '县直机关', '区直机关'],
  institution: ['事业单位', '直属事业单位'],
  enterprise: ['企业', '国有企业', '国企', '县属企业', '区属企业'],
  school: ['学校', '高校', '中小学'],
  hospital: ['医院', '卫生院', '医疗机构'],
  other: ['其他', '其它'],
}

export const levelWords: Readonly<Record<Level, readonly string[]>> = {
  province: ['省级', '省'],
  city: ['市级', '市', '地市级'],
  county: ['县级', '县', '区县级', '县（市、区）级'],
  town: ['乡级', '镇级', '乡镇级', '乡（镇）级', '街道级', '乡镇'],
  village: ['村级', '村', '村（居）级', '社区级'],
}

export const partyWords: Readonly<Record<PartyKind, readonly string[]>> = {
  committee: ['党委', '基层党委'],
  group: ['党组'],
  workCommittee: ['党工委'],
  generalBranch: ['党总支', '总支部'],
  branch: ['党支部', '支部'],
}

const reader = <W extends string>(all: readonly W[], words: Readonly<Record<W, readonly string[]>>) => {
  const index = new Map(all.flatMap((one) => words[one].map((word) => [plain(word), one] as const)))
  return (text: string): W | null => index.get(plain(text)) ?? null
}

export const readKind = reader(kinds, kindWords)
export const readLevel = reader(levels, levelWords)
export const readPartyKind = reader(partyKinds, partyWords)

export function readYes(text: string): boolean | null {
  const word = plain(text)
  if (['是', '有', '√', '1', 'Y', '纳入'].includes(word)) return true
  return ['否', '无', '×', '0', 'N', '不纳入'].includes(word) ? false : null
}

const endings: readonly (readonly [RegExp, Kind])[] = [
  [/(村民委员会|村委会|村|嘎查|嘎查村|生产队)$/, 'village'],
  [/(居民委员会|居委会|社区|生活区)$/, 'community'],
  [/(街道|街道办事处)$/, 'subdistrict'],
  [/镇$/, 'town'],
  [/(乡|苏木)$/, 'township'],
  [/(小学|中学|学校|幼儿园|学院|大学|一中|二中|三中)$/, 'school'],
  [/(医院|卫生院|保健院)$/, 'hospital'],
  [/(公司|集团|银行|联社|合作社)$/, 'enterprise'],
  [/(局|委|部|办|办公室|法院|检察院|联合会|总工会|团委|妇联)$/, 'department'],
]

/** What kind a name says by its ending; null when it says nothing. */
export const kindByName = (name: string): Kind | null =>
  endings.find(([ending]) => ending.test(plain(name)))?.[1] ?? null
