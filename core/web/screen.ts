import type { ComponentType } from 'react'
import type { Hat } from '../pure/hats.ts'

/** Groups of the menu, in their order; their words are `core.nav.<group>`. */
export const navGroups = ['work', 'round', 'results', 'base', 'admin'] as const
export type NavGroup = (typeof navGroups)[number]

/**
 * A screen a room offers. `path` names its parameters like a contract's route (`/sheets/:sheet`); `hats` are those who use it,
 * 'anyone' also without being signed in. `load` fetches its code when it is first opened; the module's default export is the screen.
 */
export type Screen = Readonly<{
  path: `/${string}`
  hats: readonly Hat[] | 'anyone'
  /** The page to which the box in the head sends what was typed, as `q`; one in the product. */
  searches?: true
  /** `hats`: in whose menu it stands, where that are not all who may open it. */
  nav?: Readonly<{ group: NavGroup; words: string; order: number; hats?: readonly Hat[] }>
  load: () => Promise<{ default: ComponentType }>
}>

/** A line of the menu. */
export type NavItem = Readonly<{ path: string; words: string }>

/** The menu of a hat: its screens by group, in order, empty groups left out. */
export function menuOf(screens: readonly Screen[], hat: Hat): { group: NavGroup; items: NavItem[] }[] {
  const mine = screens.filter(({ hats, nav }) => {
    const shown = nav?.hats ?? (hats === 'anyone' ? [] : hats)
    return nav !== undefined && shown.includes(hat)
  })
  return navGroups.flatMap((group) => {
    const items = mine
      .filter(({ nav }) => nav?.group === group)
      .sort((a, b) => (a.nav?.order ?? 0) - (b.nav?.order ?? 0) || (a.path < b.path ? -1 : 1))
      .map(({ path, nav }) => ({ path, words: nav?.words ?? path }))
    return items.length === 0 ? [] : [{ group, items }]
  })
}

/** The menu line that stands for an address: the longest path the address begins with. */
export function hereIn(paths: readonly string[], address: string): string | undefined {
  return paths
    .filter((path) => address === path || (path !== '/' && address.startsWith(`${path}/`)))
    .sort((a, b) => b.length - a.length)[0]
}

/** The screen an address opens: that whose path is it word for word, else one whose named parts take its words. */
export function screenAt<S extends Pick<Screen, 'path'>>(screens: readonly S[], address: string): S | undefined {
  const words = address.split('/')
  const fits = ({ path }: S) => {
    const parts = path.split('/')
    return parts.length === words.length && parts.every((part, n) => part.startsWith(':') || part === words[n])
  }
  return screens.find(({ path }) => path === address) ?? screens.find(fits)
}
