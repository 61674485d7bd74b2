import { create } from 'qrcode'
import { useMemo } from 'react'

/** A QR code drawn in the page itself, black on white with the quiet edge of four modules; it survives a bad copier. `label`: what it leads to. */
export function Qr({ text, label, className }: { text: string; label: string; className?: string }) {
  const { size, path } = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: 'Q' })
    const dark = Array.from(modules.data, (on, n) =>
      on ? `M${n % modules.size} ${Math.floor(n / modules.size)}h1v1h-1z` : '',
    )
    return { size: modules.size, path: dark.join('') }
  }, [text])
  return (
    <svg className={className} viewBox={`-4 -4 ${size + 8} ${size + 8}`} role="img" aria-label={label}>
      <rect x={-4} y={-4} width={size + 8} height={size + 8} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
