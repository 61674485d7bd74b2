import { useSyncExternalStore } from 'react'

const watching = (words: string) => {
  const media = window.matchMedia(words)
  return {
    now: () => media.matches,
    subscribe(hear: () => void) {
      media.addEventListener('change', hear)
      return () => media.removeEventListener('change', hear)
    },
  }
}

const phone = watching('(max-width: 640px)')
const narrow = watching('(max-width: 1023px)')

/** A phone: lists become cards. */
export const usePhone = (): boolean => useSyncExternalStore(phone.subscribe, phone.now)
/** A phone or a tablet: the menu is a drawer. */
export const useNarrow = (): boolean => useSyncExternalStore(narrow.subscribe, narrow.now)
