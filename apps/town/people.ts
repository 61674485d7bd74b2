import type { Hat } from '../../core/pure/hats.ts'

/** Everybody of the demo town is invented; only the names of places are real. */
export type Figure = Readonly<{
  name: string
  title: string
  username: string
  hats: readonly Hat[]
  body?: string
  /** Acts for the body without being of its staff. */
  sent?: true
}>

/** The first four make the office when it is set up (S0-01); the others are added afterwards by those who may. */
export const founders = {
  office: { name: '方以宁', title: '县委巡察办主任', username: 'fangyining' },
  system_admin: { name: '汪启明', title: '系统管理员', username: 'wangqiming' },
  security_admin: { name: '邹文静', title: '安全保密员', username: 'zouwenjing' },
  audit_admin: { name: '宋思远', title: '安全审计员', username: 'songsiyuan' },
} as const

/** People with standing hats. `body`: the organisation they act for, by its name in the register. */
export const figures = {
  clerkOfOffice: { name: '罗素秋', title: '县委巡察办副主任', username: 'luosuqiu', hats: ['office'] },
  secretary: { name: '梁永康', title: '县委书记', username: 'liangyongkang', hats: ['secretary'] },
  group: { name: '许国栋', title: '县委巡察工作领导小组组长', username: 'xuguodong', hats: ['leading_group'] },
  discipline: { name: '秦正清', title: '县纪委监委案件监督管理室主任', username: 'qinzhengqing', hats: ['discipline'] },
  organisation: { name: '何培元', title: '县委组织部干部监督科科长', username: 'hepeiyuan', hats: ['organisation'] },
  superior: { name: '白立新', title: '市委巡察办联络员', username: 'bailixin', hats: ['superior'] },
  deputyMayor: { name: '蒋跃进', title: '副县长（分管农业农村）', username: 'jiangyuejin', hats: ['in_charge'] },
  standing: { name: '陶淑芬', title: '县委常委（联系乡镇）', username: 'taoshufen', hats: ['in_charge'] },
  guyang: { name: '杜长河', title: '谷阳镇党委书记', username: 'duchanghe', hats: ['principal'], body: '谷阳镇' },
  guyangClerk: { name: '祁小曼', title: '谷阳镇党政办干事', username: 'qixiaoman', hats: ['clerk'], body: '谷阳镇' },
  wangzhuang: { name: '郝建业', title: '王庄镇党委书记', username: 'haojianye', hats: ['principal'], body: '王庄镇' },
  wangzhuangClerk: { name: '阮文', title: '王庄镇党政办干事', username: 'ruanwen', hats: ['clerk'], body: '王庄镇' },
  xinmaqiao: {
    name: '尤志刚',
    title: '新马桥镇党委书记',
    username: 'youzhigang',
    hats: ['principal'],
    body: '新马桥镇',
  },
  xinmaqiaoClerk: {
    name: '毕晓莉',
    title: '新马桥镇党政办干事',
    username: 'bixiaoli',
    hats: ['clerk'],
    body: '新马桥镇',
  },
  village: {
    name: '施大田',
    title: '濠铺村党支部书记',
    username: 'shidatian',
    hats: ['principal'],
    body: '濠铺村村民委员会',
  },
  farming: {
    name: '耿秋实',
    title: '县农业农村局党组书记',
    username: 'gengqiushi',
    hats: ['principal'],
    body: '固镇县农业农村局',
  },
  farmingClerk: {
    name: '单雨',
    title: '县农业农村局办公室干事',
    username: 'shanyu',
    hats: ['clerk'],
    body: '固镇县农业农村局',
    sent: true,
  },
  liuji: { name: '仇大勇', title: '刘集镇党委书记', username: 'qiudayong', hats: ['principal'], body: '刘集镇' },
  renqiao: {
    name: '雷春生',
    title: '任桥镇党委书记',
    username: 'leichunsheng',
    hats: ['principal'],
    body: '任桥镇',
    sent: true,
  },
  liujiClerk: { name: '蔺小溪', title: '刘集镇党政办干事', username: 'linxiaoxi', hats: ['clerk'], body: '刘集镇' },
  villageClerk: {
    name: '谈文秀',
    title: '濠铺村村委会文书',
    username: 'tanwenxiu',
    hats: ['clerk'],
    body: '濠铺村村民委员会',
  },
} as const satisfies Record<string, Figure>

/** People of the pool: their hats are appointments for one round (一次一授权). */
export const pool = {
  yan: { name: '严守诚', title: '正科级巡察专员', username: 'yanshoucheng' },
  kong: { name: '孔令和', title: '正科级巡察专员', username: 'konglinghe' },
  hou: { name: '侯明远', title: '县纪委监委第二监督检查室副主任', username: 'houmingyuan' },
  miao: { name: '苗秀兰', title: '县审计局副局长', username: 'miaoxiulan' },
  feng: { name: '冯晓东', title: '县财政局科员', username: 'fengxiaodong' },
  xue: { name: '薛丽娟', title: '县委组织部科员', username: 'xuelijuan' },
  yin: { name: '殷国庆', title: '县信访局科员', username: 'yinguoqing' },
  bai: { name: '柏小雨', title: '县民政局科员', username: 'baixiaoyu' },
  peng: { name: '彭志强', title: '县住建局科员', username: 'pengzhiqiang' },
  xu: { name: '徐文彬', title: '县纪委监委第三监督检查室主任', username: 'xuwenbin' },
  jin: { name: '金国梁', title: '县纪委监委第五监督检查室副主任', username: 'jinguoliang' },
  lu: { name: '鲁燕', title: '县农经站会计师', username: 'luyan' },
} as const satisfies Record<string, Omit<Figure, 'hats'>>

export type FigureName = keyof typeof figures | keyof typeof pool | keyof typeof founders
