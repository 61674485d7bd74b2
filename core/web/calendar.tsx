import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import type { DayProps } from './day.tsx'
import { useTexts } from './texts.tsx'

/** The calendar of a day field, open where it stands; fetched when the first is asked for. */
export default function Calendar(props: DayProps) {
  const t = useTexts()
  const { value, earliest, latest } = props
  dayjs.locale(t.language === 'zh' ? 'zh-cn' : 'en')
  return (
    <DatePicker
      {...(props.id ? { id: props.id } : {})}
      className="mc-wide"
      autoFocus
      defaultOpen
      value={value ? dayjs(value) : null}
      format={
        t.language === 'zh' ? ['YYYY年M月D日', 'YYYY-MM-DD', 'YYYYMMDD'] : ['D MMM YYYY', 'YYYY-MM-DD', 'YYYYMMDD']
      }
      onChange={(next) => props.onChange?.(next ? (Array.isArray(next) ? null : next.format('YYYY-MM-DD')) : null)}
      // Enter takes the day that was typed; it does not also hand in the form.
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault()
      }}
      {...(earliest ? { minDate: dayjs(earliest) } : {})}
      {...(latest ? { maxDate: dayjs(latest) } : {})}
      {...(props.placeholder ? { placeholder: props.placeholder } : {})}
      {...(props.label ? { 'aria-label': props.label } : {})}
    />
  )
}
