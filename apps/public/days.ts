/** A day as people write it. */
export const dayIn = (lang: string, day: string): string =>
  lang === 'en' ? day : day.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')
