import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { ensureTipKey, tipKey } from '../tips/office-key.ts'
import { toBase64 } from '../tips/sealing/bytes.ts'
import { sealTip } from '../tips/sealing/filing.ts'
import { newReceipt } from '../tips/sealing/receipt.ts'
import { checkOutgoing } from './checking.ts'
import { anOpinion, aRoundUp, day, type RoundUp, rooms } from './fixture.ts'

const town = await aHouse(...rooms)
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

let at: RoundUp
let leader: Someone
let leaderId: string
let otherLeader: string
beforeAll(async () => {
  at = await aRoundUp(town, files, 3)
  leaderId = await town.someone('in_charge', { name: '常分管' })
  leader = town.as(leaderId, 'in_charge')
  otherLeader = await town.someone('in_charge', { name: '薛分管' })
})

const { keyring } = files.cabinet
const check = (noun: 'opinion' | 'feedbackPaper' | 'copySlip', about: string, who = town.office, hat = 'office') =>
  checkOutgoing({ house: town.house, pool: town.pool, clock: town.clock, keyring }, { person: who, hat }, noun, about)
const openOf = async (noun: string, about: string) =>
  (await at.office.asks('outgoing', { noun, about })).hits.filter(({ kept }: { kept: boolean }) => !kept)
const text = { otherMatters: '', requirements: '即知即改。', contact: '县委巡察办 0552-6011388' }
let opinion: string
const version = async () => (await at.office.asks('opinionPage', { opinion })).opinion.version
const edit = async (overall: string) =>
  at.office.does('editOpinion', { opinion, version: await version(), overall, ...text })
const approve = async () => at.group.does('approveOpinion', { opinion, version: await version(), comment: '' })
const secret = '镇农机站购机补贴由一家公司统一代领，农户签的是空白表'

/** A letter about the unit, as the office's browser enters it; gives its id. */
async function enters(said: string): Promise<string> {
  await ensureTipKey(town.pool, keyring)
  const office = toBase64((await tipKey(town.pool, keyring))?.public as Uint8Array)
  const filed = await sealTip({ against: 'unit', text: `${said}。`, files: [] }, null, newReceipt(), {
    office,
    holders: [],
  })
  const { named: _, against, ...rest } = filed
  const id = randomUUID()
  await at.office.does('registerTip', {
    ...{ id, channel: 'letter', inspection: at.inspection, receivedOn: day, against, filed: rest },
  })
  return id
}

describe('an opinion', () => {
  test('with a name in it is refused, with the place; left standing only as another word, by the office, with a reason', async () => {
    opinion = await anOpinion(at, 'drafted')
    await town.someone('office', { name: '高峰' })
    await edit('春运高　峰期间，值班不到位。')
    // That it was not looked through says nothing: it is wanted whether there are tips or not.
    expect(await town.refused(approve(), 'feedback.not-looked')).toEqual({})
    expect(await check('opinion', opinion)).toEqual({ hits: 1, told: [] })
    const facts = await town.refused(approve(), 'feedback.must-not-stand')
    expect(facts).toMatchObject({ count: 1, hit: ['name'], fields: ['overall'] })
    const [hit] = await openOf('opinion', opinion)
    expect(hit).toMatchObject({ kind: 'name', field: 'overall', n: null, text: '高　峰', grounds: ['otherWord'] })
    const kept = { noun: 'opinion', about: opinion, kind: 'name', text: '高　峰', reason: '指客流高峰。' }
    await town.refused(
      at.office.does('keepWord', { id: randomUUID(), ...kept, ground: 'inOffice' }),
      'feedback.ground-misfits',
    )
    await town.refused(
      at.office.does('keepWord', { id: randomUUID(), ...kept, text: '高山', ground: 'otherWord' }),
      'feedback.no-such-hit',
    )
    await town.refused(
      at.group.does('keepWord', { id: randomUUID(), ...kept, ground: 'otherWord' }),
      'doorway.not-yours',
    )
    await at.office.does('keepWord', { id: randomUUID(), ...kept, ground: 'otherWord' })
    expect(await openOf('opinion', opinion)).toEqual([])
    for (const by of [at.leader, at.principal])
      await town.refused(by.asks('outgoing', { noun: 'opinion', about: opinion }), 'doorway.not-yours')
  })

  test('tells who looks it through nothing that is sealed to him, though he tries: it goes out as little', async () => {
    const lead = { nature: 'discipline', disciplineTag: 'integrity', objectName: '尚小舟', objectPost: '镇农机站站长' }
    const of = { id: randomUUID(), inspection: at.inspection, source: 'observation' }
    const said = '反映其以亲属名义承揽购机补贴代办业务，每户收取八十元。'
    await at.leader.does('registerLead', { ...of, ...lead, problem: said })
    const tries = async (words: string, who = town.office) => {
      await edit(words)
      return check('opinion', opinion, who)
    }
    const nothing = { hits: 0, told: [] }
    const other = await town.someone('office')
    for (const words of ['有人反映龚大舟。', '有人反映尚小舟。', '其以亲属名义承揽购机补贴代办业务。']) {
      expect(await tries(words, other)).toEqual(nothing)
      expect(await openOf('opinion', opinion)).toEqual([])
      if (words.includes('龚')) continue
      expect(await town.refused(approve(), 'feedback.sealed-words')).toEqual({ fields: ['overall'] })
    }
    // Any words that stand there are left standing alike, a name of a lead or not; what does not stand there is not.
    await edit('龚大舟、尚小舟值守。')
    const kept = { noun: 'opinion', about: opinion, kind: 'name', ground: 'otherWord', reason: '渡口的船名。' }
    const keep = (words: string) => at.office.does('keepWord', { id: randomUUID(), ...kept, text: words })
    await town.refused(keep('尚大舟'), 'feedback.no-such-hit')
    await keep('龚大舟')
    await keep('尚小舟')
    // Who has the lead open is told, of this text as of any.
    const open = { id: randomUUID(), lead: of.id, purpose: '核对反馈意见' }
    await at.office.does('openLead', open)
    expect((await tries('其以亲属名义承揽购机补贴代办业务。')).told).toMatchObject([{ kind: 'lead', field: 'overall' }])
    expect(await check('opinion', opinion, other)).toEqual(nothing)
  })

  test('with the words of a tip is refused, and not approved before it was compared with every tip as it stands', async () => {
    const tip = await enters(secret)
    expect(await town.refused(approve(), 'feedback.not-looked')).toEqual({})
    await edit('经查，镇农机站购机补贴由一家公司统一代领。')
    const place = { kind: 'tip', field: 'overall', n: null, text: '' }
    expect(await check('opinion', opinion)).toEqual({ hits: 0, told: [] })
    await at.office.does('openTip', { id: randomUUID(), tip, purpose: '核对反馈意见' })
    expect(await check('opinion', opinion)).toEqual({ hits: 1, told: [place] })
    // What stands for other eyes tells nothing of the tip.
    expect((await at.office.asks('outgoing', { noun: 'opinion', about: opinion })).hits).toEqual([])
    expect(await town.refused(approve(), 'feedback.sealed-words')).toEqual({ fields: ['overall'] })
    await town.refused(
      at.office.does('keepWord', {
        ...{ id: randomUUID(), noun: 'opinion', about: opinion, kind: 'tip' },
        ...{ text: '镇农机站购机补贴由一家公司统一代领', ground: 'otherWord', reason: '巧合' },
      }),
      'feedback.never-kept',
    )
    await edit('惠农补贴发放监管不到位。')
    await town.refused(approve(), 'feedback.not-looked')
    await town.refused(check('opinion', opinion, at.principal.person, 'principal'), 'doorway.not-yours')
    expect(await check('opinion', opinion)).toEqual({ hits: 0, told: [] })
    expect(await at.office.asks('outgoing', { noun: 'opinion', about: opinion })).toMatchObject({
      fresh: true,
      hits: [],
    })
    const { rows } = await town.above.query(
      `select convert_from(bytes, 'utf8') as said from ledger_record where kind = 'outgoing.checked'`,
    )
    expect(rows.length).toBe(9)
    expect(rows.some(({ said }) => said.includes('农机') || said.includes('tips'))).toBe(false)
  })

  test('is looked through again after somebody added to a tip, and goes out after the key of a tip was destroyed', async () => {
    const tip = await enters('另一件信访，反映的是村里路灯工程款没有付清。')
    await check('opinion', opinion)
    const { rows } = await town.above.query('select * from tips_message where tip = $1', [tip])
    await town.above.query(
      `insert into tips_message select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'kind', 'more'))).*
       from tips_message m where tip = $1`,
      [tip],
    )
    await town.refused(approve(), 'feedback.not-looked')
    await check('opinion', opinion)
    expect(rows).toHaveLength(1)
    await town.above.query(`update tips_key set sealed = null, destroyed_on = '2026-03-02' where tip = $1`, [tip])
    await town.refused(approve(), 'feedback.not-looked')
    expect(await check('opinion', opinion)).toEqual({ hits: 0, told: [] })
  })

  test('is looked through and approved by nobody whom a tip is about, or who keeps out: both are told the same, and that alone', async () => {
    const tip = await enters('第三件信访，反映县里有人打招呼揽工程。')
    const [named, kept] = [await town.someone('office'), await town.someone('office')]
    const both = { id: randomUUID(), hat: 'leading_group', body: null, fromDay: day, untilDay: null }
    await town.as(town.security_admin, 'security_admin').does('grantHat', { ...both, person: named })
    expect(await check('opinion', opinion, named)).toEqual({ hits: 0, told: [] })
    await town.above.query('update tips_tip set about_persons = $2 where id = $1', [tip, [named]])
    await town.above.query(
      `insert into teams_recusal (id, authority, inspection, round, person, kind, reason, declared_by, declared_at)
       select gen_random_uuid(), authority, id, round, $2, 'kinship', '亲属', $2, now() from planning_inspection where id = $1`,
      [at.inspection, kept],
    )
    for (const person of [named, kept])
      expect(await town.refused(check('opinion', opinion, person), 'feedback.another-looks')).toEqual({})
    const by = town.as(named, 'leading_group')
    const approves = by.does('approveOpinion', { opinion, version: await version(), comment: '' })
    expect(await town.refused(approves, 'feedback.another-looks')).toEqual({})
    const away = { id: randomUUID(), person: await town.someone(), fromDay: day, untilDay: day, reason: '出差' }
    await town.as(named, 'office').does('delegate', away)
    await town.refused(check('opinion', opinion, away.person), 'feedback.another-looks')
    await check('opinion', opinion)
    await approve()
  })
})

describe('papers of the feedback', () => {
  test('begin with what the opinion says, name nobody but in office, and are approved by who wrote none of it', async () => {
    const paper = randomUUID()
    const now = async () => (await at.office.asks('feedbackPaperPage', { feedbackPaper: paper })).paper.version
    await at.office.does('draftFeedbackPaper', { id: paper, opinion, kind: 'speech' })
    await town.refused(
      at.office.does('draftFeedbackPaper', { id: randomUUID(), opinion, kind: 'speech' }),
      'feedback.paper-there',
    )
    const { paper: begun } = await at.leader.asks('feedbackPaperPage', { feedbackPaper: paper })
    expect(begun.text).toContain('惠农补贴发放监管不到位。')
    expect(begun.text).toContain('1.第1个问题。')
    await town.refused(at.principal.asks('feedbackPaperPage', { feedbackPaper: paper }), 'doorway.not-yours')
    await at.office.does('editFeedbackPaper', {
      ...{ feedbackPaper: paper, version: await now(), title: begun.title },
      text: `县委常委高峰同志参加会议。\n${begun.text}`,
    })
    await check('feedbackPaper', paper)
    await town.refused(
      at.group.does('approveFeedbackPaper', { feedbackPaper: paper, version: await now() }),
      'feedback.must-not-stand',
    )
    await at.office.does('keepWord', {
      ...{ id: randomUUID(), noun: 'feedbackPaper', about: paper, kind: 'name', text: '高峰' },
      ...{ ground: 'inOffice', reason: '以县委常委身份参加会议。' },
    })
    await at.group.does('approveFeedbackPaper', { feedbackPaper: paper, version: await now() })
    await town.refused(
      at.office.does('editFeedbackPaper', { feedbackPaper: paper, version: await now(), title: '讲话', text: '' }),
      'flow.not-now',
    )
    expect((await at.office.asks('feedbackPapers', { opinion })).rows).toMatchObject([
      { kind: 'speech', state: 'approved' },
    ])
  })
})

describe('a copy slip', () => {
  const field = (leader: string, part: string, of: string) =>
    at.office.does('setChargeField', { id: randomUUID(), leader, part, of, fromDay: day })

  test('holds the items of the leader’s field and no other; the leader sees it once it is handed over, another never', async () => {
    const slip = randomUUID()
    const now = async () => (await at.office.asks('copySlipPage', { copySlip: slip })).slip.version
    const on = async () => ({ copySlip: slip, version: await now() })
    const draft = (leader: string) =>
      at.office.does('draftCopySlip', { id: slip, leader, opinions: [opinion], text: '请督促整改。' })
    await town.refused(draft(leaderId), 'feedback.no-field')
    await town.refused(field(at.principal.person, 'body', at.body), 'feedback.not-in-charge')
    await town.refused(field(leaderId, 'category', 'no-such'), 'feedback.no-such-category')
    const { items } = await at.office.asks('opinionPage', { opinion })
    await field(leaderId, 'body', at.body)
    await town.refused(field(leaderId, 'body', at.body), 'feedback.field-there')
    await field(otherLeader, 'category', items[0].category === 'personnel' ? 'assets' : 'personnel')
    await town.refused(draft(otherLeader), 'feedback.nothing-of-his-field')
    await draft(leaderId)
    const page = await at.office.asks('copySlipPage', { copySlip: slip })
    expect(page.items.map((one: { item: string }) => one.item)).toEqual(items.map((one: { id: string }) => one.id))
    expect(page.items.every((one: { because: string }) => one.because === 'body')).toBe(true)
    await town.refused(leader.asks('copySlipPage', { copySlip: slip }), 'doorway.not-found')
    await town.refused(at.group.does('signCopySlip', await on()), 'feedback.not-looked')
    await check('copySlip', slip)
    await at.group.does('signCopySlip', await on())
    await town.refused(leader.asks('copySlipPage', { copySlip: slip }), 'doorway.not-found')
    await at.office.does('deliverCopySlip', await on())
    const seen = await leader.asks('copySlipPage', { copySlip: slip })
    expect(seen).toMatchObject({ leaderName: '常分管', slip: { state: 'delivered' } })
    expect(seen.items).toHaveLength(3)
    await town.refused(town.as(otherLeader, 'in_charge').asks('copySlipPage', { copySlip: slip }), 'doorway.not-found')
    await town.refused(at.leader.asks('copySlipPage', { copySlip: slip }), 'doorway.not-yours')
    await leader.does('receiveCopySlip', await on())
    await leader.does('instructOnSlip', { ...(await on()), instruction: '请主管部门限期整改。', urged: true })
    expect((await at.office.asks('copySlips', { urged: 'yes' })).rows).toMatchObject([
      { state: 'instructed', items: 3, bodies: 1, leaderName: '常分管' },
    ])
    await town.refused(at.office.does('withdrawCopySlip', { ...(await on()), reason: '重复' }), 'flow.not-now')
  })

  test('of one problem that many units have in common holds of the named items those of his field (S2-09)', async () => {
    const slip = randomUUID()
    const { items } = await at.office.asks('opinionPage', { opinion })
    const [first, second] = items as { id: string }[]
    const named = [first?.id, second?.id] as string[]
    const brief = (leader: string, some: readonly string[]) =>
      at.office.does('draftBriefing', {
        ...{ id: slip, leader, theme: '惠农补贴监管不到位', items: some, text: '请统筹研究。' },
      })
    await town.refused(brief(leaderId, [...named, randomUUID()]), 'doorway.not-found')
    await town.refused(brief(otherLeader, named), 'feedback.nothing-of-his-field')
    await brief(leaderId, named)
    const page = await at.office.asks('copySlipPage', { copySlip: slip })
    expect(page.slip).toMatchObject({ theme: '惠农补贴监管不到位', state: 'drafted' })
    expect(page.items.map((one: { item: string }) => one.item)).toEqual(named)
    const listed = async (kind: string) =>
      (await at.office.asks('copySlips', { kind })).rows.map((row: { id: string }) => row.id)
    expect(await listed('briefing')).toEqual([slip])
    expect(await listed('slip')).not.toContain(slip)
    const now = async () => ({
      ...{ copySlip: slip, version: (await at.office.asks('copySlipPage', { copySlip: slip })).slip.version },
    })
    await check('copySlip', slip)
    await at.group.does('signCopySlip', await now())
    await at.office.does('deliverCopySlip', await now())
    await leader.does('receiveCopySlip', await now())
    expect((await leader.asks('copySlips', { kind: 'briefing' })).rows).toMatchObject([
      { theme: '惠农补贴监管不到位', state: 'received', items: 2 },
    ])
  })

  test('is not made of what is no longer in the field', async () => {
    const [mine] = (await at.office.asks('chargeFields', { leader: leaderId })).rows
    expect(mine).toMatchObject({ leaderName: '常分管', part: 'body' })
    await town.refused(
      at.office.does('endChargeField', { chargeField: mine.id, version: mine.version, untilDay: '2026-01-01' }),
      'feedback.field-turned',
    )
    town.clock.moveTo('2026-03-05T01:00:00.000Z' as never)
    await at.office.does('endChargeField', { chargeField: mine.id, version: mine.version, untilDay: '2026-03-04' })
    await town.refused(
      at.office.does('draftCopySlip', { id: randomUUID(), leader: leaderId, opinions: [opinion], text: '' }),
      'feedback.no-field',
    )
    expect(
      (await at.office.asks('chargeFields', {})).rows.map((one: { leaderName: string }) => one.leaderName),
    ).toEqual(['薛分管'])
    expect((await at.office.asks('chargeFields', { show: 'all' })).count).toBe(2)
  })
})

describe('meetings', () => {
  test('a group meeting has a line for each unit, its principal’s commitment with it; a unit without a town has no second receipt', async () => {
    const other = await aRoundUp(town, files, 1)
    const second = await anOpinion(other, 'drafted')
    const meeting = randomUUID()
    const hold = (opinions: string[]) =>
      at.office.does('holdFeedbackMeeting', {
        ...{ id: meeting, title: '集中反馈会', day: '2026-03-05', place: '县委会议室', host: '副组长', opinions },
      })
    await town.refused(hold([opinion, second]), 'feedback.opinion-not-approved')
    await hold([opinion])
    const [line] = (await at.principal.asks('feedbackMeetings', {})).rows
    expect(line).toMatchObject({ gathering: meeting, opinion, speaker: '' })
    expect((await other.principal.asks('feedbackMeetings', {})).count).toBe(0)
    const says = {
      feedbackMeeting: line.id,
      version: line.version,
      speaker: '梁书记',
      commitment: '照单全收，限期整改。',
    }
    await town.refused(other.principal.does('recordCommitment', says), 'doorway.not-found')
    await at.principal.does('recordCommitment', says)
    expect((await at.office.asks('feedbackMeetings', { committed: 'yes' })).rows).toMatchObject([{ speaker: '梁书记' }])
    await town.refused(
      at.office.does('copyToTown', { id: randomUUID(), opinion, deliveredOn: '2026-03-05', place: '镇政府' }),
      'feedback.not-delivered',
    )
  })
})
