type Table = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Finds the flow tables among the exports of a rules module: those named `lifeOf…`. */
export const flowsOf = (module: Readonly<Record<string, unknown>>): [string, Table][] =>
  Object.entries(module)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter((entry): entry is [string, Table] => entry[0].startsWith('lifeOf') && typeof entry[1] === 'object')

/** docs/generated/flows.md: every life as a table and as a picture that Mermaid draws. */
export function printFlows(modules: readonly Readonly<Record<string, unknown>>[]): string {
  const lives = modules.flatMap(flowsOf).map(([name, flow]) => {
    const arrows = Object.entries(flow).flatMap(([from, moves]) =>
      Object.entries(moves).map(([verb, to]) => `  ${from} --> ${to}: ${verb}`),
    )
    return `## ${name}\n\n\`\`\`mermaid\nstateDiagram-v2\n${arrows.join('\n')}\n\`\`\`\n`
  })
  return `# Flows\n\nMade from the rules; never edited.\n\n${lives.join('\n')}`
}
