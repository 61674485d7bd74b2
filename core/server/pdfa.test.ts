import { Document, Packer, Paragraph } from 'docx'
import { expect, test } from 'vitest'
import { officeHere, pdfasOf } from './pdfa.ts'

test('where LibreOffice is not on the path, nothing is made and nothing fails', async () => {
  expect(officeHere('/nowhere:/nowhere/else')).toBeNull()
  expect((await pdfasOf(new Map())).size).toBe(0)
})

test.runIf(officeHere())('a DOCX becomes PDF/A-2, under its own key', { timeout: 90_000 }, async () => {
  const docx = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('巡察报告')] }] }))
  const made = await pdfasOf(new Map([['report', docx]]))
  expect([...made.keys()]).toEqual(['report'])
  expect(made.get('report')?.toString('latin1')).toMatch(/pdfaid:part>2</)
})
