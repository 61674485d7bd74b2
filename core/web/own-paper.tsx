import type { Block, Letters } from '../pure/paper/own.ts'
import { VersionFoot } from './paper.tsx'
import './paper.css'

/** A paper in a template of the office's own, as far as a page shows it; a trial of one has no code. */
export function OwnSheet({ blocks, code }: { blocks: readonly Block[]; code?: { text: string; short: string } }) {
  return (
    <article className="mc-gb mc-gb-own" lang="zh-CN">
      <Blocks blocks={blocks} />
      {code ? <VersionFoot code={code} /> : null}
    </article>
  )
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, n) =>
    block.kind === 'table' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a paper does not change while it is shown
      <div key={n} className="mc-gb-wide">
        <table>
          <tbody>
            {block.rows.map((cells, m) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <tr key={m}>
                {cells.map((cell, k) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={k} colSpan={cell.span}>
                    <Blocks blocks={cell.blocks} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <p key={n} className={`mc-own-${block.align}${block.first ? ' mc-gb-text' : ''}`}>
        {block.letters.length === 0
          ? '\u00a0'
          : block.letters.map((letters, m) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <span key={m} className={looks(letters)}>
                {letters.text}
              </span>
            ))}
      </p>
    ),
  )
}

const looks = ({ bold, red, large }: Letters): string =>
  [bold && 'mc-own-bold', red && 'mc-own-red', large && 'mc-own-large'].filter(Boolean).join(' ')
