import { expect, test } from 'vitest'
import { hereIn, menuOf, type Screen, screenAt } from './screen.ts'

const load = () => Promise.reject(new Error('not opened'))
const screens: readonly Screen[] = [
  { path: '/records', hats: ['audit_admin'], nav: { group: 'admin', words: 'ledger.records', order: 90 }, load },
  { path: '/sheets', hats: ['leader'], nav: { group: 'round', words: 'findings.sheets', order: 40 }, load },
  { path: '/rounds', hats: ['leader', 'office'], nav: { group: 'round', words: 'planning.rounds', order: 10 }, load },
  { path: '/sheets/:sheet', hats: ['leader'], load },
  { path: '/sign-in', hats: 'anyone', load },
]

test('a hat’s menu has its own screens only, by group and order', () => {
  expect(menuOf(screens, 'leader')).toEqual([
    {
      group: 'round',
      items: [
        { path: '/rounds', words: 'planning.rounds' },
        { path: '/sheets', words: 'findings.sheets' },
      ],
    },
  ])
  expect(menuOf(screens, 'clerk')).toEqual([])
})

test('the page of a thing stands under its list, and the desk under itself only', () => {
  const paths = ['/', '/sheets', '/sheets/mine']
  expect(hereIn(paths, '/sheets/5f1c')).toBe('/sheets')
  expect(hereIn(paths, '/sheets/mine/2')).toBe('/sheets/mine')
  expect(hereIn(paths, '/')).toBe('/')
  expect(hereIn(paths, '/sheetsx')).toBeUndefined()
})

test('an address opens the screen of its words, before one whose parts would take them', () => {
  const all = [{ path: '/sheets/:sheet' }, { path: '/sheets/mine' }, { path: '/' }] as const
  expect(screenAt(all, '/sheets/mine')).toBe(all[1])
  expect(screenAt(all, '/sheets/5f1c')).toBe(all[0])
  expect(screenAt(all, '/')).toBe(all[2])
  expect(screenAt(all, '/sheets/5f1c/more')).toBeUndefined()
})
