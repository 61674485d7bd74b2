const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Whether a text has the form of a code: a division code of 6, 9 or 12 digits, or 18 characters with a right check digit. */
export function isCode(text: string): boolean {
  return /^(\d{6}|\d{9}|\d{12})$/.test(text) || isCreditCode(text)
}

/** A unified social credit code whose check character fits (GB 32100-2015). */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUW-Y]{18}$/.test(text)) return false
  let sum = 0
  for (let n = 0, weight = 1; n < 17; n++, weight = (weight * 3) % 31)
    sum += alphabet.indexOf(text[n] as string) * weight
  return alphabet[(31 - (sum % 31)) % 31] === text[17]
}
