import { PrinterOutlined } from '@ant-design/icons'
import { Act, useTexts } from '../../../../core/web/index.ts'
import { printPage } from '../../contract.ts'

/** The button of a page that may be printed: it is on record before the print begins. */
export function Print(props: { noun: string; thing: string }) {
  const t = useTexts()
  return (
    <Act
      does={printPage}
      input={props}
      label={t('core.print')}
      icon={<PrinterOutlined />}
      say={t('ledger.printNoted')}
      after={() => window.print()}
    />
  )
}
