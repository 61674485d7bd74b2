import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gramsOf, keyOf, plain } from './name.ts'

test.each([
  ['张庄村民委员会', '张庄村'],
  ['张庄村村民委员会', '张庄村'],
  ['张庄村委会', '张庄村'],
  ['张庄村村委会', '张庄村'],
  ['张庄村', '张庄村'],
  ['御井居委会', '御井社区'],
  ['御井社区居委会', '御井社区'],
  ['御井社区居民委员会', '御井社区'],
  ['御井社区', '御井社区'],
  ['　张 庄\u200b村', '张庄村'],
  ['ＡＢ村', 'AB村'],
  ['环秀街道办事处', '环秀街道'],
  ['柳屯镇人民政府', '柳屯镇'],
  ['满都嘎查村民委员会', '满都嘎查'],
  ['村委会', '村委会'],
  ['教育局', '教育局'],
])('%s is %s', (name, key) => {
  expect(keyOf(name)).toBe(key)
})

test('names of areas above may stand in front; a village and a community of one name stay two', () => {
  expect(keyOf('濮阳县柳屯镇', ['濮阳县'])).toBe('柳屯镇')
  expect(keyOf('濮阳县', ['濮阳县'])).toBe('濮阳县')
  expect(keyOf('南关村委会')).not.toBe(keyOf('南关社区居民委员会'))
  expect(keyOf('莫𡐓村委会')).not.toBe(keyOf('莫𣒍村委会'))
})

const name = fc
  .array(
    fc.constantFrom(
      '张',
      '村',
      '社',
      '区',
      '社区',
      '居',
      '民',
      '委',
      '会',
      '村委会',
      '居委会',
      '镇',
      '街道',
      '𡐓',
      'Ａ',
      ' ',
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))

test('a key is its own key, whatever the name', () => {
  fc.assert(fc.property(name, (one) => keyOf(keyOf(one)) === keyOf(one)))
})

test('spellings with blanks and full width are the same name', () => {
  fc.assert(fc.property(name, (one) => keyOf([...one].join(' ')) === keyOf(one)))
})

test('pairs are taken by code point: a part of a name holds only pairs of the whole', () => {
  expect(gramsOf('莫𡐓村委会')).toEqual(['莫𡐓', '𡐓村'])
  fc.assert(
    fc.property(name, fc.nat(8), fc.nat(8), (one, from, length) => {
      const part = [...plain(one)].slice(from, from + length).join('')
      const whole = gramsOf(one)
      return gramsOf(part).every((pair) => whole.includes(pair) && [...pair].length === 2)
    }),
  )
})
