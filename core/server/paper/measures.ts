/** Twentieths of a point, in which DOCX measures, of a length in millimetres. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440)

/**
 * GB/T 9704-2012 5.1–5.2, 7.5: A4; 天头 37 mm, 订口 28 mm, type area 156 × 225 mm, so right 26 mm and bottom 35 mm; 22 lines of 28 characters.
 * A line is 28.95 pt (22 × 28.95 = 636.9 of 637.8 pt). A character of size 3 is 16 pt and 28 of them would be 448 pt where the type area has 442.2:
 * each is set 0.25 pt closer, so 28 are 441 pt and 29 do not fit. The page number stands 7 mm below the type area.
 */
export const page = {
  size: { width: twips(210), height: twips(297) },
  margin: {
    top: twips(37),
    right: twips(26),
    bottom: twips(35),
    left: twips(28),
    header: twips(15),
    footer: twips(23),
  },
} as const
export const width = twips(156)
export const line = 579
export const closer = -5
/** Two characters of the body, by which a paragraph begins. */
export const indent = 630

/** Sizes in half points: 2号 22 pt, 3号 16 pt, 4号 14 pt; tables 小四 12 pt and 五号 10.5 pt. */
export const sizes = { title: 44, body: 32, small: 28, table: 24, narrow: 21 } as const

/** The typefaces the standard and the offices' custom name; where one is missing, the program that opens the paper takes another. */
export const gbFonts = {
  mark: '方正小标宋简体',
  body: '仿宋_GB2312',
  hei: '黑体',
  kai: '楷体_GB2312',
  song: '宋体',
} as const
export type Fonts = Readonly<Record<keyof typeof gbFonts, string>>

export const red = 'C00000'

/** How many characters wide a text is: digits and Latin letters take half of one. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x100 ? 0.5 : 1), 0)
