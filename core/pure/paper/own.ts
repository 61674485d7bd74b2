/** Letters of one look in a paper set in the office's own template. */
export type Letters = Readonly<{ text: string; bold: boolean; red: boolean; large: boolean }>

/** A paragraph or a table of such a paper, as far as a page of the browser shows it. */
export type Block =
  | Readonly<{ kind: 'paragraph'; align: 'left' | 'center' | 'right'; first: boolean; letters: readonly Letters[] }>
  | Readonly<{
      kind: 'table'
      rows: readonly (readonly Readonly<{ span: number; blocks: readonly Block[] }>[])[]
    }>
