import { madeZip } from '../../../../core/server/files/kinds/made.fixture.ts'

/** Workbooks made by hand for tests, as Excel, WPS and old programs write them. */

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`

/** Formats of dates and numbers in the order cells name them by `s`. */
const formats = [0, 14, 31, 57, 58, 176, 177, 49, 9, 22]
const own =
  '<numFmt numFmtId="176" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;;@"/><numFmt numFmtId="177" formatCode="0.00_ ;[Red]\\-0.00\\ "/>'

/** A workbook with these sheets (the inside of their XML, and attributes), shared strings (as XML) and further marks. */
export function madeWorkbook(
  sheets: readonly { name: string; inside: string; state?: string }[],
  { strings = [], isOf1904 = false }: { strings?: readonly string[]; isOf1904?: boolean } = {},
): Buffer {
  return madeZip([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    },
    { name: '_rels/.rels', content: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${main} xmlns:r="${office}"><workbookPr${isOf1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ({ name, state }, n) =>
            `<sheet name="${name}" sheetId="${n + 1}"${state ? ` state="${state}"` : ''} r:id="s${n}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        sheets.map((_sheet, n) => relation(`s${n}`, 'worksheet', `worksheets/sheet${n + 1}.xml`)).join('') +
          relation('st', 'styles', 'styles.xml') +
          relation('ss', 'sharedStrings', 'sharedStrings.xml'),
      ),
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet ${main}><numFmts count="2">${own}</numFmts><cellXfs>${formats
        .map((id) => `<xf numFmtId="${id}"/>`)
        .join('')}</cellXfs></styleSheet>`,
    },
    { name: 'xl/sharedStrings.xml', content: `<sst ${main}>${strings.map((s) => `<si>${s}</si>`).join('')}</sst>` },
    ...sheets.map(({ inside }, n) => ({
      name: `xl/worksheets/sheet${n + 1}.xml`,
      content: `<worksheet ${main}>${inside}</worksheet>`,
    })),
  ])
}
