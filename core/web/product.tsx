import { QueryClientProvider, useQueryClient } from '@tanstack/react-query'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  RouterProvider,
  useRouterState,
} from '@tanstack/react-router'
import { Button, ConfigProvider, Skeleton } from 'antd'
import enUS from 'antd/es/locale/en_US.js'
import zhCN from 'antd/es/locale/zh_CN.js'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { Hat } from '../pure/hats.ts'
import type { Language } from '../pure/texts.ts'
import { answers } from './ask.tsx'
import { To, useGo } from './go.tsx'
import { Instead, WayUp } from './instead.tsx'
import { nonce } from './nonce.ts'
import { hereIn, menuOf, type Screen } from './screen.ts'
import { SessionProvider, useSession } from './session.tsx'
import { Notices, Shell } from './shell.tsx'
import { type AllTexts, type Sentences, TextsProvider, useTexts } from './texts.tsx'
import { theme } from './theme.ts'
import { Trouble } from './ui/trouble.tsx'
import { readSearch, writeSearch } from './view.ts'

/** Where one signs in; offered by the room that keeps accounts. */
const door = '/sign-in'

/** The whole product in the browser: texts, session, screens of all rooms, one frame. */
export function Product(props: {
  screens: readonly Screen[]
  language: Language
  texts: AllTexts
  load: (language: Language) => Promise<AllTexts>
  sentences: (language: Language) => Promise<Sentences>
}) {
  const [cache] = useState(answers)
  const router = useMemo(() => routerOf(props.screens), [props.screens])
  return (
    <QueryClientProvider client={cache}>
      <TextsProvider language={props.language} texts={props.texts} load={props.load} sentences={props.sentences}>
        <Dressed>
          <Notices>
            <SessionProvider
              waiting={<Waiting />}
              broken={(error) => (
                <Alone>
                  <Trouble problem={error} again={() => location.reload()} />
                </Alone>
              )}
            >
              <RouterProvider router={router} />
            </SessionProvider>
          </Notices>
        </Dressed>
      </TextsProvider>
    </QueryClientProvider>
  )
}

function Dressed(props: { children: ReactNode }) {
  const { language } = useTexts()
  return (
    <ConfigProvider
      csp={{ nonce }}
      theme={theme}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
    >
      {props.children}
    </ConfigProvider>
  )
}

const Alone = (props: { children: ReactNode }) => <div className="mc-alone">{props.children}</div>
const Waiting = () => (
  <Alone>
    <Skeleton active paragraph={{ rows: 3 }} />
  </Alone>
)

function routerOf(screens: readonly Screen[]) {
  const root = createRootRoute({
    component: () => (
      <Shell screens={screens}>
        <Outlet />
      </Shell>
    ),
    notFoundComponent: NotFound,
  })
  const routes = screens.map((screen) =>
    createRoute({
      getParentRoute: () => root,
      path: screen.path.replace(/:(\w+)/g, '$$$1'),
      component: guarded(screens, screen, lazyRouteComponent(screen.load)),
      errorComponent: Broken,
      pendingComponent: () => <Skeleton active />,
    }),
  )
  return createRouter({
    routeTree: root.addChildren(routes),
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    scrollRestoration: false,
    defaultPreload: false,
  })
}

/** A screen behind its door: nobody signed in is led to the sign-in and back; a hat that does not use it is told which do. */
function guarded(screens: readonly Screen[], screen: Screen, Inside: ReturnType<typeof lazyRouteComponent>) {
  return function Guarded() {
    const t = useTexts()
    const { session, hat, away } = useSession()
    const up = useMemo(() => (hat ? listAbove(screens, screen, hat) : null), [hat])
    // Only the door asks where one was: a screen is not drawn anew because its address changed.
    const here = useRouterState({ select: (state) => (session ? '' : state.location.href) })
    if (screen.hats === 'anyone') return <Inside />
    if (!session) return away ? <Away /> : <ToDoor back={here} />
    if (!hat) return <Instead title={t('core.noHat')} text={t('core.noHatText')} />
    if (!screen.hats.includes(hat)) {
      return (
        <Instead
          title={t('core.notYourHat')}
          text={screen.hats.map((each) => t.hat(each)).join(t.pause)}
          extra={<To to="/">{t('core.home')}</To>}
        />
      )
    }
    return (
      <WayUp value={up}>
        <Inside key={hat} />
      </WayUp>
    )
  }
}

/** The line of the hat's menu under which a screen's address stands; none for what stands in the menu itself. */
function listAbove(screens: readonly Screen[], { path }: Screen, hat: Hat) {
  const lines = menuOf(screens, hat).flatMap(({ items }) => items)
  const above = hereIn(
    lines.map((line) => line.path),
    path,
  )
  return lines.find((line) => line.path === above && above !== path) ?? null
}

function ToDoor(props: { back: string }) {
  const go = useGo()
  // Where one was when it was noticed: while the door's code is on its way the address is the door's already.
  const [back] = useState(props.back)
  const cache = useQueryClient()
  useEffect(() => {
    // Just signed in: the answer is there, this rendering only does not know it yet.
    if (!cache.getQueryData(['session'])) go(`${door}?${new URLSearchParams(back === '/' ? {} : { back })}`)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- one goes to the door once, however often `go` is made anew
  }, [back, cache])
  return <Skeleton active />
}

/** Without network: what can be done all the same is on the phone's own page. */
function Away() {
  const t = useTexts()
  return (
    <Instead
      title={t('core.away')}
      text={t('core.awayText')}
      extra={
        <>
          <To to="/phone">{t('core.toPhone')}</To> <Button onClick={() => location.reload()}>{t('core.retry')}</Button>
        </>
      }
    />
  )
}

function NotFound() {
  const t = useTexts()
  return (
    <Instead
      wrong
      title={t('core.notFoundTitle')}
      text={t('core.notFoundText')}
      extra={<To to="/">{t('core.home')}</To>}
    />
  )
}

function Broken(props: { error: unknown }) {
  const t = useTexts()
  useEffect(() => console.error(props.error), [props.error])
  return (
    <Instead
      wrong
      title={t('core.brokenTitle')}
      text={t('core.brokenText')}
      extra={<Button onClick={() => location.reload()}>{t('core.retry')}</Button>}
    />
  )
}
