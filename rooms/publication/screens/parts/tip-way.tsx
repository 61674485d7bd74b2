import { To, useAsk, useTexts } from '../../../../core/web/index.ts'
import { tipPages } from '../../../tips/contract.ts'

/** What the office is told where the public page can offer no 反映没有改到位: the unit has no page for tips yet. */
export function TipWay({ inspection }: { inspection: string }) {
  const t = useTexts()
  const asked = useAsk(tipPages, { inspection: inspection as never, size: 1 })
  if (asked.data === undefined || asked.data.count > 0) return null
  return (
    <p className="mc-quiet" role="status">
      {t('publication.noTipWay')} <To to="/tip-pages">{t('tips.tipPages')}</To>
    </p>
  )
}
