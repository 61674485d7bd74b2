import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { accept, Refused, type Refusal, refuse } from '../../core/pure/refusal.ts'
import { fill } from '../../core/pure/texts.ts'
import { isSignedBy } from '../../core/server/log/note.ts'
import { worked, written } from '../../rooms/statistics/rules/formulas.ts'
import { addsUp, readPackage } from '../../rooms/statistics/rules/packages.ts'
import { sentences } from '../../rooms/texts.ts'
import { zh } from '../../rooms/statistics/texts/zh.ts'

const help = `./mingcha figures <统计包文件 FILE> [--key 日志公钥 KEY]
校验下级单位的统计包：能否读出、签名是否属实（给出公钥时）、勾稽是否相符，并列出数字；不连数据库，不保存。
Checks a package of figures without a database: that it reads, is signed (when a key is given) and adds up; prints its figures.
`

/** Checks one package and prints its figures; a package that is refused gives 1, with the sentence of the page. */
export async function run(args: string[]): Promise<number> {
  const options = { key: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [file, ...more] = positionals
  if (values.help || file === undefined || more.length > 0) {
    process.stdout.write(help)
    return values.help ? 0 : 2
  }
  try {
    checked(await readFile(file, 'utf8'), values.key)
    return 0
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    process.stderr.write(`${inWords(error.refusal)}\n`)
    return 1
  }
}

const inWords = ({ refused, facts }: Refusal): string =>
  (['zh', 'en'] as const)
    .map((language) => {
      const sentence = sentences(language, refused)
      return sentence ? `${fill(sentence.says, facts)} ${fill(sentence.todo, facts)}` : refused
    })
    .join('\n')

function checked(note: string, key: string | undefined): void {
  const { text, content } = accept(readPackage(note))
  if (key !== undefined) {
    const [origin = '', , base64 = ''] = partsOf(key)
    if (!isSignedBy(note, origin, Buffer.from(base64, 'base64').subarray(1)))
      throw new Refused(refuse('statistics.package-forged'))
  }
  accept(addsUp(content))
  const words: Readonly<Record<string, string>> = zh.words
  const lines = worked(content.cells)
    .filter(({ of, by }) => of !== '0' || (by !== null && by !== '0'))
    .map((given) => `${words[`formula.${given.name}`]}  ${written(given)}`)
  process.stdout.write(
    `${content.office}  ${content.from}—${content.until}  第${content.number}号\nSHA-256 ${hash('sha256', text)}\n` +
      `${key === undefined ? '未核对签名 signature not checked' : '签名属实 signed by this key'}\n${lines.join('\n')}\n`,
  )
}

/** Name, hash and public part of the key that verifiers take; the last may hold a plus sign itself. */
function partsOf(key: string): string[] {
  const [first, second] = [key.indexOf('+'), key.indexOf('+', key.indexOf('+') + 1)]
  return [key.slice(0, first), key.slice(first + 1, second), key.slice(second + 1)]
}
