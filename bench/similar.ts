import { enter, eyeOf } from '../core/server/enter.ts'
import type { Reader } from '../core/server/tables.ts'
import { labelled } from '../rooms/commons/similar.labels.ts'
import { findingsBy, mostLike } from '../rooms/commons/similar.ts'
import { type Compared, likeness, sketchOf, weightOf } from '../rooms/commons/rules/similar.ts'
import type { Ground } from './ground.ts'
import { bare, medianOf, type Result } from './measure.ts'

type Kept = Readonly<{ id: string; of: Compared }>

const objects =
  '道路硬化,村集体鱼塘,扶贫车间,危房改造,农机补贴,环境整治,党员活动室,财政资金,会议记录,档案管理,办公用房,基层站所,水利工程,营商环境,信访事项,安全生产,学校食堂,医保基金,土地流转,林权登记,殡葬管理,项目验收,干部考勤,印章使用,合同签订,物资采购,食品监管,河长巡查,禁毒宣传,文明创建'
const faults =
  '责任落实不到位,制度执行打折扣,监管流于表面,程序履行不严格,资料归集不完整,进度长期滞后,底数掌握不清楚,措施缺少针对性,经费使用不合理,考核没有实效,公示时间不足,审批把关不细,台账更新不及时,问题处置拖延,群众反映较多,联系服务不够,统筹协调不力,日常检查缺位,工作作风漂浮,结果运用不充分'
const ways =
  '经查阅资料,经走访群众,经个别谈话,经核对账目,经实地查看,经比对数据,经抽查样本,经查看现场,经听取汇报,经调阅记录'

/** Numbers that look drawn by lot and are the same each time. */
function lots(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

/** Gives every finding of a ground words of its own, those of the labelled set to as many of them, and makes the index as the migration does. */
async function settle(ground: Ground): Promise<{ all: Kept[]; placed: ReadonlyMap<string, string> }> {
  const { above } = ground
  await above.query(`update mingcha.findings_sheet set state = 'adopted', proposal = 'report', ways = '', decided_on = coalesce(decided_on, drafted_on + 58),
    checked_by = coalesce(checked_by, gen_random_uuid()), signed_by = coalesce(signed_by, gen_random_uuid()), category = 'assets', subcategory = ''`)
  const { rows } = await above.query('select id from mingcha.findings_sheet order by id')
  const draw = lots(20_261_123)
  const [things, wrongs, hows] = [objects, faults, ways].map((text) => text.split(',')) as [
    string[],
    string[],
    string[],
  ]
  const one = (list: readonly string[]) => list[draw(list.length)] as string
  const step = Math.floor(rows.length / labelled.length)
  const placed = new Map<string, string>()
  const all = rows.map(({ id }, n): Kept => {
    const label = n % step === 0 ? labelled[n / step] : undefined
    if (label) placed.set(id, label.matter)
    const { title, overview, category, subcategory } = label ?? {
      title: `${one(things)}${one(wrongs)}`,
      overview: `${one(hows)}，${one(things)}${one(wrongs)}，${one(things)}方面${one(wrongs)}；${one(wrongs)}。`,
      ...{ category: 'assets', subcategory: '' },
    }
    return { id, of: { title, overview, category, subcategory, kind: 'village' } }
  })
  for (let from = 0; from < all.length; from += 5_000) {
    const part = all.slice(from, from + 5_000)
    await above.query(
      `update mingcha.findings_sheet s set title = n.title, overview = n.overview, category = n.category, subcategory = n.subcategory
       from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) as n (id, title, overview, category, subcategory) where s.id = n.id`,
      [
        part.map(({ id }) => id),
        ...(['title', 'overview', 'category', 'subcategory'] as const).map((f) => part.map((p) => p.of[f])),
      ],
    )
    await above.query(
      'insert into mingcha.commons_gram (authority, gram, sheet) select $1, * from unnest($2::text[], $3::uuid[])',
      [ground.authority, part.flatMap((p) => sketchOf(p.of)), part.flatMap((p) => sketchOf(p.of).map(() => p.id))],
    )
  }
  await above.query('vacuum analyze mingcha.commons_gram')
  await above.query('vacuum analyze mingcha.findings_sheet')
  return { all, placed }
}

/** The ten most alike by comparing with everything: what suggestions are held against. */
function exhaustive(all: readonly Kept[], one: Kept, weights: ReadonlyMap<string, number>) {
  const found = all.flatMap((other) => {
    const alike = other.id === one.id ? null : likeness(one.of, other.of, weights)
    return alike ? [{ id: other.id, score: alike.score }] : []
  })
  return found.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, 10)
}

const percent = (part: number) => Number((100 * part).toFixed(1))

/** How good and how quick suggestions of similar findings are, against comparing each with everything: of its ten best, and of what is labelled as one matter. */
export async function similar(ground: Ground, say: (line: string) => void): Promise<Result[]> {
  const { all, placed } = await settle(ground)
  const size = await ground.above.query(
    `select pg_total_relation_size('mingcha.commons_gram') / 1e6 as mb, count(*)::int as rows from mingcha.commons_gram`,
  )
  say(`${all.length} findings, ${placed.size} of them labelled, ${size.rows[0].rows} pairs`)
  const met = new Map<string, number>()
  for (const { of } of all) for (const pair of sketchOf(of)) met.set(pair, (met.get(pair) ?? 0) + 1)
  const weights = new Map([...met].map(([pair, n]) => [pair, weightOf(n, all.length)]))
  const byId = new Map(all.map((one) => [one.id, one]))
  // One finding of each matter is asked for the others.
  const probes = [...new Map([...placed].map(([id, matter]) => [matter, id])).values()].map(
    (id) => byId.get(id) as Kept,
  )
  const asked = (one: Kept) =>
    enter(ground.pool, ground.wears.office, 'read only', ground.today, async (tx) => {
      const eyes: Reader = tx.as(eyeOf('office'))
      const [finding] = await findingsBy(eyes, [one.id])
      return finding ? mostLike(eyes, ground.authority, finding, [one.id]) : []
    })
  for (const one of probes.slice(0, 3)) await asked(one)
  const times: [number[], number[]] = [[], []]
  let [same, possible, ours, theirs, mates] = [0, 0, 0, 0, 0]
  for (const one of probes) {
    const began = performance.now()
    const given = (await asked(one)).slice(0, 10)
    const between = performance.now()
    const best = exhaustive(all, one, weights)
    times[0].push(performance.now() - between)
    times[1].push(between - began)
    const least = best.at(-1)?.score ?? 0
    const score = (id: string) => likeness(one.of, (byId.get(id) as Kept).of, weights)?.score ?? 0
    same += given.filter(({ finding }) => score(finding.id) >= least).length
    possible += best.length
    const matter = placed.get(one.id)
    const isMate = (id: string) => placed.get(id) === matter
    ours += given.filter(({ finding }) => isMate(finding.id)).length
    theirs += best.filter(({ id }) => isMate(id)).length
    mates += [...placed.values()].filter((other) => other === matter).length - 1
  }
  const medians = { slow: medianOf(times[0]), quick: medianOf(times[1]) }
  return results({
    all: all.length,
    asked: probes.length,
    same,
    possible,
    ours,
    theirs,
    mates,
    ...medians,
    mb: Number(size.rows[0].mb),
  })
}

type Sums = Readonly<
  Record<'all' | 'asked' | 'same' | 'possible' | 'ours' | 'theirs' | 'mates' | 'slow' | 'quick' | 'mb', number>
>

function results({ all, asked, same, possible, ours, theirs, mates, slow, quick, mb }: Sums): Result[] {
  return [
    {
      ...bare(`similar: of the ten best of ${all}, found by the index (${asked} asked)`, '%', percent(same / possible)),
      ...{ base: 100, ratio: same / possible, aim: '≥ 90 %', met: same / possible >= 0.9 },
    },
    {
      ...bare(
        `similar: labelled mates among the first ten, against comparing with everything`,
        '%',
        percent(ours / mates),
      ),
      ...{
        base: percent(theirs / mates),
        ratio: Number((ours / (theirs || 1)).toFixed(3)),
        aim: '≥ 0.9 ×',
        met: ours >= 0.9 * theirs,
      },
    },
    {
      what: `similar: one finding against ${all}, with enter and walls`,
      ...{
        unit: 'ms',
        base: Math.round(slow),
        measured: Math.round(quick),
        ratio: Number((quick / slow).toPrecision(3)),
      },
      ...{ aim: '≤ 1000 ms', met: quick <= 1_000 },
    },
    bare('similar: table and index of pairs', 'MB', Math.round(mb)),
  ]
}
