import { pinyin } from 'pinyin-pro'

/** The first letters of a name's pinyin, by which it is found while typing; letters and digits stay as they are. */
export const initialsOf = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', surname: 'head' })
    .join('')
    .toLowerCase()
    .slice(0, 50)
