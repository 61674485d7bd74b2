import { create } from 'qrcode'
import { useMemo } from 'react'
import './fieldwork.css'

/** A QR code drawn in the page itself. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: 'M' })
    const dark = Array.from(modules.data, (on, n) =>
      on ? `M${n % modules.size} ${Math.floor(n / modules.size)}h1v1h-1z` : '',
    )
    return { size: modules.size, path: dark.join('') }
  }, [text])
  return (
    <svg className="mc-field-qr" viewBox={`-4 -4 ${size + 8} ${size + 8}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  )
}
