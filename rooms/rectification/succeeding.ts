import { reaction } from '../../core/server/act.ts'
import { grantGiven } from '../identity/contract.ts'
import { successionOpened } from './contract.ts'
import { addSuccession, openOf } from './full-store.ts'

/** 新任负责人接续整改 (S3-27): whoever is named principal of a body with open items finds their list, and says that he goes on with it. */
export const succeeding = reaction(
  grantGiven,
  'rectification',
  [successionOpened],
  async ({ tx, said, today, newId }) => {
    const { hat, person, body } = said.facts
    if (hat !== 'principal' || body === null) return []
    const tasks = await openOf(tx, body)
    if (tasks.length === 0) return []
    const { authority } = said.about
    const row = { id: newId(), authority, body, person, namedOn: today, tasks, acceptedOn: null, version: 1 }
    await addSuccession(tx, row)
    return [{ kind: 'succession.opened', about: row, facts: { person, tasks: tasks.length } }]
  },
)
