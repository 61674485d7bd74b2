import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Where LibreOffice is, on the path of this process; null where it is not installed. */
export const officeHere = (path = process.env['PATH'] ?? ''): string | null =>
  path
    .split(delimiter)
    .map((folder) => join(folder, 'soffice'))
    .find((file) => existsSync(file)) ?? null

/** PDF/A-2b (ISO 19005-2): fonts inside, nothing that runs, no link outside. */
const how = 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"}}'
const patience = 120_000

/** Memory where the system offers it, so that nothing lies on a disk in the clear. */
const scratch = () => (existsSync('/dev/shm') ? '/dev/shm' : tmpdir())

/**
 * Documents (DOCX) as PDF/A, by the same keys; what LibreOffice does not make of one is not there. Everything at once, as starting it costs more than a
 * page; in a folder and with a profile of its own, both gone afterwards. Gives nothing where it is not installed.
 */
export async function pdfasOf(documents: ReadonlyMap<string, Buffer>): Promise<Map<string, Buffer>> {
  const office = officeHere()
  if (office === null || documents.size === 0) return new Map()
  const folder = await mkdtemp(join(scratch(), 'mingcha-pdfa-'))
  const out = join(folder, 'out')
  try {
    await mkdir(out)
    const named = [...documents].map(([key, bytes], n) => ({ key, bytes, name: String(n + 1).padStart(5, '0') }))
    for (const { name, bytes } of named) await writeFile(join(folder, `${name}.docx`), bytes, { mode: 0o600 })
    const files = named.map(({ name }) => join(folder, `${name}.docx`))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run(office, [profile, '--headless', '--norestore', '--convert-to', how, '--outdir', out, ...files])
    const made = new Set(await readdir(out))
    const pdfs = new Map<string, Buffer>()
    for (const { key, name } of named)
      if (made.has(`${name}.pdf`)) pdfs.set(key, await readFile(join(out, `${name}.pdf`)))
    return pdfs
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Ends whatever it takes: what was made until then is there, the rest is not. */
const run = (command: string, args: readonly string[]): Promise<void> =>
  new Promise((done) => {
    execFile(command, [...args], { timeout: patience, killSignal: 'SIGKILL' }, () => done())
  })
