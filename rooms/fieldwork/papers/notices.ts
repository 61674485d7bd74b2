import { asking, type Filling, paperOf } from '../../../core/pure/paper/kind.ts'
import { asDocument } from '../../../core/pure/paper/lay.ts'
import { fromTo, officeOf } from '../../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { authorityQuery } from '../../identity/contract.ts'
import { notices, siteRecords } from '../contract.ts'

const noticeFields = {
  opening: '开头',
  team: '巡察组',
  dates: '巡察时间',
  scope: '巡察范围',
  materials: '需提供的材料',
  liaison: '联络员',
  meetings: '会议安排',
  workplace: '办公和食宿',
} as const

/** 巡察通知 (domain 4.5), to the unit. */
export const entryNotice = paperOf({
  kind: 'entryNotice',
  name: '巡察通知',
  clause: '4.5',
  noun: 'inspection',
  circle: 'team',
  fields: noticeFields,
  asks: {
    page: asking(notices, (inspection) => ({ inspection })),
    site: asking(siteRecords, (inspection) => ({ inspection })),
    home: asking(authorityQuery, () => ({})),
  },
  fill: ({ page, site, home }, _wording, inspection) => {
    const one = page.notices.find((notice) => notice.kind === 'notice')
    if (!one) return null
    const of = (kind: string) =>
      site.rows.filter((row) => row.kind === kind).map((row) => [dayOnPaper(row.heldOn), row.place, row.subject])
    const said = (kind: string, other: string) => {
      const lines = of(kind).map((parts) => parts.filter(Boolean).join('，'))
      return lines.length > 0 ? lines : other
    }
    return {
      number: '',
      title: `关于对${page.bodyName}开展巡察的通知`,
      inspection,
      values: {
        opening: `经研究，决定由${page.teamName}对你单位党组织开展巡察。现将有关事项通知如下。`,
        team: page.teamName,
        dates: fromTo(one.fromDay, one.untilDay),
        scope: one.scope.split('\n'),
        materials: (one.materials ?? '').split('\n'),
        liaison: `请明确1名联络员，于接到通知后与${page.teamName}联系。`,
        meetings: said('mobilisation', '进驻动员会的时间、地点和参加人员另行商定。'),
        workplace: said('logistics', '请按照有关规定安排必要的办公场所，食宿按标准交费。'),
      },
      head: {
        issuer: officeOf(home.name),
        addressee: page.issuer || page.bodyName,
        signed: { by: officeOf(home.name), on: one.issuedOn },
      },
    }
  },
  lay: (filling) =>
    asDocument({ name: '巡察通知', fields: noticeFields }, ['opening'], { closes: '特此通知。' })(filling),
})

const announcementFields = {
  opening: '巡察组、单位和巡察时间',
  scope: '受理范围',
  notScope: '不受理范围',
  phone: '联系电话和受理时间',
  post: '邮政信箱',
  mail: '电子邮箱',
  box: '联系信箱位置',
  link: '网上反映（二维码）',
  address: '来访地址',
  until: '受理截止时间',
} as const

/** 巡察公告 (domain 4.6): what the public is told, with what is not in scope. Posted, so it carries no number and no 版记. */
export const announcementPaper = paperOf({
  kind: 'announcement',
  name: '巡察公告',
  clause: '4.6',
  noun: 'inspection',
  circle: 'team',
  fields: announcementFields,
  asks: { page: asking(notices, (inspection) => ({ inspection })) },
  fill: ({ page }, _wording, inspection) => {
    const one = page.notices.find((notice) => notice.kind === 'announcement')
    if (!one) return null
    return {
      number: '',
      title: `${page.teamName}巡察${page.bodyName}公告`,
      inspection,
      values: {
        opening: `根据统一部署，${page.teamName}于${fromTo(one.fromDay, one.untilDay)}对${page.bodyName}开展巡察。`,
        scope: one.scope.split('\n'),
        notScope: (one.notScope ?? '').split('\n'),
        phone: [one.phone, one.hours].filter(Boolean).join('，受理时间：'),
        post: one.post ?? '',
        mail: one.mail ?? '',
        box: one.box ?? '',
        link: { pieces: one.link ? [{ kind: 'code', text: one.link }] : [] },
        address: one.address ?? '',
        until: dayOnPaper(one.untilDay),
      },
      head: { issuer: '', addressee: '', signed: { by: page.teamName, on: one.issuedOn } },
    }
  },
  lay: (filling: Filling<keyof typeof announcementFields>) =>
    asDocument({ name: '巡察公告', fields: announcementFields }, ['opening'])(filling),
})
