import { hash } from 'node:crypto'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { isSignedBy, rawOf } from '../../../core/server/log/note.ts'
import * as say from '../contract.ts'
import { round as roundNoun } from '../contract.ts'
import { mayLink, readNotice } from '../rules/superior.ts'
import { mannerOf, putRoundManner, putSuperior, superiorOf } from '../store/kinds.ts'
import { saveRound } from '../store.ts'

const nothing = { checklist: '', leaveBy: '', leaveDocument: '', auditProject: '' }

export const linkingRound = act(say.linkRound, async ({ tx, eyes, see, may, actor, input, today, newId }) => {
  const round = await see(roundNoun, input.round, input.version)
  await may('round.edit', round)
  const note = input.text.endsWith('\n') ? input.text : `${input.text}\n`
  const { text, notice } = accept(readNotice(note))
  const [origin = ''] = input.verifier.split('+')
  if (!isSignedBy(note, origin, rawOf(input.verifier)))
    throw new Refused(refuse('planning.notice-forged', { field: 'text' }))
  const own = eyes
    .selectFrom('planningRound')
    .select('id')
    .where('id', '=', notice.round as never)
  if (await own.executeTakeFirst()) throw new Refused(refuse('planning.notice-own', { field: 'text' }))
  accept(mayLink(round, await superiorOf(eyes, round.id), { ...notice, verifier: input.verifier }, today))
  const { round: superior, format: _format, ...told } = notice
  const at = { authority: round.authority, round: round.id }
  const by = { verifier: input.verifier, by: actor.person, onDay: today, version: 1 }
  const sha256 = hash('sha256', text)
  await putSuperior(tx, { ...told, ...at, ...by, id: input.id, superior, sha256 })
  if (round.state === 'drafted') {
    const manner = (await mannerOf(eyes, round.id)) ?? { ...nothing, ...at, id: newId() }
    await putRoundManner(tx, { ...manner, superiorRound: notice.name, relation: input.relation, version: 1 })
  }
  const saved = await saveRound(tx, round)
  const record = {
    kind: 'round.linked' as const,
    about: saved,
    facts: { superior, sha256, key: hash('sha256', input.verifier) },
  }
  return { result: { id: saved.id, version: saved.version }, record }
})
