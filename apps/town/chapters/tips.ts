import { randomUUID } from 'node:crypto'
import { addDays } from '../../../core/pure/days.ts'
import { countMonths } from '../../../rooms/tips/counting.ts'
import { ensureTipKey, tipKey } from '../../../rooms/tips/office-key.ts'
import { type KeyPair, newPair, seal } from '../../../rooms/tips/sealing/box.ts'
import { fromBase64, toBase64 } from '../../../rooms/tips/sealing/bytes.ts'
import { type Against, type Attached, type Recipients, sealTip } from '../../../rooms/tips/sealing/filing.ts'
import { handOn, type Identity, shareOf } from '../../../rooms/tips/sealing/identity.ts'
import { close } from '../../../rooms/tips/sealing/passphrase.ts'
import { newReceipt } from '../../../rooms/tips/sealing/receipt.ts'
import type { Teller, Wears } from '../teller.ts'
import { inspectionOf, type RoundStory } from './round.ts'

/** The passphrase of every holder of the demo town. */
export const holdersPassphrase = '固镇三把钥匙共同保管'

type Holding = Readonly<{ id: string; pair: KeyPair; who: Wears }>
export type TipBox = Readonly<{ recipients: Recipients; holders: readonly Holding[] }>

/** The office's key for tips, three holders with keys of their own, and a public page for every unit of the round (S1-35). */
export async function openBox(t: Teller, story: RoundStory): Promise<TipBox> {
  const office = t.wears('office', 'office')
  const { pool, files } = t.stage
  await ensureTipKey(pool, files.keyring)
  const holders: Holding[] = []
  const seats = [
    ['office', 'office'],
    ['discipline', 'discipline'],
    ['group', 'leading_group'],
  ] as const
  for (const [n, [name, hat]] of seats.entries()) {
    const [who, id, pair] = [t.wears(name, hat), t.name(`holder ${n + 1}`), await newPair()]
    // Nobody names himself: the one of the office is named by a colleague.
    const by = hat === 'office' ? t.wears('clerkOfOffice', 'office') : office
    await t.does(by, 'nameHolder', { id, person: who.person, seat: n + 1 })
    const confirms = hat === 'office' ? t.wears('group', 'leading_group') : t.wears('clerkOfOffice', 'office')
    await t.does(confirms, 'decideHolder', { holder: id, version: 1, agreed: true })
    const publicKey = toBase64(pair.public)
    const closed = await close(pair, holdersPassphrase)
    await t.does(who, 'makeHolderKey', { holder: id, version: 2, id: randomUUID(), publicKey, closed })
    holders.push({ id, pair, who })
  }
  for (const body of story.teams.flatMap(({ bodies }) => bodies))
    await t.does(office, 'publishPage', {
      ...{ id: t.name(`page of ${body}`), inspection: t.id(inspectionOf(story, body)), phone: '0552-6011388' },
      ...{
        hours: '工作日 8:30—12:00，14:30—17:30',
        address: `${body}政府一楼接待室`,
        mailbox: `${body}政府大门东侧信箱`,
        site: 'https://xuncha.example.cn',
      },
      ...{ fromDay: t.today, untilDay: addDays(t.today, 120) },
    })
  const key = toBase64((await tipKey(pool, files.keyring))?.public as Uint8Array)
  const recipients = { office: key, holders: holders.map(({ id, pair }) => ({ id, key: toBase64(pair.public) })) }
  return { recipients, holders }
}

/** One bright pixel, as a photo of a letter would be. */
const photo: Attached = {
  kind: 'png',
  bytes: fromBase64('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg'),
}

type Came = Readonly<{
  name: string
  text: string
  body: string
  channel: string
  against?: Against
  identity?: Identity
  other?: string
  /** So many days before it was entered. */
  before?: number
}>

const came: readonly Came[] = [
  {
    name: 'letter',
    channel: 'letter',
    body: '刘集镇',
    text: '刘集镇去年发的危房改造补助，有三户房子没修也领了钱，名单村里没有公示过。',
  },
  {
    ...{ name: 'visit', channel: 'visit', body: '刘集镇', other: 'discipline' },
    text: '镇农机站购机补贴由一家公司统一代领，农户签的是空白表。',
    identity: { name: '冯玉山', phone: '13855520101', idNumber: '', address: '刘集镇北徐村二组', moved: '' },
  },
  {
    name: 'call',
    channel: 'call',
    body: '任桥镇',
    against: 'team',
    text: '任桥镇巡察组有人在镇上饭店吃饭，不知道谁付的钱。',
  },
  {
    name: 'again',
    before: 75,
    channel: 'letter',
    body: '刘集镇',
    text: '再次反映刘集镇危房改造补助的事，和上次写的是同一件。',
  },
  { name: 'court', channel: 'letter', body: '任桥镇', text: '与邻居宅基地官司二审判决不服，请巡察组主持公道。' },
  { name: 'cadre', channel: 'letter', body: '任桥镇', text: '任桥镇干部提拔前没有公示，群众不知情。' },
  { name: 'money', channel: 'letter', body: '任桥镇', text: '任桥镇财政所所长在亲戚的公司里有股份。' },
  { name: 'water', channel: 'letter', body: '任桥镇', text: '自来水一周停三次，打电话没人管。' },
  { name: 'colleague', channel: 'letter', body: '任桥镇', text: '巡察办罗某打听任桥镇的谈话内容，说是替亲戚问的。' },
  { name: 'new', channel: 'letter', body: '刘集镇', text: '村里路灯工程款付了，灯没有亮过。' },
]

/** Letters, calls and a visit; each registered singly, sealed as the office's browser would (S4-18). */
export async function takeTips(t: Teller, story: RoundStory, box: TipBox): Promise<void> {
  for (const one of came) {
    const { key } = await takeTip(t, story, box, one)
    if (one.name !== 'cadre') continue
    const sealed = await seal(fromBase64(key), photo.bytes, 'file')
    const scan = { id: t.name('scan'), tip: t.id('tip cadre'), kind: 'png', size: photo.bytes.length, sealed }
    await t.does(t.wears('office', 'office'), 'addScan', scan)
  }
}

/** One tip that came to the office, registered; gives the key it was sealed under. */
export async function takeTip(t: Teller, story: RoundStory, { recipients }: TipBox, one: Came) {
  const said = {
    against: one.against ?? 'unit',
    text: one.text,
    files: ['letter', 'cadre', 'money'].includes(one.name) ? [photo] : [],
  } as const
  const filed = await sealTip(said, one.identity ?? null, newReceipt(), recipients)
  const { named: _, against, ...rest } = filed
  await t.does(t.wears('office', 'office'), 'registerTip', {
    ...{ id: t.name(`tip ${one.name}`), channel: one.channel, against },
    ...{ inspection: t.id(inspectionOf(story, one.body)), receivedOn: addDays(t.today, -(one.before ?? 0)) },
    ...{ other: one.other ? t.id(one.other) : null, filed: rest },
  })
  return { key: filed.key }
}

/** 分办 in five ways, answers, readings, and an identity that two holders have opened. */
export async function triageTips(t: Teller, { holders }: TipBox): Promise<void> {
  const office = t.wears('office', 'office')
  const does = (name: string, command: string, more: object) =>
    t.does(office, command, { tip: t.id(`tip ${name}`), ...more }, 'tip')
  const triage = (name: string, way: string, reason: string, more: object = {}) =>
    does(name, 'triageTip', { way, reason, discipline: 'integrity', against: 'unit', ...more })
  const to = (kind: string, toName: string, more: object = {}) => ({
    passing: { id: randomUUID(), kind, toName, ...more },
  })
  const open = (who: Wears, name: string, purpose: string) =>
    t.does(who, 'openTip', { id: randomUUID(), tip: t.id(`tip ${name}`), purpose })
  for (const { name } of came.slice(0, 9)) await open(office, name, '登记后分办。')
  await triage('letter', 'inScope', '反映惠民资金问题，属受理范围。', { discipline: 'masses' })
  await triage('visit', 'immediate', '空白表代签可立即纠正。')
  await triage('call', 'inScope', '反映巡察组作风，由巡察办核查。', { against: 'team' })
  const colleague = { aboutPersons: [t.id('clerkOfOffice')] }
  await triage('colleague', 'inScope', '反映巡察办人员，由主任直接核查。', colleague)
  await triage('again', 'merged', '与前一件反映同一事项。', { into: t.id('tip letter') })
  await triage('court', 'referred', '涉法涉诉，不属受理范围，转政法委并告知来信人。', to('department', '县委政法委'))
  await triage(
    'cadre',
    'referred',
    '选人用人问题，转组织部门核查。',
    to('organisation', '县委组织部', { report: true }),
  )
  await triage('money', 'referred', '反映具体干部违纪问题，转纪委监委。', to('discipline', '县纪委监委'))
  await triage('water', 'forwarded', '涉及市属供水企业，报市委巡察办。', to('superior', '市委巡察办'))
  for (const name of ['letter', 'money', 'visit']) {
    const said = { tip: t.id(`tip ${name}`), instruction: '同意拟办意见。请抓紧办理，注意保护反映人。' }
    await t.does(t.wears('clerkOfOffice', 'office'), 'instructTip', said)
  }
  await does('visit', 'answerTip', { id: randomUUID(), kind: 'accepted', text: '您反映的问题已受理，正在核实。' })
  for (const [name, hat] of [
    ['yan', 'leader'],
    ['hou', 'deputy'],
    ['feng', 'member'],
  ] as const)
    await open(t.wears(name, hat), 'letter', '核实线索。')
  await open(t.wears('discipline', 'discipline'), 'money', '研究处置意见。')
  await open(t.wears('organisation', 'organisation'), 'cadre', '核查选拔程序。')
  await does('water', 'closeTip', { outcome: '市委巡察办已接收。' })
  await openTogether(t, holders)
  await keepTips(t)
  await countMonths(t.stage)
}

async function openTogether(t: Teller, [one, two]: readonly Holding[]): Promise<void> {
  if (!one || !two) throw new Error('the story has three holders')
  const opening = t.name('opening of the visitor')
  await t.does(two.who, 'askOpening', { id: opening, tip: t.id('tip visit'), purpose: '约来访人当面核实签字。' })
  const { openings } = await t.asks(one.who, 'myHolding')
  const [{ mine, key, askerKey }] = openings
  const share = await handOn(await shareOf(one.pair, mine, key), fromBase64(askerKey), key)
  await t.does(one.who, 'grantOpening', { opening, share })
  await t.does(two.who, 'noteOpening', { opening })
}

/** What the team did about one of the tips it was given: the visit it made by leave of its leader (S1-10). */
export const workOnTip = (t: Teller) =>
  t.does(t.wears('yan', 'leader'), 'noteTipCheck', {
    ...{ id: t.name('work on tip letter'), tip: t.id('tip letter'), about: t.id('unannounced visit 3 at 刘集镇') },
  })

/** A threshold set for a county, and a key that two persons destroyed after its time (domain 2.8). */
async function keepTips(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  await t.does(office, 'setFloodGate', {
    ...{ id: t.name('threshold'), replaces: null, floodAt: 60, most: 600 },
    reason: '县级每天来件一般不超过十件，六十件以上多为集中投递。',
  })
  const one = t.name('destruction of water')
  const why = { reason: 'order', basis: '固镇县委巡察办〔2026〕9号：已移送市属件不留存' }
  await t.does(office, 'proposeTipDestruction', { id: one, tip: t.id('tip water'), ...why })
  const { rows: listed } = await t.asks(office, 'tipDestructions', { state: 'proposed' })
  await t.does(t.wears('clerkOfOffice', 'office'), 'confirmTipDestruction', {
    ...{ tipDestruction: one, version: 1, typed: listed[0].number },
  })
}
