import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/pure/days.ts'
import { hatNames } from '../../core/pure/hats.ts'
import { isRefusal } from '../../core/pure/refusal.ts'
import { disposition, rangeOf } from './content.ts'
import { circles, type File, FileName, type Paper } from './contract.ts'
import * as rule from './rules.ts'

const day = '2026-03-02' as Day
const file = { by: 'a', size: 10, state: 'receiving', circle: 'team', kind: 'pdf', refusal: null } as File
const whole = { received: 10, sha256: 'x', kind: 'pdf', verdict: null }
const nothing = { files: 0, bytes: 0 }
const none = { ...nothing, body: nothing, person: nothing, open: 0 }
const { body, person } = rule.quota
const code = (value: unknown) => (isRefusal(value) ? value.refused : 'done')

test.each([
  ['the team’s own', rule.begin('member', 'team', 5, none), 'done'],
  ['the office into the team’s', rule.begin('office', 'team', 5, none), 'documents.other-circle'],
  ['the body into the team’s', rule.begin('clerk', 'team', 5, none), 'documents.other-circle'],
  ['the body into its rectification', rule.begin('principal', 'rectification', 5, none), 'done'],
  ['discipline into feedback', rule.begin('discipline', 'opinion', 5, none), 'documents.other-circle'],
  ['one file too many', rule.begin('member', 'team', 5, { ...none, files: rule.quota.files }), 'documents.too-many'],
  ['the last byte', rule.begin('member', 'team', 5, { ...none, bytes: rule.quota.bytes - 5 }), 'done'],
  ['a byte too many', rule.begin('member', 'team', 6, { ...none, bytes: rule.quota.bytes - 5 }), 'documents.full'],
  [
    'the body’s last file',
    rule.begin('clerk', 'rectification', 5, { ...none, body: { files: body.files - 1, bytes: 0 } }),
    'done',
  ],
  [
    'a file beyond the body’s share',
    rule.begin('clerk', 'rectification', 5, { ...none, body: { files: body.files, bytes: 0 } }),
    'documents.share-full',
  ],
  [
    'a byte beyond it',
    rule.begin('principal', 'rectification', 6, { ...none, body: { files: 1, bytes: body.bytes - 5 } }),
    'documents.share-full',
  ],
  [
    'the team’s, when the body’s share is full',
    rule.begin('member', 'team', 5, { ...none, body: { files: body.files, bytes: body.bytes } }),
    'done',
  ],
  [
    'beyond the person’s share',
    rule.begin('member', 'team', 5, { ...none, person: { files: person.files, bytes: 0 } }),
    'documents.share-full',
  ],
  [
    'the body to an opinion not handed over',
    rule.begin('clerk', 'opinion', 5, none, false),
    'documents.not-handed-over',
  ],
  ['the body to an opinion handed over', rule.begin('clerk', 'opinion', 5, none, true), 'done'],
  ['the office to an opinion not handed over', rule.begin('office', 'opinion', 5, none, false), 'done'],
  ['too many at once', rule.begin('member', 'team', 5, { ...none, open: 50 }), 'documents.too-many-open'],
  ['finish', rule.finish(file, 'a', whole), 'done'],
  ['finish for another', rule.finish(file, 'b', whole), 'documents.not-your-file'],
  ['finish half', rule.finish(file, 'a', { ...whole, received: 5, sha256: null }), 'documents.not-arrived'],
  ['finish unchecked', rule.finish(file, 'a', { ...whole, kind: null }), 'documents.not-checked'],
  ['finish twice', rule.finish({ ...file, state: 'kept' }, 'a', whole), 'flow.not-now'],
  ['remove one’s own', rule.remove({ ...file, state: 'kept' }, 'a', 'member'), 'done'],
  ['remove another’s', rule.remove({ ...file, state: 'kept' }, 'b', 'member'), 'documents.not-your-file'],
  ['remove another’s as leader', rule.remove({ ...file, state: 'kept' }, 'b', 'leader'), 'done'],
  [
    'remove a body’s as leader',
    rule.remove({ ...file, circle: 'rectification' }, 'b', 'leader'),
    'documents.not-your-file',
  ],
  ['remove twice', rule.remove({ ...file, state: 'removed' }, 'a', 'member'), 'flow.not-now'],
])('%s', (_, said, expected) => expect(code(said)).toBe(expected))

test('what the checks found is the state and its reason', () => {
  const refused = rule.finish(file, 'a', { ...whole, kind: null, verdict: 'files.macros' })
  expect(refused).toMatchObject({ state: 'refused', refusal: 'files.macros', sha256: 'x' })
  expect(rule.finish(file, 'a', whole)).toMatchObject({ state: 'kept', refusal: null, kind: 'pdf' })
})

test('only the team puts anything into its own circle', () => {
  const may = hatNames.filter((hat) => rule.circlesOf(hat).includes('team'))
  expect(may).toEqual(['leader', 'deputy', 'member'])
  for (const hat of hatNames) for (const circle of rule.circlesOf(hat)) expect(circles).toContain(circle)
})

describe('paper', () => {
  const scan = { ...file, state: 'kept' } as File
  const paper = { state: 'waiting', uploadedBy: 'a', name: '郭组长', signedOn: day } as Paper
  test.each([
    ['a claim', rule.claim(scan, { name: '郭组长' }, '郭 组长', day, day), 'done'],
    ['of another name', rule.claim(scan, { name: '郭组长' }, '郭组', day, day), 'documents.another-name'],
    ['of tomorrow', rule.claim(scan, { name: 'a' }, 'a', '2026-03-03' as Day, day), 'documents.future-day'],
    ['on a table', rule.claim({ ...scan, kind: 'xlsx' }, { name: 'a' }, 'a', day, day), 'documents.no-scan'],
    [
      'on a file not kept',
      rule.claim({ ...scan, state: 'refused' }, { name: 'a' }, 'a', day, day),
      'documents.no-scan',
    ],
    [
      'on a shared file',
      rule.claim({ ...scan, circle: 'opinion' }, { name: 'a' }, 'a', day, day),
      'documents.other-circle',
    ],
    ['confirmed by another', rule.confirm(paper, 'b', '郭组长', day, day), 'done'],
    ['confirmed by the same', rule.confirm(paper, 'a', '郭组长', day, day), 'documents.second-person'],
    ['read otherwise', rule.confirm(paper, 'b', '郭祖长', day, day), 'documents.read-otherwise'],
    ['another day', rule.confirm(paper, 'b', '郭组长', '2026-03-01' as Day, day), 'documents.read-otherwise'],
    ['confirmed twice', rule.confirm({ ...paper, state: 'confirmed' }, 'b', '郭组长', day, day), 'flow.not-now'],
    [
      'confirmed after it was rejected',
      rule.confirm({ ...paper, state: 'rejected' }, 'b', '郭组长', day, day),
      'flow.not-now',
    ],
    ['rejected after it was confirmed', rule.reject({ ...paper, state: 'confirmed' }, '错'), 'flow.not-now'],
  ])('%s', (_, said, expected) => expect(code(said)).toBe(expected))
})

describe('the way out', () => {
  test.each([
    [undefined, { start: 0, end: 100, part: false }],
    ['bytes=0-9', { start: 0, end: 10, part: true }],
    ['bytes=90-', { start: 90, end: 100, part: true }],
    ['bytes=90-500', { start: 90, end: 100, part: true }],
    ['bytes=-5', { start: 95, end: 100, part: true }],
    ['bytes=-500', { start: 0, end: 100, part: true }],
    ['bytes=100-', undefined],
    ['bytes=-0', undefined],
    ['bytes=9-3', undefined],
    ['bytes=0-1,4-5', { start: 0, end: 100, part: false }],
    ['lines=1-2', { start: 0, end: 100, part: false }],
    ['bytes=-', { start: 0, end: 100, part: false }],
  ])('range %s', (header, expected) => expect(rangeOf(header, 100)).toEqual(expected))

  test('a name goes out in UTF-8 and cannot break out of its header', () => {
    const said = disposition('会议"纪要\\%\'(1)\r\nx: y.pdf', false)
    expect(said).not.toMatch(/[\r\n]/)
    const encoded = '%E4%BC%9A%E8%AE%AE%22%E7%BA%AA%E8%A6%81%5C%25%27%281%29%0D%0Ax%3A%20y.pdf'
    expect(said).toBe(`attachment; filename="_______'(1)__x: y.pdf"; filename*=UTF-8''${encoded}`)
  })

  test('a name has no folders', () => {
    expect(['../a.pdf', 'a\\b.pdf', '', ' ', 'a\u202efdp.exe'].map((name) => FileName.safeParse(name).success)).toEqual(
      Array(5).fill(false),
    )
  })
})

test('files of a draft of the library: its own quota, and none once it is published', () => {
  const draft = { state: 'drafted' }
  const held = { files: rule.ownQuota.files - 1, bytes: rule.ownQuota.bytes - 10 }
  expect(rule.beginOwn(draft, 10, held)).toBe(true)
  expect(code(rule.beginOwn(draft, 11, held))).toBe('documents.own-full')
  expect(code(rule.beginOwn(draft, 1, { ...held, files: rule.ownQuota.files }))).toBe('documents.own-full')
  for (const state of ['published', 'withdrawn'])
    expect(code(rule.beginOwn({ state }, 1, nothing))).toBe('documents.published')
  expect(code(rule.stillDrafted(undefined))).toBe('documents.published')
})
