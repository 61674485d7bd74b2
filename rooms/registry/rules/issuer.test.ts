import { expect, test } from 'vitest'
import { issuedAs, type Issuing } from './issuer.ts'

const town: Issuing = { name: '谷阳镇', kind: 'town', partyKind: null, issuer: '' }

test.each<[Partial<Issuing>, string]>([
  [{}, '中共谷阳镇委员会'],
  [{ partyKind: 'committee' }, '中共谷阳镇委员会'],
  [{ name: '城关街道', kind: 'subdistrict' }, '中共城关街道工作委员会'],
  [{ name: '县财政局', kind: 'department', partyKind: 'group' }, '中共县财政局党组'],
  [{ name: '胡集村', kind: 'village', partyKind: 'generalBranch' }, '中共胡集村总支部委员会'],
  [{ name: '胡集村', kind: 'village', partyKind: 'branch' }, '中共胡集村支部委员会'],
  [{ name: '濠铺村村民委员会', kind: 'village', partyKind: 'branch' }, '中共濠铺村支部委员会'],
  [{ name: '东关社区居民委员会', kind: 'community', partyKind: 'committee' }, '中共东关社区委员会'],
  // Of what type it is nobody said: its name as the register has it, and nothing made up.
  [{ name: '胡集村', kind: 'village' }, '胡集村'],
  [{ name: '中共谷阳镇委员会' }, '中共谷阳镇委员会'],
  [{ name: '县财政局党组', kind: 'department', partyKind: 'group' }, '县财政局党组'],
  [{ issuer: '中共固镇县谷阳镇委员会' }, '中共固镇县谷阳镇委员会'],
])('%o issues as %s', (given, name) => expect(issuedAs({ ...town, ...given })).toBe(name))
