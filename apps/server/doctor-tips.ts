import { statfs } from 'node:fs/promises'
import type pg from 'pg'
import type { Finding } from './doctor.ts'

const megabyte = 1024 ** 2
const gigabyte = 1024 ** 3

/**
 * How well the disk bears what the public page brings; all in bytes. `waiting`: what came today takes, `kept`: attachments of all tips, `left`: free on
 * the disk. Amber where a day weighs more than any but a flood does, or attachments take half as much as is left; red where today's alone take half.
 */
export const lightOfTips = ({ waiting, kept, left }: Record<'waiting' | 'kept' | 'left', number>): Finding['light'] =>
  waiting > left / 2 ? 'red' : waiting > 256 * megabyte || kept > left / 2 ? 'amber' : 'green'

/** What tips take on the disk. Of what came today it says no number: between two of them one tip would show (0040, 0094). */
export async function tipsFinding(client: pg.Client, data: string): Promise<Finding> {
  const { rows } = await client.query(`select pg_total_relation_size('mingcha.tips_waiting')::float as waiting,
    pg_total_relation_size('mingcha.tips_file')::float as kept`)
  const { bavail, bsize } = await statfs(data)
  const { waiting, kept } = rows[0] as { waiting: number; kept: number }
  const light = lightOfTips({ waiting, kept, left: bavail * bsize })
  const gb = (kept / gigabyte).toFixed(1)
  const well = light === 'green'
  return {
    about: 'tips',
    light,
    zh: `信访附件占 ${gb} GB${well ? '' : '；今天来件或历来附件与剩余空间相比过大。请看公开页面是否有人大量投递，在前面的代理上限流，并腾出空间'}`,
    en: `Attachments of tips take ${gb} GB${well ? '' : '; those of today, or all, are large for the room that is left. See whether somebody floods the public page, slow him down at the proxy in front, and make room'}`,
  }
}
