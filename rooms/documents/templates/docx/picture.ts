import { element, type Element } from './tree.ts'

/** English Metric Units of a length in millimetres. */
export const emu = (mm: number): number => Math.round(mm * 36_000)

/** Where a picture floats on the page, in millimetres from its upper left corner. */
export type Spot = Readonly<{ left: number; top: number }>

/** A square picture over the page, `side` mm wide, that moves no text. `relation`: the picture's relationship; `n`: its number in the document. */
export function floating(relation: string, n: number, side: number, { left, top }: Spot): Element {
  const size = { cx: String(emu(side)), cy: String(emu(side)) }
  const offset = (name: string, mm: number) =>
    element(name, { relativeFrom: 'page' }, [element('wp:posOffset', {}, [String(emu(mm))])])
  return element('w:drawing', {}, [
    element('wp:anchor', { ...anchored, relativeHeight: String(251_658_240 + n) }, [
      element('wp:simplePos', { x: '0', y: '0' }),
      offset('wp:positionH', left),
      offset('wp:positionV', top),
      element('wp:extent', size),
      element('wp:effectExtent', { l: '0', t: '0', r: '0', b: '0' }),
      element('wp:wrapNone'),
      ...shown(relation, n, size),
    ]),
  ])
}

const anchored = {
  ...{ distT: '0', distB: '0', distL: '0', distR: '0', simplePos: '0', behindDoc: '0' },
  ...{ locked: '1', layoutInCell: '0', allowOverlap: '1' },
}

function shown(relation: string, n: number, size: Readonly<{ cx: string; cy: string }>): Element[] {
  const name = { id: String(90_000 + n), name: `code ${n}` }
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
  return [
    element('wp:docPr', name),
    element('wp:cNvGraphicFramePr'),
    element('a:graphic', {}, [
      element('a:graphicData', { uri }, [
        element('pic:pic', {}, [
          element('pic:nvPicPr', {}, [element('pic:cNvPr', name), element('pic:cNvPicPr')]),
          element('pic:blipFill', {}, [
            element('a:blip', { 'r:embed': relation }),
            element('a:stretch', {}, [element('a:fillRect')]),
          ]),
          element('pic:spPr', {}, [
            element('a:xfrm', {}, [element('a:off', { x: '0', y: '0' }), element('a:ext', size)]),
            element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
          ]),
        ]),
      ]),
    ]),
  ]
}
