import { setTimeout } from 'node:timers/promises'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docxOf } from './docx.ts'

const form = {
  form: 'form' as const,
  ...{ title: '会议议程', number: '', tables: [], foot: [], code: 'mingcha:agenda' },
  lines: [{ label: '地点', value: '会议室' }],
  signings: [{ label: '记录', name: '', day: null }],
}
const code = { text: 'mingcha:1', short: 'AAAA' }

test('the same paper is the same bytes, whenever it is made and whatever was made before', async () => {
  const first = await docxOf(form, { code })
  await docxOf({ ...form, title: '别的文书' }, { code })
  await setTimeout(1_100)
  expect((await docxOf(form, { code })).equals(first)).toBe(true)
  expect((await docxOf({ ...form, title: '别的文书' }, { code })).equals(first)).toBe(false)
  const said = strFromU8(unzipSync(new Uint8Array(first))['docProps/core.xml'] as Uint8Array)
  expect(said).not.toMatch(/created|modified>|20\d\d-/u)
})
