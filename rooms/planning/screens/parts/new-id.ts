import { useState } from 'react'
import { newId } from '../../../../core/web/index.ts'

/** An id for the next new thing: the same at every rendering until `renew` is called, so that a repeated try is the same deed. */
export function useNewId(): [id: string, renew: () => void] {
  const [id, set] = useState(newId)
  return [id, () => set(newId())]
}
