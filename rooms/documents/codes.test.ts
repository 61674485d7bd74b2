import { expect, test } from 'vitest'
import { printedIn } from './codes.ts'

const hash = '0'.repeat(63) + 'a'
const code = `mingcha:sheet:X巡-1组-001:3:${hash}`

test('the code of a printed thing is found among others; two different ones say nothing', () => {
  const printed = { noun: 'sheet', number: 'X巡-1组-001', revision: 3, hash }
  expect(printedIn(['https://example.cn/', code, code])).toEqual(printed)
  expect(printedIn([code, code.replace(':3:', ':4:')])).toBeUndefined()
  expect(printedIn(['mingcha:sheet:1:2:short', code.toUpperCase()])).toBeUndefined()
  expect(printedIn([])).toBeUndefined()
})
