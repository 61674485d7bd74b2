import { App, Button, Drawer, Menu } from 'antd'
import { MenuOutlined } from '@ant-design/icons'
import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { clearOldDrafts } from './draft.ts'
import { To } from './go.tsx'
import { Bell, HatSwitch, LanguageSwitch, Mark, PersonMenu, SearchBox } from './head.tsx'
import { HatGone, ScreenLock, StandingFor } from './lock.tsx'
import { ProveAgain } from './prove.tsx'
import { hereIn, menuOf, type Screen } from './screen.ts'
import { useSession } from './session.tsx'
import { useTexts } from './texts.tsx'
import { useNarrow } from './ui/phone.ts'
import { UnsentBanner } from './unsent.tsx'

/** The frame of every page: head with hat and bell, menu, content. Without a session only the content and the language. */
export function Shell(props: { screens: readonly Screen[]; children: ReactNode }) {
  const t = useTexts()
  const narrow = useNarrow()
  const { session, hat } = useSession()
  const [open, setOpen] = useState(false)
  const main = useRef<HTMLElement>(null)
  const address = useRouterState({ select: (state) => state.location.pathname })
  useEffect(() => {
    void clearOldDrafts().catch(() => undefined)
  }, [])
  useEffect(() => {
    setOpen(false)
    if (address !== undefined) main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [address])
  const menu = hat ? <SideMenu screens={props.screens} address={address} /> : null
  return (
    <div className={narrow || !session ? 'mc-shell mc-shell-narrow' : 'mc-shell'}>
      <a href="#main" className="mc-skip">
        {t('core.skip')}
      </a>
      <header className="mc-head">
        {narrow && menu ? (
          <Button type="text" icon={<MenuOutlined />} aria-label={t('core.menu')} onClick={() => setOpen(true)} />
        ) : null}
        <To to="/" className="mc-brand">
          <Mark />
          <strong>{t('core.product')}</strong>
          <span>{t('core.productLine')}</span>
        </To>
        {session ? (
          <>
            <SearchBox screens={props.screens} />
            <HatSwitch />
            <Bell />
            <PersonMenu />
          </>
        ) : (
          <LanguageSwitch />
        )}
      </header>
      {menu && !narrow ? (
        <nav className="mc-side" aria-label={t('core.menu')}>
          {menu}
        </nav>
      ) : null}
      {menu && narrow ? (
        <Drawer
          open={open}
          placement="left"
          size={264}
          title={t('core.menu')}
          onClose={() => setOpen(false)}
          className="mc-menu-drawer"
          styles={{ body: { padding: '8px 0' } }}
        >
          <nav aria-label={t('core.menu')}>{menu}</nav>
        </Drawer>
      ) : null}
      {session ? <ScreenLock session={session} /> : null}
      {session ? <ProveAgain /> : null}
      <HatGone />
      <main id="main" className="mc-main" tabIndex={-1} ref={main}>
        {session?.demo ? <p className="mc-demo">{t('core.invented')}</p> : null}
        {session ? <UnsentBanner key={session.person} person={session.person} /> : null}
        {session ? <StandingFor /> : null}
        {props.children}
      </main>
    </div>
  )
}

function SideMenu(props: { screens: readonly Screen[]; address: string }) {
  const t = useTexts()
  const { hat } = useSession()
  if (!hat) return null
  const groups = menuOf(props.screens, hat)
  const here = hereIn(
    groups.flatMap(({ items }) => items.map(({ path }) => path)),
    props.address,
  )
  return (
    <Menu
      mode="inline"
      inlineIndent={16}
      selectedKeys={here ? [here] : []}
      items={groups.map(({ group, items }) => ({
        type: 'group' as const,
        key: group,
        label: t(`core.nav.${group}`),
        children: items.map(({ path, words }) => ({ key: path, label: <To to={path}>{t(words)}</To> })),
      }))}
    />
  )
}

/** antd's notices within the frame, so that every act can speak. */
export const Notices = (props: { children: ReactNode }) => (
  <App message={{ maxCount: 3 }} notification={{ placement: 'bottomRight', maxCount: 3 }}>
    {props.children}
  </App>
)
