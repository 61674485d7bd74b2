import { marker } from '../../core/server/paper/mark.ts'
import type { Cabinet } from '../../rooms/documents/arrivals.ts'
import { settingsOf } from '../../rooms/documents/templates/setting.ts'
import { sendings } from '../../rooms/policies/numbered.ts'
import { say } from '../../rooms/texts.ts'

/** With what papers are printed here: the words of all rooms, this house's mark, how papers go out, and the office's own templates. */
export const pressOf = (cabinet: Cabinet) => ({
  ...{ say, sendings, mark: marker(cabinet.pool, cabinet.keyring), settings: settingsOf(cabinet) },
})
