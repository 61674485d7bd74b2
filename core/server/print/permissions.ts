import type { Room } from '../../pure/contract.ts'
import { hatNames } from '../../pure/hats.ts'
import { type Arm, armsOf } from '../../pure/sight.ts'

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

/** An arm in words: `own inspections`, `all, where state = signed or adopted`. */
function inWords(arm: Arm): string {
  const whose = {
    inspection: 'own inspections',
    body: 'own body',
    authority: 'all',
    person: `where ${arm.column} is oneself`,
  }[arm.by]
  const when = Object.entries(arm.when).map(([name, wanted]) =>
    wanted === true ? name : `${name} = ${wanted.join(' or ')}`,
  )
  if (arm.own !== undefined) when.push(`${arm.own} is oneself`)
  if (arm.notAmong !== undefined) when.push(`neither oneself nor whom one stands in for is among ${arm.notAmong}`)
  if (arm.beside !== undefined) when.push(`one sees its ${arm.beside.of}`)
  if (arm.opened !== undefined) when.push('opened with a purpose in this session')
  return when.length === 0 ? whose : `${whose}, where ${when.join(' and ')}`
}

/** docs/generated/permissions.md: who may do what, and who sees what; its diff is the first page of a review. */
export function printPermissions(rooms: readonly Room[]): string {
  const acts = rooms.map((room) => {
    const rows = room.commands.map((c) => [`\`${c.asks}\``, `\`${c.name}\``, c.of.join(', ')])
    return rows.length === 0 ? '' : `### ${room.name}\n\n${table(['permission', 'command', 'hats'], rows)}\n`
  })
  const questions = rooms.map((room) => {
    const rows = room.queries.map((q) => [`\`${q.name}\``, `\`${q.route}\``, q.of.join(', ')])
    return rows.length === 0 ? '' : `### ${room.name}\n\n${table(['query', 'route', 'hats that may ask'], rows)}\n`
  })
  const sights = rooms.flatMap((room) =>
    room.nouns.map((noun) => {
      const rows = hatNames.map((hat) => [hat, armsOf(noun.sight, hat).map(inWords).join('; or ') || '–'])
      return `### ${noun.name} (\`${noun.table}\`)\n\n${table(['hat', 'sees'], rows)}\n`
    }),
  )
  const parts = [
    '# Who may do what, and who sees what',
    'Made from the contracts; never edited. Hats not named may not.',
    '## Doing',
    ...acts.filter(Boolean),
    '## Asking',
    'What a question gives is further limited by what the hat sees.',
    ...questions.filter(Boolean),
    '## Seeing',
    ...sights,
  ]
  return `${parts
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}

/** docs/generated/records.md: everything that can be written down, about what, with which facts, and for whom. */
export function printRecords(rooms: readonly Room[]): string {
  const rows = rooms.flatMap((room) =>
    room.records.map((r) => [
      `\`${r.kind}\``,
      r.about,
      Object.keys(r.facts.shape).join(', ') || '–',
      r.audience.join(', '),
    ]),
  )
  return `# Records\n\nMade from the contracts; never edited.\n\n${table(['kind', 'about', 'facts', 'read by'], rows)}\n`
}
