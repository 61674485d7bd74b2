import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { Id } from '../../core/pure/ids.ts'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { todayOf } from '../../core/server/clock.ts'
import { enter, eyeOf } from '../../core/server/enter.ts'
import { type Served, wearerOf } from '../../core/server/http/routes.ts'
import type { Keyring } from '../../core/server/keys.ts'
import { signedNote } from '../../core/server/log/note.ts'
import { openSigner } from '../../core/server/log/signer.ts'
import { readers } from './contract.ts'

/**
 * Mounts `GET /api/figures/packages/:package/file`: a package as a file, signed with the key of the log (Ed25519, a C2SP note), or as it came
 * with its own signature. Refuses other hats, and `doorway.not-found`.
 */
export function mountPackages(app: FastifyInstance, served: Served & Readonly<{ keyring: Keyring }>): void {
  const params = z.strictObject({ package: Id })
  const schema = { operationId: 'figurePackageFile', tags: ['statistics'], params }
  app.get('/api/figures/packages/:package/file', { schema } as object, async (request, reply) => {
    const { package: id } = request.params as z.infer<typeof params>
    const wearer = await wearerOf(served, request)
    const row = await enter(served.pool, wearer, 'read only', todayOf(served.clock), async (tx, actor) => {
      if (!(readers as readonly string[]).includes(actor.hat))
        throw new Refused(refuse('doorway.not-yours', { of: [...readers] }))
      const { rows } = await tx.run(
        eyeOf(actor.hat),
        'select content, note, from_month, until_month, number from statistics_package where id = $1',
        [id],
      )
      return rows[0] as
        | { content: string; note: string | null; from_month: string; until_month: string; number: number }
        | undefined
    })
    if (!row) throw new Refused(refuse('doorway.not-found', { noun: 'figurePackage' }))
    const note = row.note ?? signedNote(row.content, (await openSigner(served.pool, served.keyring)).keys)
    const name = `figures-${row.from_month}-${row.until_month}-${row.number}.txt`
    return reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(note)
  })
}
