import { Refused, refuse } from '../../../../core/pure/refusal.ts'
import { child, type Element, element, elements, isElement, type Node, walk } from './tree.ts'

const no = (code: string, facts: Readonly<Record<string, string>> = {}) =>
  new Refused(refuse(`documents.template-${code}`, facts))

/** What brings something into a document that is no text of its own: refused, each under what it is. */
const refusedNames: Readonly<Record<string, string>> = {
  'w:altChunk': 'embedded',
  'w:object': 'embedded',
  'w:control': 'embedded',
  'w:subDoc': 'embedded',
  'w:movie': 'embedded',
  'o:OLEObject': 'embedded',
  'a:audioFile': 'embedded',
  'a:videoFile': 'embedded',
  'a:wavAudioFile': 'embedded',
  'a:quickTimeFile': 'embedded',
  'a:hlinkClick': 'outside',
  'a:hlinkHover': 'outside',
  'a:hlinkMouseOver': 'outside',
  'w:attachedTemplate': 'outside',
  'w:mailMerge': 'outside',
  'w:dataSource': 'outside',
  'w:ins': 'revisions',
  'w:del': 'revisions',
  'w:moveFrom': 'revisions',
  'w:moveTo': 'revisions',
  'w:delText': 'revisions',
  'w:delInstrText': 'revisions',
}

/** Addresses by which a shape or a picture would fetch something. */
const addresses = /^(?:r:link|r:href|(?:o:|v:)?(?:href|althref|src|hlinkhref|hlinkHref))$/

/** What carries no text and is not printed; left out. */
const unneeded = new Set(
  'proofErr,commentRangeStart,commentRangeEnd,commentReference,annotationRef,permStart,permEnd,lastRenderedPageBreak,dataBinding,fldData,ffData,rPrChange,pPrChange,sectPrChange,tblPrChange,tcPrChange,trPrChange,tblGridChange,numberingChange,printerSettings,docVars,embedRegular,embedBold,embedItalic,embedBoldItalic'
    .split(',')
    .map((name) => `w:${name}`),
)

/** Wrappers whose content stands on its own. */
const wrappers: Readonly<Record<string, string>> = { 'w:sdt': 'w:sdtContent', 'w:customXml': '', 'w:smartTag': '' }

/** Fields of Word that a page may have: its number and how many there are. Every other computes, fetches or runs something. */
const harmless = /^\s*(PAGE|NUMPAGES|SECTION|SECTIONPAGES)(\s+\\[*#]\s*("[^"\\]{0,20}"|[A-Za-z0-9]{1,20}))*\s*$/i

/**
 * A part with only what a template may hold. `kept`: the relationships that stay. Refuses `documents.template-embedded`, `-outside`,
 * `-revisions` (changes not yet accepted), `-field-code` for every field of Word but page numbers.
 */
export function guarded(root: Element, kept: ReadonlySet<string>): Element {
  for (const one of walk(root)) {
    const code = refusedNames[one.name]
    if (code !== undefined) throw no(code, { what: one.name })
    const address = Object.entries(one.attributes).find(([name, said]) => addresses.test(name) && said !== '')
    if (address) throw no('outside', { what: `${one.name} → ${address[1]}`.slice(0, 120) })
  }
  fieldCodes(root)
  const [clean] = cleaned(root, kept)
  return isElement(clean as Node) ? (clean as Element) : root
}

function cleaned(of: Element, kept: ReadonlySet<string>): Node[] {
  if (unneeded.has(of.name)) return []
  const wrapped = wrappers[of.name]
  if (wrapped !== undefined) {
    const inner = wrapped === '' ? of : child(of, wrapped)
    return (inner?.children ?? []).flatMap((one) => (isElement(one) ? cleaned(one, kept) : []))
  }
  if (of.name === 'mc:AlternateContent') return choice(of, kept)
  const leads = Object.entries(of.attributes).filter(([name]) => name.startsWith('r:'))
  if (leads.some(([, id]) => !kept.has(id))) return []
  const { name, attributes } = of
  return [
    element(
      name,
      attributes,
      of.children.flatMap((one) => (isElement(one) ? cleaned(one, kept) : [one])),
    ),
  ]
}

const drawn = new Set(['wps', 'wpg', 'wpc'])

/** A shape in its new form with the old one beside it; where the new form is not one we know, the old one alone. */
function choice(of: Element, kept: ReadonlySet<string>): Node[] {
  const ours = elements(of).find(
    ({ name, attributes }) =>
      name === 'mc:Choice' && (attributes['Requires'] ?? '?').split(' ').every((prefix) => drawn.has(prefix)),
  )
  const old = child(of, 'mc:Fallback')
  const inside = (one: Element | undefined) =>
    (one?.children ?? []).flatMap((each) => (isElement(each) ? cleaned(each, kept) : []))
  if (!ours) return inside(old)
  const both = [element('mc:Choice', ours.attributes, inside(ours)), element('mc:Fallback', {}, inside(old))]
  return [element(of.name, {}, both)]
}

/** Looks at every field of Word, those put together of several runs too; one within another is never a page number. */
function fieldCodes(root: Element): void {
  let depth = 0
  let code = ''
  for (const { name, attributes, children } of walk(root)) {
    if (name === 'w:fldSimple') judge(attributes['w:instr'] ?? '')
    if (name === 'w:instrText') {
      if (depth === 0) judge(children.join(''))
      code += children.filter((one) => !isElement(one)).join('')
    }
    if (name !== 'w:fldChar') continue
    const kind = attributes['w:fldCharType']
    if (kind === 'begin') {
      if (depth++ > 0) throw no('field-code', { what: code.trim().slice(0, 60) || '?' })
      code = ''
    } else {
      if (code !== '') judge(code)
      code = ''
      if (kind === 'end') depth = Math.max(0, depth - 1)
    }
  }
  if (code !== '') judge(code)
}

function judge(code: string): void {
  if (!harmless.test(code)) throw no('field-code', { what: code.trim().slice(0, 60) || '?' })
}
