import type { DeskRow } from '../../../../core/pure/desk.ts'
import { daysLeft, type Say } from '../../../../core/web/index.ts'

/** Why a thing is listed, in words: how late it is, how soon it is due, or that it waits. */
export function reasonOf(t: Say, { light, due }: Pick<DeskRow, 'light' | 'due'>): string {
  const left = due === null ? null : daysLeft(due)
  if (left === null || light === 'new') return t('notices.reason.new')
  if (left === 0) return t('notices.reason.today')
  return left < 0 ? t('notices.reason.red', { n: -left }) : t('notices.reason.amber', { n: left })
}
