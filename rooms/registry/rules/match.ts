import { isCode } from './code.ts'
import type { Layout } from './columns.ts'
import { type Draft, faultOf } from './draft.ts'
import { keyOf, plain } from './name.ts'
import { DEEPEST, isArea, isPlace, rankOf, usualLevel } from './place.ts'
import type { Planned, Standing } from './plan.ts'
import { kindByName } from './words.ts'

type Parent = Planned['parent']
type Place = Readonly<{ match: Standing | null; parent: Parent }>
/** An id of the register or `row n` of the file. */
type Token = string

const tokenOfRow = (row: number): Token => `row ${row}`

function indexed<T>(list: readonly T[], keyOf: (one: T) => string | null): Map<string, T[]> {
  const index = new Map<string, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    if (key === null) continue
    const there = index.get(key)
    if (there) there.push(one)
    else index.set(key, [one])
  }
  return index
}

/** Finds for each row of a file what it stands under and which organisation of the register it is, in any order of the rows. */
export class Matching {
  /** Names of the areas above, which spellings may carry in front. */
  readonly within: readonly string[]
  readonly #layout: Layout
  readonly #drafts: ReadonlyMap<number, Draft>
  readonly #byId: ReadonlyMap<string, Standing>
  readonly #byCode: ReadonlyMap<string, Standing[]>
  readonly #byKey: ReadonlyMap<string, Standing[]>
  readonly #draftsByCode: ReadonlyMap<string, Draft[]>
  readonly #draftsByKey: ReadonlyMap<string, Draft[]>
  readonly #tops: readonly Standing[]
  readonly #topDraft: Draft | null
  readonly #places = new Map<number, Place>()
  readonly #under = new Set<number>()

  constructor(layout: Layout, drafts: readonly Draft[], register: readonly Standing[]) {
    const active = register.filter((one) => one.state === 'active')
    this.#layout = layout
    this.#drafts = new Map(drafts.map((draft) => [draft.row, draft]))
    this.#byId = new Map(register.map((one) => [one.id, one]))
    this.#byCode = indexed(register, (one) => one.code)
    this.#tops = active.filter((one) => one.parent === null)
    this.#topDraft = topOf(drafts)
    const areas = [...this.#tops.map((one) => one.name), ...(this.#topDraft ? [this.#topDraft.name] : [])]
    this.within = [...new Set(areas)]
    this.#byKey = indexed(active, (one) => keyOf(one.name, this.within))
    this.#draftsByCode = indexed(drafts, (draft) => draft.code)
    this.#draftsByKey = indexed(drafts, (draft) => (draft.name === '' ? null : keyOf(draft.name, this.within)))
    for (const draft of drafts) this.placeOf(draft)
    for (const list of this.#draftsByCode.values()) if (list.length > 1) this.#blame(list, 'code', 'cell-code-twice')
    this.#refuseTwins(drafts)
  }

  /** What a row stands under and which organisation it is; faults are put to the row on the way. */
  placeOf(draft: Draft): Place {
    const known = this.#places.get(draft.row)
    if (known) return known
    if (this.#under.has(draft.row)) {
      this.#fault(draft, 'parent', 'cell-ring')
      return { match: null, parent: null }
    }
    this.#under.add(draft.row)
    const parent = draft.name === '' ? null : this.#parentOf(draft)
    const place = { parent, match: draft.name === '' ? null : this.#matchOf(draft, parent) }
    this.#under.delete(draft.row)
    this.#places.set(draft.row, place)
    return place
  }

  /** Kind and level of what a row stands under. */
  standingOf(parent: NonNullable<Parent>): Pick<Standing, 'kind' | 'level'> {
    if ('id' in parent) return this.#byId.get(parent.id) as Standing
    const draft = this.#drafts.get(parent.row) as Draft
    const kind = draft.kind ?? kindByName(draft.name) ?? 'other'
    return { kind, level: draft.level ?? usualLevel[kind] }
  }

  #fault(
    draft: Draft,
    field: Parameters<typeof faultOf>[2],
    code: string,
    facts?: Readonly<Record<string, string>>,
  ): void {
    draft.faults.push(faultOf(this.#layout, draft.row, field, code, facts))
  }

  #blame(list: readonly Draft[], field: Parameters<typeof faultOf>[2], code: string): void {
    const rows = list.map((draft) => String(draft.row))
    for (const draft of list) this.#fault(draft, field, code, { rows: rows.slice(0, 10).join('、') })
  }

  #tokenOf(draft: Draft): Token {
    return this.placeOf(draft).match?.id ?? tokenOfRow(draft.row)
  }

  #parentOf(draft: Draft): Parent {
    if (draft.parent === null) return this.#parentUnsaid(draft)
    const code = plain(draft.parent).toUpperCase()
    const said = isCode(code) ? this.#tokensByCode(code) : this.#tokensByName(draft, draft.parent)
    said.delete(tokenOfRow(draft.row))
    const [token, ...more] = said
    if (token === undefined) this.#fault(draft, 'parent', 'cell-no-parent', { value: draft.parent.slice(0, 40) })
    if (more.length > 0) this.#fault(draft, 'parent', 'cell-parents', { value: draft.parent.slice(0, 40) })
    return token === undefined ? null : this.#parentBy(token)
  }

  #parentBy(token: Token): Parent {
    return this.#byId.has(token) ? { id: token } : { row: Number(token.slice(4)) }
  }

  /** A row that says nothing of its parent stands under the one area at the top, or is that area. */
  #parentUnsaid(draft: Draft): Parent {
    const top = this.#tops[0]
    if (this.#tops.length > 1) {
      if (!this.#tops.some((one) => this.#isSame(draft, one))) this.#fault(draft, 'parent', 'cell-parent-unsaid')
      return null
    }
    if (top) return this.#isSame(draft, top) ? null : { id: top.id }
    if (draft === this.#topDraft) return null
    if (this.#topDraft) return { row: this.#topDraft.row }
    this.#fault(draft, 'parent', 'cell-no-top')
    return null
  }

  #isSame(draft: Draft, one: Standing): boolean {
    return draft.code !== null && one.code !== null
      ? draft.code === one.code
      : keyOf(draft.name, this.within) === keyOf(one.name, this.within)
  }

  #tokensByCode(code: string): Set<Token> {
    const drafts = (this.#draftsByCode.get(code) ?? []).map((draft) => this.#tokenOf(draft))
    const standing = (this.#byCode.get(code) ?? []).filter((one) => one.state === 'active').map((one) => one.id)
    return new Set([...drafts, ...standing])
  }

  /** A name, or several from the top down divided by slashes, where one name alone would not tell. */
  #tokensByName(draft: Draft, text: string): Set<Token> {
    const parts = text
      .split(/[/>＞／\\]/)
      .map((part) => keyOf(part, this.within))
      .filter((part) => part !== '')
    const last = parts.at(-1) ?? ''
    const rank = rankOf(draft.level ?? usualLevel[draft.kind ?? kindByName(draft.name) ?? 'other'])
    const place = isPlace(draft.kind ?? kindByName(draft.name) ?? 'other')
    const fits = (one: { kind: Standing['kind'] | null; name: string; level: Standing['level'] | null }): boolean => {
      const kind = one.kind ?? kindByName(one.name) ?? 'other'
      return !place || rankOf(one.level ?? usualLevel[kind]) < rank
    }
    const drafts = (this.#draftsByKey.get(last) ?? [])
      .filter((one) => one.row !== draft.row && fits(one))
      .map((one) => this.#tokenOf(one))
    const standing = (this.#byKey.get(last) ?? []).filter(fits).map((one) => one.id)
    const tokens = [...new Set([...drafts, ...standing])]
    return new Set(parts.length < 2 ? tokens : tokens.filter((token) => this.#standsAlong(token, parts.slice(0, -1))))
  }

  #standsAlong(token: Token, parts: readonly string[]): boolean {
    const names = this.#namesAbove(token)
    return parts.every((part) => names.includes(part) || this.within.some((area) => keyOf(area) === part))
  }

  #namesAbove(token: Token): string[] {
    const names: string[] = []
    let at: Token | null = this.#tokenAbove(token)
    for (; at !== null && names.length < DEEPEST; at = this.#tokenAbove(at)) {
      const name = this.#byId.get(at)?.name ?? this.#drafts.get(Number(at.slice(4)))?.name ?? ''
      names.push(keyOf(name, this.within))
    }
    return names
  }

  #tokenAbove(token: Token): Token | null {
    const standing = this.#byId.get(token)
    if (standing) return standing.parent
    const { parent } = this.placeOf(this.#drafts.get(Number(token.slice(4))) as Draft)
    return parent === null ? null : 'id' in parent ? parent.id : tokenOfRow(parent.row)
  }

  #matchOf(draft: Draft, parent: Parent): Standing | null {
    if (draft.code !== null) {
      const [known] = this.#byCode.get(draft.code) ?? []
      if (known && known.state !== 'active') this.#fault(draft, 'code', 'cell-code-ended')
      if (known) return known.state === 'active' ? known : null
    }
    if (parent !== null && !('id' in parent)) return null
    const under = parent === null ? null : parent.id
    const alike = (this.#byKey.get(keyOf(draft.name, this.within)) ?? []).filter((one) => one.parent === under)
    const open = draft.code === null ? alike : alike.filter((one) => one.code === null)
    if (open.length > 1) this.#fault(draft, 'code', 'cell-alike')
    return open.length === 1 ? (open[0] as Standing) : null
  }

  /** Two rows of one name under one parent need codes to stay two; two rows that are one organisation are one too many. */
  #refuseTwins(drafts: readonly Draft[]): void {
    const named = drafts.filter((draft) => draft.name !== '' && draft.faults.length === 0)
    const siblings = indexed(named, (draft) => {
      const { parent } = this.placeOf(draft)
      const above = parent === null ? '' : 'id' in parent ? parent.id : tokenOfRow(parent.row)
      return `${above} ${keyOf(draft.name, this.within)}`
    })
    for (const list of siblings.values()) {
      if (list.length > 1 && list.some((draft) => draft.code === null)) this.#blame(list, 'code', 'cell-alike')
    }
    const same = indexed(named, (draft) => this.placeOf(draft).match?.id ?? null)
    for (const list of same.values()) if (list.length > 1) this.#blame(list, 'name', 'cell-row-twice')
  }
}

/** The one area of a file that stands highest and names no parent. */
function topOf(drafts: readonly Draft[]): Draft | null {
  const areas = drafts.filter((draft) => draft.parent === null && draft.kind !== null && isArea(draft.kind))
  const ranks = areas.map((draft) => rankOf(usualLevel[draft.kind ?? 'county']))
  const highest = areas.filter((_, n) => ranks[n] === Math.min(...ranks))
  return highest.length === 1 ? (highest[0] as Draft) : null
}
