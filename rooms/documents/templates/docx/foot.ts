import { floating, type Spot } from './picture.ts'
import { child, copyOf, type Element, element, elements, walk } from './tree.ts'
import { lineOf } from './places.ts'

/** A sheet as a section sets it, in millimetres. */
type Sheet = Readonly<{ width: number; height: number; left: number; right: number; bottom: number }>

const side = 16
const edge = 5
const mm = (twentieths: string | undefined, otherwise: number): number => {
  const said = Number(twentieths)
  return Number.isFinite(said) && twentieths !== undefined ? (Math.abs(said) / 1440) * 25.4 : otherwise
}

function sheetOf(section: Element): Sheet {
  const [size, margin] = [child(section, 'w:pgSz')?.attributes, child(section, 'w:pgMar')?.attributes]
  return {
    width: mm(size?.['w:w'], 210),
    height: mm(size?.['w:h'], 297),
    left: mm(margin?.['w:left'], 28),
    right: mm(margin?.['w:right'], 26),
    bottom: mm(margin?.['w:bottom'], 35),
  }
}

type Side = 'left' | 'center' | 'right'

/** Where there is room beside what a foot says already: the middle, as on every other paper, or else the left or the right. */
function freeSide(root: Element): Side {
  const taken = new Set<Side>()
  for (const one of walk(root)) {
    if (one.name !== 'w:p') continue
    const look = child(one, 'w:pPr')
    const frame = look && child(look, 'w:framePr')?.attributes['w:xAlign']
    const said = frame ?? (look && child(look, 'w:jc')?.attributes['w:val']) ?? 'left'
    const { line } = lineOf(one)
    if (line.trim() === '' && ![...walk(one)].some(({ name }) => name === 'w:fldChar' || name === 'w:fldSimple'))
      continue
    if (said === 'center' || said === 'distribute' || said === 'both') taken.add('center')
    else taken.add(said === 'right' || said === 'end' || said === 'outside' ? 'right' : 'left')
    if ([...walk(one)].some(({ name }) => name === 'w:tab' || name === 'w:ptab')) taken.add('center').add('right')
  }
  return (['center', 'left', 'right'] as const).find((each) => !taken.has(each)) ?? 'center'
}

/**
 * A foot with the code of the version below what it says: sixteen signs in letters and, 5 mm above the lower edge, the picture of 16 mm, where nothing
 * else stands. `relation`: that of the picture. A foot that has its own place for the letters has no second line of them.
 */
export function footed(of: Element | null, section: Element, short: string, relation: string, n: number): Element {
  const root = of ? copyOf(of) : element('w:ftr')
  const sheet = sheetOf(section)
  const free = freeSide(root)
  const room = Math.max(edge, free === 'left' ? sheet.left : sheet.width - sheet.right - side)
  const spot: Spot = {
    left: free === 'center' ? (sheet.width - side) / 2 : room,
    top: sheet.height - side - edge,
  }
  const own = [...walk(root)].some((one) => one.name === 'w:t' && one.children.join('').includes(short))
  const indent: Record<string, string> = free === 'left' ? { 'w:left': '1080' } : {}
  const letters = element('w:r', {}, [
    element('w:rPr', {}, [
      element('w:rFonts', { 'w:ascii': '宋体', 'w:hAnsi': '宋体', 'w:eastAsia': '宋体' }),
      element('w:color', { 'w:val': '595959' }),
      element('w:sz', { 'w:val': '15' }),
    ]),
    element('w:t', { 'xml:space': 'preserve' }, [own ? '' : `文书码 ${short}`]),
  ])
  root.children.push(
    element('w:p', {}, [
      element('w:pPr', {}, [
        element('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': '240', 'w:lineRule': 'auto' }),
        element('w:ind', { ...indent, 'w:firstLine': '0' }),
        element('w:jc', { 'w:val': 'left' }),
      ]),
      letters,
      element('w:r', {}, [floating(relation, n, side, spot)]),
    ]),
  )
  return root
}

/** The sections of a document in their order. */
export const sectionsOf = (document: Element): Element[] =>
  [...walk(document)].filter(({ name }) => name === 'w:sectPr')

export type FootKind = 'default' | 'even' | 'first'

/** Which feet a section shows: every second page has its own where the template says so, and the first one. */
export function feetShown(section: Element, settings: Element | undefined): readonly FootKind[] {
  const on = (of: Element | undefined) => of !== undefined && !/^(0|false|off)$/.test(of.attributes['w:val'] ?? '')
  const even = on(settings && child(settings, 'w:evenAndOddHeaders'))
  return [
    'default',
    ...(even ? (['even'] as const) : []),
    ...(on(child(section, 'w:titlePg')) ? (['first'] as const) : []),
  ]
}

/** The relationship a section names for one of its feet; undefined where it goes on with that of the section before. */
export const footNamed = (section: Element, kind: FootKind): string | undefined =>
  elements(section).find((one) => one.name === 'w:footerReference' && (one.attributes['w:type'] ?? 'default') === kind)
    ?.attributes['r:id']

/** A section with these feet and no others; its heads stay. */
export function withFeet(section: Element, feet: readonly Readonly<{ kind: FootKind; relation: string }>[]): void {
  const kept = section.children.filter((one) => typeof one === 'string' || one.name !== 'w:footerReference')
  const heads = kept.filter((one) => typeof one !== 'string' && one.name === 'w:headerReference')
  const rest = kept.filter((one) => typeof one === 'string' || one.name !== 'w:headerReference')
  const named = feet.map(({ kind, relation }) => element('w:footerReference', { 'w:type': kind, 'r:id': relation }))
  section.children = [...heads, ...named, ...rest]
}
