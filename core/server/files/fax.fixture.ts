/** What stands before the two lengths of a white and a black run (ITU-T T.6), and the lengths this fixture writes: of points, by fours. */
const horizontal = '001'
const white = { 0: '00110101', 4: '1011', 64: '11011' + '00110101' } as const
const black = { 0: '0000110111', 4: '011' } as const
const likeAbove = '1'
const endOfBlock = '000000000001'.repeat(2)

/** A row as runs: each dot is four points; `dark` says which are black. */
function rowOf(dots: number, dark: (dot: number) => boolean): string {
  let [bits, blank] = ['', 0]
  const skip = (all: boolean) => {
    for (; blank >= 16; blank -= 16) bits += horizontal + white[64] + black[0]
    for (; blank > (all ? 0 : 1); blank--) bits += horizontal + white[4] + black[0]
  }
  for (let dot = 0; dot < dots; dot++) {
    if (!dark(dot)) {
      blank++
      continue
    }
    skip(false)
    bits += horizontal + (blank === 1 ? white[4] : white[0]) + black[4]
    blank = 0
  }
  skip(true)
  return bits
}

/** A black-and-white page of `width` × `height` points, in fours, as a fax writes it: CCITT group 4. Its first row is white. */
export function fax(width: number, height: number, dark: (x: number, y: number) => boolean): Buffer {
  const rows: string[] = []
  let above = false
  for (let y = 0; y < height; y++) {
    const any = Array.from({ length: width / 4 }, (_, dot) => dark(dot * 4, y)).includes(true)
    rows.push(any || above ? rowOf(width / 4, (dot) => dark(dot * 4, y)) : likeAbove)
    above = any
  }
  const bits = rows.join('') + endOfBlock
  return Buffer.from(bits.match(/.{1,8}/g)?.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)) ?? [])
}

const four = (...numbers: readonly number[]) =>
  Buffer.concat(
    numbers.map((number) => {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32BE(number)
      return bytes
    }),
  )
const segment = (number: number, kind: number, data: Buffer) =>
  Buffer.concat([four(number), Buffer.from([kind, 0, 1]), four(data.length), data])

/** The same page as JBIG2 without a file around it, as PDF has it: one generic region whose rows are those of a fax. */
export function jbig2(width: number, height: number, rows: Buffer): Buffer {
  const page = Buffer.concat([four(width, height, 0, 0), Buffer.from([0, 0, 0])])
  const region = Buffer.concat([four(width, height, 0, 0), Buffer.from([0, 1]), rows])
  return Buffer.concat([segment(0, 48, page), segment(1, 38, region)])
}
