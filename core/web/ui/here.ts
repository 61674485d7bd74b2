import { useState } from 'react'

const read = <T>(place: string, otherwise: T): T => {
  try {
    const text = localStorage.getItem(place)
    return text === null ? otherwise : (JSON.parse(text) as T)
  } catch {
    return otherwise
  }
}

/** A small preference of this browser, such as the columns of a list; lost without harm. */
export function useKeptHere<T>(name: string, otherwise: T): [T, (next: T) => void] {
  const place = `mingcha.${name}`
  const [value, setValue] = useState(() => read(place, otherwise))
  return [
    value,
    (next) => {
      setValue(next)
      try {
        localStorage.setItem(place, JSON.stringify(next))
      } catch {
        // A full or forbidden storage only means the choice lasts until the page is closed.
      }
    },
  ]
}
