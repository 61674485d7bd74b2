import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The first day a ZIP can name, by the clock of whatever machine it is: the same bytes everywhere. */
const noDay = () => new Date(1980, 0, 1)

/** Without the time it was made, and with the pictures of each part numbered from one instead of by how many papers this process has made before. */
function quiet(name: string, xml: string): string {
  if (name === 'docProps/core.xml') return xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
  let n = 0
  return xml.replace(/(<(?:wp:docPr|pic:cNvPr) id=)"\d+"/g, (_, before: string) => `${before}"${++n}"`)
}

/** A DOCX as the same bytes whenever, wherever and for whomever the same paper is made; what the library writes by the clock or by counting goes. */
export function sameBytes(docx: Uint8Array): Buffer {
  const parts = unzipSync(docx)
  const names = Object.keys(parts).sort()
  const kept = names.map((name): [string, Uint8Array] => {
    const part = parts[name] as Uint8Array
    return [name, name.endsWith('.xml') ? strToU8(quiet(name, strFromU8(part))) : part]
  })
  return Buffer.from(zipSync(Object.fromEntries(kept), { mtime: noDay(), level: 6 }))
}
