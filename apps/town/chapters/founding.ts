import { createHash } from 'node:crypto'
import { openSetup, setUp } from '../../../rooms/identity/setup.ts'
import { type Figure, figures, founders, pool } from '../people.ts'
import places from '../places.json' with { type: 'json' }
import type { Teller } from '../teller.ts'

/** The password of the town's first account; every other account of the demo is entered by its menu. */
export const demoPassword = 'osmanthus under the old wall'

/** Sets up the office (S0-01), writes the register down to the village (S0-09, S4-01), and gives everybody account and hat. */
export async function found(t: Teller): Promise<void> {
  const { house, pool: database, clock, secret } = t.stage
  const setting = { house, pool: database, clock, secret }
  const { authority, persons } = await setUp(setting, {
    token: (await openSetup(setting)) as string,
    name: '中共固镇县委员会',
    level: 'county',
    office: { ...founders.office, password: demoPassword },
    system_admin: founders.system_admin,
    security_admin: founders.security_admin,
    audit_admin: founders.audit_admin,
  })
  t.ids.set('authority', authority)
  for (const [hat, id] of Object.entries(persons)) t.ids.set(hat, id)
  await writeRegister(t)
  await completeRegister(t)
  for (const [name, figure] of Object.entries(figures)) await welcome(t, name, figure)
  for (const [name, figure] of Object.entries(pool)) await welcome(t, name, { ...figure, hats: [] })
  await nameOrgans(t)
}

const blank = { code: null, sector: '', partyKind: null, managedBy: null, inScope: true }

async function writeRegister(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  const register = async (parent: string | null, name: string, kind: string, level: string, more: object = {}) => {
    const id = t.name(name)
    await t.does(office, 'registerOrganisation', { ...blank, id, parent, name, kind, level, ...more })
    return id
  }
  const county = await register(null, places.county.name, 'county', 'county', {
    code: places.county.code,
    inScope: false,
  })
  for (const town of places.towns) {
    const kind = town.name.endsWith('乡') ? 'township' : 'town'
    const id = await register(county, town.name, kind, 'town', { code: town.code, partyKind: 'committee' })
    for (const [code, name] of town.villages as [string, string][]) {
      await register(id, name, name.endsWith('居民委员会') ? 'community' : 'village', 'village', {
        code,
        partyKind: 'branch',
      })
    }
  }
  for (const name of [
    '固镇县农业农村局',
    '固镇县财政局',
    '固镇县民政局',
    '固镇县教育局',
    '固镇县审计局',
    '固镇县信访局',
  ]) {
    await register(county, name, 'department', 'county', { partyKind: 'group', sector: '县直部门' })
  }
  await register(county, '固镇县第一中学', 'school', 'county', { partyKind: 'committee', sector: '学校' })
  await register(county, '固镇县城乡公交有限公司', 'enterprise', 'county', { partyKind: 'branch', sector: '国有企业' })
  await register(county, '固镇县城市建设投资有限公司', 'enterprise', 'county', {
    partyKind: 'generalBranch',
    sector: '国有企业',
  })
}

/** Key posts and their holders (S0-12), more of the register from a table, and two enterprises that became one (撤并). */
async function completeRegister(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  for (const { name, body, hats } of Object.values(figures as Record<string, Figure>)) {
    if (body === undefined || !hats.includes('principal')) continue
    const holderName = body === '刘集镇' ? '卜祥林' : name
    const post = { title: '党组织书记', key: true, principal: true, holderName, person: null, fromDay: t.today }
    await t.does(office, 'addPost', { id: t.name(`post at ${body}`), organisation: t.id(body), ...post })
  }
  const vacated = t.id('post at 刘集镇')
  await t.does(office, 'assignHolder', { post: vacated, holderName: '仇大勇', person: null, on: t.today })
  const cells = [
    ['名称', '上级', '类别', '板块'],
    ['固镇县第二中学', '固镇县', '学校', '学校'],
    ['固镇县人民医院', '固镇县', '医院', '卫生健康'],
  ]
  const importing = t.name('import of the register')
  const sha256 = createHash('sha256').update(JSON.stringify(cells)).digest('hex')
  await t.does(office, 'previewRegister', { id: importing, fileName: '组织名册补充.xlsx', sha256, cells })
  await t.does(office, 'importRegister', { importing, version: 1 })
  const [gone, stays] = [t.id('固镇县城乡公交有限公司'), t.id('固镇县城市建设投资有限公司')]
  const version = await t.version(office, 'organisation', gone)
  const merger = { organisation: stays, merged: [{ id: gone, version }], on: t.today, basis: '县国企改革方案（虚构）' }
  await t.does(office, 'mergeOrganisations', merger)
}

/** The five bodies but the committee, each with who of the town holds a post there. */
const organs = [
  ['leadingGroup', '中共固镇县委巡察工作领导小组', 'group', figures.group],
  ['discipline', '中共固镇县纪律检查委员会', 'discipline', figures.discipline],
  ['organisation', '中共固镇县委组织部', 'organisation', figures.organisation],
  ['office', '中共固镇县委巡察工作领导小组办公室', 'office', founders.office],
] as const

/** 领导体制 (S0-01): the five have their places in the tree, and those who approve for them their posts there. */
async function nameOrgans(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  const county = t.id(places.county.name)
  const citation = '县委关于巡察工作领导体制的通知（虚构）'
  const place = async (
    organ: string,
    body: string,
    holder: string,
    { name, title }: Pick<Figure, 'name' | 'title'>,
  ) => {
    await t.does(office, 'designateOrgan', { id: t.name(`the ${organ}`), organ, body, fromDay: t.today, citation })
    const held = { holderName: name, person: t.id(holder), fromDay: t.today }
    const post = { id: t.name(`post of the ${organ}`), organisation: body, title, key: false, principal: false }
    await t.does(office, 'addPost', { ...post, ...held })
  }
  await place('committee', county, 'secretary', figures.secretary)
  for (const [organ, name, holder, figure] of organs) {
    const id = t.name(name)
    const text = { ...blank, parent: county, name, kind: 'department', level: 'county', inScope: false }
    await t.does(office, 'registerOrganisation', { id, ...text })
    await place(organ, id, holder, figure)
  }
}

/** A person comes into the system: added by the office, an account by one administrator, the hat by another. */
async function welcome(t: Teller, name: string, figure: Figure): Promise<void> {
  const { name: person, title, username, hats, body, sent } = figure
  const id = t.name(name)
  const acts = body === undefined ? null : t.id(body)
  await t.does(t.wears('office', 'office'), 'addPerson', { id, name: person, title, homeUnit: sent ? null : acts })
  const admin = t.wears('system_admin', 'system_admin')
  const change = t.name(`${name}'s application`)
  await t.does(admin, 'applyForAccount', { id: change, account: t.name(`${name}'s account`), person: id, username })
  const security = t.wears('security_admin', 'security_admin')
  await t.does(security, 'approveAccountChange', { change, version: 1, reset: t.name(`${name}'s code`) })
  for (const hat of hats) {
    const grant = { id: t.name(`${name} as ${hat}`), person: id, hat, body: acts, fromDay: t.today, untilDay: null }
    await t.does(t.wears('security_admin', 'security_admin'), 'grantHat', grant)
  }
}
