/** How many results of a kind are shown before the way to all of them. */
export const shownOfAKind = 5

/** The shortest word that is looked for: one character of Chinese is half of every text. */
export const shortest = 2
