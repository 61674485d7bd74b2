import { describe, expect, test } from 'vitest'
import { linesOf, printed, split } from './split.ts'

const of = (text: string) => printed(split(linesOf(text)).split)
const items = (text: string) => of(text).items.map(({ path, finding, status }) => [path.join('>'), finding, status])

const head = '中共青石县水务局党组关于县委巡察反馈意见整改进展情况的通报\n'

describe('levels', () => {
  test('一、>（一）>1.>①: headings over findings are no items, organisation is none', () => {
    const text = `${head}一、提高政治站位，扛牢整改责任\n一是成立领导小组。二是细化方案。\n二、反馈问题整改情况\n（一）聚焦政策落实方面\n1.学习不够深入\n①研讨少。\n整改情况：研讨8次。已完成。\n②传达文件以会议代落实。\n整改情况：建立台账。`
    expect(items(text)).toEqual([
      ['二>（一）>1>①', '研讨少。', 'done'],
      ['二>（一）>1>②', '传达文件以会议代落实。', null],
    ])
  })

  test('（一）（二） and （1） under a finding are measures', () => {
    const text = `${head}一、关于路政执法不规范的问题\n（一）开展执法培训。举办培训班3期。\n（二）加强案卷评查。\n整改状态：已完成\n二、关于项目管理粗放的问题\n（1）建立项目库。\n（2）严格变更审批。`
    expect(of(text).items.map(({ measures, status }) => [measures.length, status])).toEqual([
      [2, 'done'],
      [2, null],
    ])
  })

  test('问题1 without a separator, and findings phrased as tasks', () => {
    expect(
      items(
        `${head}（一）学习方面\n问题1理论学习不系统\n整改情况：制定计划。\n问题2主题党日流于形式\n整改情况：编印指引。`,
      ),
    ).toEqual([
      ['（一）>问题1', '理论学习不系统', null],
      ['（一）>问题2', '主题党日流于形式', null],
    ])
    expect(
      items(
        `${head}1.落实意识形态责任制。一是召开会议2次。二是建立队伍。目前已整改到位。\n2.规范财务管理。一是修订制度。`,
      ),
    ).toEqual([
      ['1', '落实意识形态责任制。', 'done'],
      ['2', '规范财务管理。', null],
    ])
  })

  test('run-in findings: 一是…不好。镇党委…', () => {
    expect(
      items(`${head}一、党的领导方面\n一是“第一议题”制度坚持不好。镇党委修订规则。二是阵地管理薄弱。开展排查2轮。`),
    ).toEqual([
      ['一>一是', '“第一议题”制度坚持不好。', null],
      ['一>二是', '阵地管理薄弱。', null],
    ])
  })

  test('关于…的整改 with measures that mention flaws is one item; a state in brackets or in the time limit tells of it', () => {
    const text = `${head}1.关于资产管理的整改（已完成）\n（1）对账实不符的资产逐件核对。\n（2）针对手续不全，补办审批8笔。\n2.购买服务考核走形式\n整改时限：已完成并长期坚持\n整改措施：制定考核办法。`
    expect(of(text).items.map(({ measures, status }) => [measures.length, status])).toEqual([
      [2, 'done'],
      [1, 'done'],
    ])
  })

  test('（1）（2） directly under a finding are its measures, and the result behind them is its state', () => {
    const text = `${head}一、公园夜间照明不足，群众多次投诉\n（1）更换灯具。更换120盏。\n（2）定期检修。每月1次。\n整改结果：已完成。\n二、绿化带垃圾清运迟\n（1）修剪草坪。\n（2）补植苗木。\n整改结果：持续推进。`
    expect(of(text).items.map(({ path, measures, status }) => [path.join('>'), measures.length, status])).toEqual([
      ['一', 2, 'done'],
      ['二', 2, 'inProgress'],
    ])
  })

  test('a finding that names its flaw in the first clause is no heading', () => {
    const text = `${head}（一）党的建设方面\n1.支部换届拖延，两届未到会\n（1）换届选举。\n（2）补选委员。`
    expect(of(text).items.map(({ path, measures }) => [path.join('>'), measures.length])).toEqual([['（一）>1', 2]])
  })

  test('a heading over findings with states of their own, each in brackets behind the full stop', () => {
    const text = `${head}1.经费审核不严。（已完成）\n修订制度。\n2.车辆管理有漏洞。\n①派车单填写不全。（已完成）\n完善派车单。\n②油卡由个人保管。（持续推进）收回油卡5张。`
    expect(items(text)).toEqual([
      ['1', '经费审核不严。', 'done'],
      ['2>①', '派车单填写不全。', 'done'],
      ['2>②', '油卡由个人保管。', 'inProgress'],
    ])
  })

  test('numbers that run on across 一、二、 while measures have their own', () => {
    const deeds = '整改情况：1.制定计划。2.开展研讨。'
    const text = `${head}一、学习方面\n1、学习不深入（已完成）\n${deeds}\n2、研讨不够（已完成）\n${deeds}\n3、调研少（已完成）\n${deeds}3.听课。4.讲课。5.考试。6.评比。\n二、资金方面\n4、账目不清（已完成）\n${deeds}\n5、报销随意（已完成）\n${deeds}`
    expect(of(text).items.map(({ path, measures }) => [path.join('>'), measures.length])).toEqual([
      ['一>1', 2],
      ['一>2', 2],
      ['一>3', 6],
      ['二>4', 2],
      ['二>5', 2],
    ])
  })

  test('a mark right before a digit', () => {
    const text = `${head}1.关于支部建设弱的问题\n整改情况：①3个支部换届。②建立台账4本。③2名党员补选为委员。`
    expect(of(text).items[0]?.measures).toHaveLength(3)
    const group = `${head}一、已完成的事项\n（一）值班脱岗。一是查岗。\n（二）12名党员迟交党费。一是补缴。`
    expect(items(group).map(([path]) => path)).toEqual(['一>（一）', '一>（二）'])
  })

  test('a wrap in the last heading of a group leaves those before it as they are', () => {
    const text = `${head}一、已落实的事项\n（一）学习后又放下。一是制定计划。二是研讨。\n（二）值班室常锁门。一是查岗。二是通报。\n（三）12个科室中有4个以碰头会代替会议。一是修订规则。二是开展检查。`
    expect(items(text)).toHaveLength(3)
    for (const clause of ['碰头', '12个科室中有4个', '代', '会议'])
      expect(items(text.replace(clause, `${clause}\n`)).map(([path, , status]) => [path, status])).toEqual(
        items(text).map(([path, , status]) => [path, status]),
      )
  })

  test.each([
    '1.关于选人用人工作⏎程序不规范的问题（已完成）\n（1）学习条例。',
    '1.学习党的创新⏎理论不深不透（已整改到位）\n（1）完善制度。',
    '1.关于党建虚化的问题\n（1）对于党政联席会代⏎替党总支会议，修订议事规则。',
  ])('a heading that wraps: %s', (words) => {
    const dense = (text: string) =>
      items(text).map(([path, finding, status]) => [path, finding?.replace(/\s/g, ''), status])
    expect(dense(`${head}${words.replace('⏎', '\n')}`)).toEqual(dense(`${head}${words.replace('⏎', '')}`))
  })

  test('a report that goes by a feedback is none, and its tasks are items', () => {
    const text = `青石镇抓巡察整改工作情况\n青石镇对照巡察组反馈意见，逐项抓好整改。\n一、落实意识形态责任制。一是召开会议2次。二是建立队伍。\n二、规范财务管理。一是修订办法。二是清理账目3笔。`
    expect(of(text).kind).toBe('rectificationReport')
    expect(of(text).items.map(({ finding, measures }) => [finding, measures.length])).toEqual([
      ['落实意识形态责任制。', 2],
      ['规范财务管理。', 2],
    ])
  })

  test('without any mark a finding opens before its label', () => {
    expect(items(`河东村巡察整改公示\n公开栏更新慢。整改：按月更新。已完成。\n承包费拖欠。整改：收回2万元。`)).toEqual([
      ['', '公开栏更新慢。', 'done'],
      ['', '承包费拖欠。', null],
    ])
  })

  test('a half-width point ends a sentence', () => {
    expect(items(`${head}(一)检查走过场的问题.1、复核库点8个;2、批评教育2人.已整改完成.`)).toEqual([
      ['(一)', '检查走过场的问题.', 'done'],
    ])
  })

  test('the whole text on one line', () => {
    const text = `${head}一、整改工作组织情况\n局党组成立领导小组。\n二、整改落实情况\n（一）关于“学习不深入”的问题\n整改情况：一是加强学习。二是完善制度。\n整改状态：已完成\n（二）关于“账目不清”的问题\n整改情况：一是清理账目。\n整改状态：正在推进`
    const filler = text.replace('成立领导小组', '成立领导小组，'.repeat(40))
    const split = (words: string) => items(words).map(([path, , status]) => [path, status])
    expect(split(filler.replaceAll('\n', ''))).toEqual(split(filler))
    expect(split(filler)).toHaveLength(2)
  })
})

describe('a numbered line that was broken', () => {
  const same = (text: string, at: string) => {
    const plain = (words: string) =>
      of(words).items.map(({ path, finding, measures }) => [
        path,
        finding.replace(/\s/g, ''),
        measures.map((one) => one.replace(/\s/g, '')),
      ])
    expect(plain(text.replace(at, `${at}\n`))).toEqual(plain(text))
  }

  test.each(['民政办公室向社会', '民政办公室向社会公开'])('behind its named finding: …%s', (at) => {
    same(
      `${head}（一）针对“护理人员不足”的问题，民政办公室向社会公开招录护理员五名。\n（二）关于账目不清问题，补记账目。`,
      at,
    )
  })

  test('amid the flaw, where a quotation names something at its front', () => {
    same(
      `${head}1.“灯下黑”问题纠治力度逐级递减，支部组织生活会相互批评辣味欠缺\n整改情况：重新召开组织生活会。\n2.账目不清\n整改情况：补记账目。`,
      '“灯下黑”问题纠治力',
    )
  })

  test('before 地址, which is no 地 of a sentence', () => {
    expect(of(`${head}1.账目不清\n整改情况：补记账目。\n地址：某县滨河路18号`).items[0]?.measures).toEqual([
      '补记账目。',
    ])
  })
})

describe('states', () => {
  test.each([
    ['已完成', 'done'],
    ['基本完成，持续推进', 'basicallyDone'],
    ['取得阶段性成效', 'stageDone'],
    ['正在整改', 'inProgress'],
    ['未完成', 'notDone'],
    ['立行立改并长期坚持', 'longTerm'],
  ])('%s', (word, status) => {
    expect(items(`${head}1.关于学习不深入的问题\n整改情况：开展学习。\n整改状态：${word}`)[0]?.[2]).toBe(status)
  })

  test.each(['已完成摸底', '完成3项', '已完成12项，正在推进2项', '按计划开展'])('%s is no state', (word) => {
    expect(items(`${head}1.关于学习不深入的问题\n整改情况：开展学习。\n整改状态：${word}`)[0]?.[2]).toBeNull()
  })

  test.each([
    '整改时限：长期\n整改情况：开展学习。',
    '整改情况：一是开展自查，自查的12个问题已整改完成。',
    '整改情况：一是修订制度，已完成。二是清查账目，正在推进。',
    '整改情况：开展学习。持续抓好落实。',
    '整改情况：开展排查，隐患已整改到位。',
  ])('%s: what is said of something else is no state', (words) => {
    expect(items(`${head}1.关于学习不深入的问题\n${words}`)[0]?.[2]).toBeNull()
  })

  test('a task that goes on sorts nothing', () => {
    expect(items(`${head}一、持续推进重点任务\n1.关于学习不深入的问题。开展学习3次。`)[0]?.[2]).toBeNull()
  })

  test('no word, no state; a house that was finished is none', () => {
    expect(items(`${head}1.关于危房改造慢的问题\n整改情况：已完成危房改造3户。`)[0]?.[2]).toBeNull()
  })

  test('in brackets behind the full stop of the finding, nearer than the heading that sorts', () => {
    const text = `${head}一、已落实的事项\n①值班室设备老旧。（基本完成）\n更换设备3台。\n②车辆登记不全。（持续推进）\n建立台账。\n③食堂账目不清。（取得阶段性成效）补记账目。\n④门卫制度松懈。\n修订制度。`
    expect(of(text).items.map(({ finding, measures, status }) => [finding, measures, status])).toEqual([
      ['值班室设备老旧。', ['更换设备3台。'], 'basicallyDone'],
      ['车辆登记不全。', ['建立台账。'], 'inProgress'],
      ['食堂账目不清。', ['补记账目。'], 'stageDone'],
      ['门卫制度松懈。', ['修订制度。'], 'done'],
    ])
  })

  test('the heading above sorts by state', () => {
    expect(items(`${head}一、已完成整改的问题\n1.针对党费收缴不规范问题。补缴党费1260元。`)[0]?.[2]).toBe('done')
  })
})

describe('feedback', () => {
  const opening = '县委第四巡察组向县档案馆党支部反馈巡察情况\n'

  test('主要是：a；b；c', () => {
    expect(items(`${opening}巡察发现一些问题，主要是：理论学习不深入；经费审核不严；整改不彻底。`)).toHaveLength(3)
  })

  test('a 、-list ending 等N个方面M条具体问题 gives findings and totals', () => {
    const found = of(
      `${opening}巡察发现，存在理论学习不深入、主体责任落实不到位、财务管理不规范等3个方面12条具体问题。`,
    )
    expect(found.items).toHaveLength(3)
    expect(found.totals.map(({ value, unit }) => `${value}${unit}`)).toEqual(['3方面', '12问题'])
  })

  test('一是…五是… are findings, suggestions are none', () => {
    const text = `${opening}巡察组指出了发现的主要问题：一是理论学习碎片化。二是安全责任压得不实。\n巡察组提出了意见建议：一是提高政治站位。二是规范财务管理。`
    expect(items(text).map(([path]) => path)).toEqual(['一是', '二是'])
  })

  test('有的…存在a、b、c等问题', () => {
    expect(items(`${opening}巡察发现，有的学习不深入；有的存在采购不规范、公车登记不全等问题。`)).toHaveLength(3)
  })

  test('a list straight behind 存在 in running news, also behind 强调', () => {
    const words = '馆党支部在征集上做了一些工作，但仍存在学习不够扎实、账目登记杂、值班脱岗等5个方面16条具体问题。'
    for (const text of [
      `${opening}${words}`,
      `县档案馆近况\n${words}`,
      `县委巡察办推动整改见效\n会议强调，要高度重视。会议强调，${words}`,
    ])
      expect(of(text).items.map(({ finding }) => finding)).toEqual(['学习不够扎实、', '账目登记杂、', '值班脱岗'])
    expect(items(`${opening}要求认真整改存在的账目不清、学习不实等问题。`)).toEqual([])
  })

  test('each of 存在a、b、c等问题, whatever word names the flaw, and a list of two; nouns stay with their flaw', () => {
    const found = (words: string) => of(`${opening}巡察发现，${words}`).items.map(({ finding }) => finding)
    expect(found('有的存在校服采购价高质差、学籍审核不严、收费超标等问题。')).toHaveLength(3)
    expect(found('局党组存在食堂账目错乱、采购验收走过场等问题。')).toHaveLength(2)
    expect(found('局党组存在理论学习、调查研究不够深入，收费超标等问题。')).toHaveLength(2)
  })
})

test('totals that mix units in one sentence, each its own', () => {
  const { totals } = of(
    `${head}巡察组反馈了4个方面9类23个问题，细化为31个子项、42项任务，制定整改措施76条。\n1.关于学习不深入的问题\n整改情况：开展学习。`,
  )
  expect(totals.map(({ value, unit }) => `${value}${unit}`)).toEqual([
    '4方面',
    '9类',
    '23问题',
    '31子项',
    '42任务',
    '76措施',
  ])
})

test('what was handed over is no total of the rectification', () => {
  const { totals } = of(
    `${head}巡察组反馈23个问题，移交立行立改事项4项、信访件7件。问题线索5件，已办结3件。收到移交问题线索6条，办结2条。制定整改措施76条，已完成60条。\n1.关于学习不深入的问题\n整改情况：开展学习。`,
  )
  expect(totals.map(({ value, unit }) => `${value}${unit}`)).toEqual(['23问题', '76措施', '60条'])
})

test('furniture of a portal is left over', () => {
  const text = `当前位置：首页 > 通知公告\n${head}来源：县水务局 浏览次数：128\n1.关于学习不深入的问题\n整改情况：开展学习。\n— 3 —\n（摄影：张某 责任编辑：李某）\n【打印】【关闭】`
  expect(of(text).leftover.map(({ line }) => line)).toEqual([1, 3, 6, 7, 8])
})

test('a text ten times as long takes about ten times as long, and 2 MB a few seconds', () => {
  const block = (n: number) =>
    `${n}.关于“事项${n}落实不到位”的问题\n整改情况：一是完善制度${n}项。二是开展检查。\n整改状态：已完成\n`
  const text =
    head +
    Array.from({ length: 250 }, (_, n) => block(n + 1))
      .join('')
      .repeat(40)
  const began = performance.now()
  expect(split(linesOf(text)).split.items.length).toBeGreaterThan(9000)
  expect(performance.now() - began).toBeLessThan(20_000)
})

describe('a ledger in lines', () => {
  test('its columns are told by the heads of ledgers, 完成情况 by what stands in it', () => {
    const text =
      '序号\t具体问题\t整改措施\t完成情况\t责任人\n1\t公章登记簿缺页\t补登记用印\t已完成\t张某\n2\t账目不清\t聘请会计\t逐笔核对账目，补记收支四十八笔。\t李某'
    expect(of(text).items.map(({ finding, measures, status }) => [finding, measures, status])).toEqual([
      ['公章登记簿缺页', ['补登记用印'], 'done'],
      ['账目不清', ['聘请会计', '逐笔核对账目，补记收支四十八笔。'], null],
    ])
  })
})
