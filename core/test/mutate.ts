import fc from 'fast-check'

type Place = Readonly<{ at: number; length: number; fill: Uint8Array }>

/** Values that mean something where a length, a count or an offset stands. */
const sharp = [
  [0xff, 0xff, 0xff, 0xff],
  [0, 0, 0, 0],
  [0xff, 0xff, 0xff, 0x7f],
  [0x7f, 0xff, 0xff, 0xff],
  [0, 0, 0, 0x80],
  [1, 0, 0, 0],
].map((bytes) => Uint8Array.from(bytes))

const place = (size: number): fc.Arbitrary<Place> =>
  fc.record({
    at: fc.nat({ max: Math.max(0, size - 1) }),
    length: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(0, 1, 2, 4) },
      { weight: 1, arbitrary: fc.nat({ max: Math.min(size, 2_000) }) },
    ),
    fill: fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.constantFrom(...sharp)),
  })

/** A file with a few of its bytes changed, cut out, put in, or its end gone. */
export const mutated = (file: Uint8Array): fc.Arbitrary<Buffer> =>
  fc
    .tuple(
      fc.array(place(file.length), { minLength: 1, maxLength: 6 }),
      fc.option(fc.nat({ max: file.length }), { freq: 8 }),
    )
    .map(([places, end]) => {
      let bytes: Buffer = Buffer.from(file)
      for (const { at, length, fill } of places)
        bytes = Buffer.concat([bytes.subarray(0, at), fill, bytes.subarray(at + length)])
      return end === null ? bytes : bytes.subarray(0, end)
    })

const snippets = [
  '<',
  '>',
  '</',
  '&',
  '&#0;',
  '&#x110000;',
  '&x;',
  ']]>',
  '<!--',
  '<?xml?>',
  '"',
  '\u0000',
  '\ufffe',
  '\ud800',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
  '-1',
  '1e308',
  '99999999999999999999',
  'A1:XFD1048576',
  'r:id="rId999"',
]

/** A text of markup with tags doubled, moved and left out, and with pieces put in that parsers stumble over. */
export const torn = (text: string): fc.Arbitrary<string> => {
  const tokens = text.split(/(?=<)|(?<=>)/)
  const change = fc.record({
    at: fc.nat({ max: tokens.length }),
    how: fc.constantFrom('drop', 'double', 'swap', 'put', 'deep'),
    what: fc.constantFrom(...snippets),
  })
  return fc.array(change, { minLength: 1, maxLength: 5 }).map((changes) => {
    const made = [...tokens]
    for (const { at, how, what } of changes) {
      if (how === 'drop') made.splice(at, 1)
      if (how === 'double') made.splice(at, 0, made[at] ?? '')
      if (how === 'swap') made.push(...made.splice(at, 2))
      if (how === 'put') made.splice(at, 0, what)
      if (how === 'deep') made.splice(at, 0, (made[at] ?? '<a>').slice(0, 40).repeat(3_000))
    }
    return made.join('')
  })
}
