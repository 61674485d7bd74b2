import { To, useTexts } from '../../../../core/web/index.ts'
import '../../../planning/screens/planning.css'

/** From the register of rules to what reports count of them, and back. */
export function Between() {
  const t = useTexts()
  return (
    <nav className="mc-plan-line" aria-label={t('rectification.madeRules')}>
      <To to="/made-rules">{t('rectification.madeRules')}</To>
      <span aria-hidden="true">·</span>
      <To to="/made-rules/counts">{t('rectification.ruleCounts')}</To>
    </nav>
  )
}
