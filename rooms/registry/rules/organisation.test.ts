import { expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import type { Organisation, Post } from '../contract.ts'
import { abolish, distinct, edit, levelOfHolder, merge, responsibleLevel } from './organisation.ts'
import { assign, end } from './post.ts'

const organisation = (id: string, more: object = {}): Organisation =>
  ({
    id,
    authority: 'a',
    parent: 'c',
    kind: 'town',
    level: 'town',
    name: `${id}镇`,
    code: null,
    sector: '',
    partyKind: null,
    issuer: '',
    managedBy: null,
    inScope: true,
    initials: '',
    path: `c/${id}`,
    state: 'active',
    successor: null,
    registeredOn: '2026-01-01',
    endedOn: null,
    version: 1,
    ...more,
  }) as unknown as Organisation
const county = organisation('c', { parent: null, kind: 'county', level: 'county', path: 'c' })
const village = (id: string, name: string, code: string | null = null) =>
  organisation(id, { kind: 'village', level: 'village', name, code, path: `c/x/${id}` })
const [before, today, later] = ['2026-11-01', '2026-11-22', '2026-12-01'] as Day[] as [Day, Day, Day]
const none = { children: [], beside: [], within: [] }

test('two of one name need codes, whatever the spelling', () => {
  expect(distinct(village('1', '东村委会'), [village('2', '东村')], [])).toMatchObject({
    refused: 'registry.same-name',
  })
  expect(distinct(village('1', '东村', '370215001001'), [village('2', '东村')], [])).toMatchObject({
    refused: 'registry.same-name',
  })
  expect(distinct(village('1', '东村', '370215001001'), [village('2', '东村', '370215001002')], [])).toBeNull()
  expect(distinct(village('1', '东村'), [village('1', '东村')], [])).toBeNull()
  expect(distinct(village('1', '东村', '91350100M000100Y44'), [], [])).toMatchObject({ refused: 'registry.bad-code' })
})

test('an edit needs a change, and keeps beneath it what fits', () => {
  const town = organisation('t')
  expect(edit(town, town, county, [], 0)).toMatchObject({ refused: 'registry.nothing-changed' })
  expect(edit(town, { ...town, name: '新镇' }, county, [], 0)).toMatchObject({ name: '新镇', path: 'c/t' })
  expect(edit(town, { ...town, kind: 'village', level: 'village' }, county, [village('v', '东村')], 1)).toMatchObject({
    refused: 'registry.wrong-place',
  })
  expect(edit(organisation('t', { state: 'merged' }), town, county, [], 0)).toMatchObject({ refused: 'registry.ended' })
})

test('a merger: both stand, not under itself, of one level, not ahead, and the children fit', () => {
  const [into, one] = [organisation('x'), organisation('y')]
  expect(merge(into, [one], none, today, today)).toBeNull()
  expect(merge(into, [one], none, later, today)).toMatchObject({ refused: 'registry.day-ahead' })
  expect(merge(into, [into], none, today, today)).toMatchObject({ refused: 'registry.under-itself' })
  expect(merge(into, [county], none, today, today)).toMatchObject({ refused: 'registry.under-itself' })
  expect(merge(into, [village('v', '东村')], none, today, today)).toMatchObject({ refused: 'registry.other-level' })
  const orphans = { children: [village('1', '东村')], beside: [village('2', '东村委会')], within: [] }
  expect(merge(into, [one], orphans, today, today)).toMatchObject({ refused: 'registry.same-name' })
})

test('what has children is not abolished without a successor', () => {
  const children = [village('1', '东村')]
  expect(abolish(organisation('y'), null, { ...none, children }, today, today)).toMatchObject({
    refused: 'registry.has-children',
  })
  expect(abolish(organisation('y'), organisation('x'), { ...none, children }, today, today)).toBeNull()
})

test('the level responsible: whose cadres they are, else what it is subordinate to', () => {
  expect(responsibleLevel(village('v', '东村'), organisation('t'))).toBe('town')
  expect(responsibleLevel({ level: 'town', managedBy: 'city' }, county)).toBe('city')
  expect(responsibleLevel(county, null)).toBe('city')
})

test('the level responsible for a holder: as the post says, else the key few as their organisation, all others its own (S0-10)', () => {
  const post = (more: object = {}) => ({ managedBy: null, key: false, principal: false, ...more })
  const town = organisation('t')
  expect(levelOfHolder(post({ key: true }), town, county)).toBe('county')
  expect(levelOfHolder(post({ principal: true }), { ...town, managedBy: 'city' }, county)).toBe('city')
  expect(levelOfHolder(post(), { ...town, managedBy: 'city' }, county)).toBe('town')
  expect(levelOfHolder(post({ managedBy: 'city' }), town, county)).toBe('city')
})

test('holders follow each other in time', () => {
  const post = { holderName: '张三', person: null, fromDay: today, untilDay: null } as unknown as Post
  expect(assign(post, { holderName: '李四', person: null }, later)).toMatchObject({
    holderName: '李四',
    fromDay: later,
  })
  expect(assign(post, { holderName: null, person: null }, later)).toMatchObject({ holderName: null, fromDay: null })
  expect(assign(post, { holderName: '李四', person: null }, before)).toMatchObject({
    refused: 'registry.before-holder',
  })
  expect(assign(post, { holderName: '张三', person: null }, later)).toMatchObject({ refused: 'registry.same-holder' })
  expect(end({ ...post, untilDay: today }, later)).toMatchObject({ refused: 'registry.post-ended' })
})
