import { Input } from 'antd'
import { useState } from 'react'
import { Asked, Page, useAsk, useAt, useTexts } from '../../../core/web/index.ts'
import { Qr } from '../../../core/web/ui/qr.tsx'
import { type TipPage, tipPageSheet } from '../contract.ts'
import './parts/tips.css'

/** The poster of one unit: what the notice says, in large type, and a code that leads to its public page. */
export default function Poster() {
  const t = useTexts()
  const { tipPage } = useAt<'tipPage'>()
  const asked = useAsk(tipPageSheet, { tipPage })
  const [typed, setOrigin] = useState<string | null>(null)
  return (
    <Asked of={asked}>
      {({ page }) => {
        const origin = typed ?? page.site
        return (
          <Page
            title={`${t('tips.poster')} ${page.unitName}`}
            back={{ to: '/tip-pages', label: t('tips.tipPages') }}
            printable
          >
            <p className="mc-not-printed">
              <label>
                {t('tips.publicAddress')}
                <Input
                  value={origin}
                  onChange={(event) => setOrigin(event.target.value)}
                  placeholder="https://jubao.example.gov.cn"
                />
              </label>
              <span className="mc-quiet">{t('tips.publicAddressHint')}</span>
            </p>
            <Sheet page={page} origin={origin.replace(/\/+$/, '')} />
          </Page>
        )
      }}
    </Asked>
  )
}

function Sheet({ page, origin }: { page: TipPage; origin: string }) {
  const t = useTexts()
  const address = `${origin}/t/${page.slug}`
  const ways = [
    [t('tips.phone'), [page.phone, page.hours].filter(Boolean).join('　')],
    [t('tips.mailbox'), page.mailbox],
    [t('tips.address'), page.address],
  ].filter(([, value]) => value !== '')
  return (
    <div className="mc-tips-poster">
      <h2>{t('tips.posterTitle')}</h2>
      <p>{page.roundName}</p>
      <p>
        <strong>{page.unitName}</strong>
      </p>
      <p>
        {t.day(page.fromDay)} — {t.day(page.untilDay)}
      </p>
      {/^https?:\/\/[^/]+$/.test(origin) ? (
        <>
          <Qr text={address} label={t('tips.posterScan')} />
          <p>{t('tips.posterScan')}</p>
          <p>{address}</p>
        </>
      ) : null}
      <ul>
        {ways.map(([label, value]) => (
          <li key={label}>
            {label}
            {t.colon}
            {value}
          </li>
        ))}
        <li>{t('tips.posterAnonymous')}</li>
        <li>{t('tips.posterScope')}</li>
        <li>{t('tips.posterTeam')}</li>
      </ul>
    </div>
  )
}
