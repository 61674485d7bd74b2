import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { inList, level, list, madeDocument, paragraph, run, use } from './docx/made.fixture.ts'
import { changedByOffice } from './office.ts'
import { readLines } from './read.ts'

// LibreOffice takes seconds to start, and more on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const hasOffice = spawnSync('soffice', ['--version']).status === 0
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingcha-office-test-'))
})
afterAll(async () => rm(folder, { recursive: true }))

/** Lets LibreOffice itself write a document in another format. */
async function written(bytes: Uint8Array, into: string, ending: string): Promise<string> {
  await writeFile(join(folder, 'made.docx'), bytes)
  const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  spawnSync('soffice', [own, '--headless', '--convert-to', into, '--outdir', folder, join(folder, 'made.docx')])
  return join(folder, `made.${ending}`)
}
const office = list(
  0,
  level(0, 'chineseCountingThousand', '%1、', '<w:suff w:val="nothing"/>') +
    level(1, 'chineseCounting', '（%2）', '<w:suff w:val="nothing"/>') +
    level(2, 'decimal', '%3.', '<w:suff w:val="nothing"/>') +
    level(3, 'decimalEnclosedCircle', '%4', '<w:suff w:val="nothing"/>'),
)
const levels = [0, 1, 2, 2, 3, 3, 1, 2, 0, 1, 1, 2, 3, 0]
const numbered = madeDocument(
  levels.map((at, n) => paragraph(run(`第${n}段`), inList(n % 3 === 0 ? 1 : 2, at))).join(''),
  { numbering: office + use(1, 0) + use(2, 0) },
)

describe.skipIf(!hasOffice)('LibreOffice', () => {
  test('counts a list as the reader of documents does', async () => {
    const txt = await readLines(await written(numbered, 'txt:Text (encoded):UTF8', 'txt'))
    const docx = await readLines({ name: 'a.docx', bytes: numbered })
    const textsOf = (reading: object) =>
      ('lines' in reading ? (reading.lines as { text: string }[]) : [])
        .map(({ text }) => text.replace(/\s/g, ''))
        .filter(Boolean)
    expect(textsOf(docx)).toHaveLength(levels.length)
    expect(textsOf(docx)).toEqual(textsOf(txt))
  })

  test('an old .doc is changed and read, and nothing of it stays', async () => {
    const before = await foldersLeft()
    const answer = await readLines(await written(numbered, 'doc', 'doc'))
    expect(answer).toMatchObject({ kindOfFile: 'doc', warnings: ['converted'] })
    const texts = 'lines' in answer ? answer.lines.map(({ text }) => text) : []
    expect(texts.slice(0, 3)).toEqual(['一、第0段', '（一）第1段', '1.第2段'])
    expect(await foldersLeft()).toEqual(before)
  })

  test('RTF under the name of a .doc is read as what it is', async () => {
    const rtf = '{\\rtf1\\ansi\\uc1 \\u19968?\\u12289?\\u25972?\\u25913?\\par \\u23436?\\par}'
    const answer = await readLines({ name: '报告.doc', bytes: Buffer.from(rtf) })
    expect(answer).toMatchObject({
      kindOfFile: 'rtf',
      lines: [{ text: '一、整改' }, { text: '完' }],
      warnings: ['converted', 'mislabelled'],
    })
  })

  test('what is no document cannot be changed', async () => {
    const answer = await changedByOffice(Buffer.alloc(4_096, 1), 'xls')
    expect(answer).toEqual({ refused: 'takeover.cannot-convert', facts: {} })
  })
})

describe.skipIf(process.platform === 'win32')('a program that is not LibreOffice', () => {
  test('fails without harm, and its folder is gone', async () => {
    const program = join(folder, 'soffice')
    await writeFile(program, '#!/bin/sh\nexit 3\n')
    await chmod(program, 0o700)
    vi.stubEnv('MINGCHA_SOFFICE', program)
    const before = await foldersLeft()
    expect(await changedByOffice(Buffer.from('x'), 'doc')).toEqual({ refused: 'takeover.cannot-convert', facts: {} })
    expect(await foldersLeft()).toEqual(before)
    vi.unstubAllEnvs()
  })
})

const foldersLeft = async () => (await readdir(tmpdir())).filter((name) => /^mingcha-office-(?!test)/.test(name))
