import type { Kind, Organisation, PartyKind } from '../contract.ts'

/** What the name on a paper of an organisation follows from. */
export type Issuing = Pick<Organisation, 'name' | 'kind' | 'partyKind' | 'issuer'>

const endings: Readonly<Record<PartyKind, string>> = {
  committee: '委员会',
  group: '党组',
  workCommittee: '工作委员会',
  generalBranch: '总支部委员会',
  branch: '支部委员会',
}

/** What the party organisation of an area is where nobody wrote it: a committee, of a subdistrict a working committee. */
const usual: Partial<Record<Kind, PartyKind>> = {
  province: 'committee',
  city: 'committee',
  county: 'committee',
  town: 'committee',
  township: 'committee',
  subdistrict: 'workCommittee',
}

/**
 * 发文名称: by what name an organisation issues its papers, at their head and under them (GB/T 9704-2012 7.2.4, 7.3.5): as it is written, else 中共 with its
 * name and type. What is a party organisation by its name already, or of an unknown type, stands as it is.
 */
export function issuedAs({ name, kind, partyKind, issuer }: Issuing): string {
  if (issuer !== '') return issuer
  const type = partyKind ?? usual[kind]
  if (type === undefined || /^(中共|中国共产党)|党(委|组|总支|支部|工委)$/u.test(name)) return name
  // The party organisation of a village is of the village, not of its committee of villagers.
  return `中共${name.replace(/(?<=村)村民委员会$|(?<=社区)居民委员会$/u, '')}${endings[type]}`
}
