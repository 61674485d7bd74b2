/** Signs of the symbol fonts that documents tick and list with, by font and place. */
const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●',
    0x6d: '○',
    0x6e: '■',
    0x6f: '□',
    0x71: '❑',
    0x72: '❒',
    0x75: '◆',
    0x76: '❖',
    0x9f: '•',
    0xa1: '○',
    0xa8: '□',
    0xd8: '➢',
    0xe0: '→',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0xa3: '□' },
  symbol: { 0xb7: '•', 0xb4: '×', 0xb8: '÷', 0xb1: '±', 0xa3: '≤', 0xb3: '≥', 0xae: '→' },
}

/** The sign a symbol element shows; a sign nobody here knows is shown as a white square, so that its place is seen. */
export function symbolOf(font: string, code: string): string {
  const place = Number.parseInt(code, 16)
  if (!Number.isInteger(place)) return ''
  const known = fonts[font.toLowerCase()]?.[place & 0xff]
  if (known && (place >= 0xf000 || place <= 0xff)) return known
  return place >= 0xe000 && place <= 0xf8ff ? '□' : String.fromCodePoint(Math.min(place, 0xffff)).toWellFormed()
}
