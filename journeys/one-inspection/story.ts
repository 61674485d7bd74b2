import type { Page } from 'playwright-core'
import { type House, setsUp } from '../folk.ts'
import { type Person, sitsDown } from '../hands.ts'
import { aBrowser, anEmptyHouse, type Stage, type Visitor } from '../stage.ts'

type Role =
  | 'office'
  | 'closer'
  | 'group'
  | 'secretary'
  | 'discipline'
  | 'organisation'
  | 'inCharge'
  | 'principal'
  | 'clerk'
  | 'stranger'
  | 'leader'
  | 'deputy'
  | 'first'
  | 'second'
type Thing =
  | 'body'
  | 'other'
  | 'round'
  | 'team'
  | 'inspection'
  | 'analysed'
  | 'onPaper'
  | 'aside'
  | 'opinion'
  | 'plan'
  | 'task'
  | 'second task'

/** What the chapters of one inspection share: the house, the one browser its people sit down at by turns, and ids met on the way. */
export let stage: Stage
export let house: House
export let page: Page
export let faults: readonly string[]
export const who = {} as Record<Role, Person>
export const at = {} as Record<Thing, string>

let desk: Visitor
let leave: () => Promise<void> = async () => undefined

/** Sets up an office and brings in who takes part; the people of the bodies come when these are registered. */
export async function begins(): Promise<void> {
  stage = await anEmptyHouse()
  const chromium = await aBrowser()
  leave = chromium.close
  faults = chromium.faults
  desk = await chromium.visitor()
  page = desk.page
  await page.emulateMedia({ reducedMotion: 'reduce' })
  house = await setsUp(stage)
  who.office = house.office
  who.closer = await house.comes('罗素秋', 'luosuqiu', 'office')
  who.group = await house.comes('许国栋', 'xuguodong', 'leading_group')
  who.secretary = await house.comes('梁永康', 'liangyongkang', 'secretary')
  who.discipline = await house.comes('秦正清', 'qinzhengqing', 'discipline')
  who.organisation = await house.comes('何培元', 'hepeiyuan', 'organisation')
  who.inCharge = await house.comes('蒋跃进', 'jiangyuejin', 'in_charge')
  who.leader = await house.comes('严守诚', 'yanshoucheng')
  who.deputy = await house.comes('侯明远', 'houmingyuan')
  who.first = await house.comes('冯晓东', 'fengxiaodong')
  who.second = await house.comes('薛丽娟', 'xuelijuan')
}

export async function ends(): Promise<void> {
  await leave()
  await stage?.close()
}

/** Somebody sits down at the browser under the hat he wears. */
export const sits = async (person: Person, path: string): Promise<void> =>
  void (await sitsDown(desk, stage, person, path))

/** The id an address ends with. */
export const idIn = (address: string): string => new URL(address, 'http://here').pathname.split('/').at(-1) as string
