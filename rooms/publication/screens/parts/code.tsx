import { create } from 'qrcode'
import { useMemo } from 'react'

/** A code that leads to an address, drawn here. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const path = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: 'Q' })
    const dark: string[] = []
    for (let y = 0; y < modules.size; y++)
      for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) dark.push(`M${x + 4} ${y + 4}h1v1h-1z`)
    return { size: modules.size + 8, d: dark.join('') }
  }, [text])
  return (
    <svg className="mc-publication-code" viewBox={`0 0 ${path.size} ${path.size}`} role="img" aria-label={label}>
      <rect width={path.size} height={path.size} fill="#fff" />
      <path d={path.d} fill="#000" />
    </svg>
  )
}
