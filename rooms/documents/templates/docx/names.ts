const office = 'http://schemas.openxmlformats.org'

/** The names a template may be written in, by the prefix they have here. */
const known: Readonly<Record<string, string>> = {
  [`${office}/wordprocessingml/2006/main`]: 'w',
  [`${office}/officeDocument/2006/relationships`]: 'r',
  [`${office}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${office}/drawingml/2006/main`]: 'a',
  [`${office}/drawingml/2006/picture`]: 'pic',
  [`${office}/markup-compatibility/2006`]: 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:office:word': 'w10',
  [`${office}/package/2006/relationships`]: '',
  [`${office}/package/2006/content-types`]: '',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

export const prefixOf = (uri: string): string | undefined => known[uri]

/** Names of extensions that a program may leave out without loss of what is printed: Word's since 2010, WPS's own. */
export const isForeign = (uri: string): boolean =>
  known[uri] === undefined &&
  (/^http:\/\/schemas\.microsoft\.com\/office\/(word|drawing|thememl)\/20\d\d\//.test(uri) ||
    /^https?:\/\/(www\.)?(wps\.cn|web\.wps\.cn)\//.test(uri))

/** What the root of a part declares. */
export function rootNames(root: string): Record<string, string> {
  const prefix = root.includes(':') ? root.slice(0, root.indexOf(':')) : ''
  if (prefix === '') {
    const uri = `${office}/package/2006/${root === 'Types' ? 'content-types' : 'relationships'}`
    return { xmlns: uri }
  }
  return Object.fromEntries(
    Object.entries(known)
      .filter(([, name]) => name !== '' && name !== 'xml')
      .map(([uri, name]) => [`xmlns:${name}`, uri]),
  )
}
