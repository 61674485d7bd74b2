import type { Package } from './package.ts'
import type { Attributes } from './xml.ts'

/** What a style says about the things read here. */
export type Style = { name: string; basedOn?: string; list?: string; level?: number; isHidden?: boolean }

/** The styles of a document; `standard` is the one of paragraphs that name none. */
export type Styles = { byId: Map<string, Style>; standard?: string }

const isOn = ({ 'w:val': value }: Attributes) => value !== '0' && value !== 'false' && value !== 'off'

/** Reads the styles part. */
export async function readStyles(file: Package, part: string | undefined): Promise<Styles> {
  const styles: Styles = { byId: new Map() }
  if (!part) return styles
  let style: Style | undefined
  const opens: Record<string, (a: Attributes) => void> = {
    'w:style': (a) => {
      style = { name: '' }
      styles.byId.set(a['w:styleId'] ?? '', style)
      if (a['w:type'] === 'paragraph' && a['w:default'] !== undefined && a['w:default'] !== '0')
        styles.standard ??= a['w:styleId']
    },
    'w:name': (a) => style && (style.name = a['w:val'] ?? ''),
    'w:basedOn': (a) => style && (style.basedOn = a['w:val']),
    'w:numId': (a) => style && (style.list = a['w:val']),
    'w:ilvl': (a) => style && (style.level = Number(a['w:val'])),
    'w:vanish': (a) => style && (style.isHidden = isOn(a)),
  }
  const close = (name: string) => {
    if (name === 'w:style') style = undefined
  }
  await file.listen(part, { open: (name, a) => opens[name]?.(a), close, text: () => undefined })
  return styles
}

/** A style and those it is based on, nearest first. */
export function* lineOf({ byId }: Styles, id: string | undefined): Generator<[string, Style]> {
  const seen = new Set<string>()
  for (let at = id; at !== undefined && !seen.has(at); ) {
    const style = byId.get(at)
    if (!style) return
    seen.add(at)
    yield [at, style]
    at = style.basedOn
  }
}

/** Whether text in this style is hidden. */
export function isHiddenBy(styles: Styles, id: string | undefined): boolean {
  for (const [, { isHidden }] of lineOf(styles, id)) if (isHidden !== undefined) return isHidden
  return false
}
