import {
  BellOutlined,
  DownOutlined,
  GlobalOutlined,
  IdcardOutlined,
  SearchOutlined,
  UserOutlined,
} from '@ant-design/icons'
import { App, Badge, Button, Dropdown, Input, type InputRef, type MenuProps } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { desk } from '../pure/desk.ts'
import { isHat } from '../pure/hats.ts'
import { useAsk } from './ask.tsx'
import { To, useGo } from './go.tsx'
import { lockNow } from './idle.ts'
import { unsentStore } from './outbox.ts'
import type { Screen } from './screen.ts'
import { useSession } from './session.tsx'
import { useSpeak, useTexts } from './texts.tsx'
import { usePhone } from './ui/phone.ts'

/** The mark of the product: a seal with a lens, drawn here so that nothing is fetched. */
export const Mark = () => (
  <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
    <rect width="28" height="28" rx="5" fill="#a8201a" />
    <circle cx="12.5" cy="12.5" r="6.2" fill="none" stroke="#fff" strokeWidth="2" />
    <path
      d="M17.2 17.2l4.6 4.6M9.6 12.7l2.1 2.1 3.7-4"
      fill="none"
      stroke="#fff"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)

/** The way to the screen that searches, where the product has one and the hat may use it; `/` puts the cursor there. On a phone a button. */
export function SearchBox(props: { screens: readonly Screen[] }) {
  const t = useTexts()
  const go = useGo()
  const phone = usePhone()
  const { hat } = useSession()
  const box = useRef<InputRef>(null)
  const [typed, type] = useState('')
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement
      if (event.key !== '/' || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) || at.isContentEditable) return
      event.preventDefault()
      box.current?.focus()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
  const screen = props.screens.find(({ searches }) => searches)
  if (!screen || !hat || screen.hats === 'anyone' || !screen.hats.includes(hat)) return null
  if (phone)
    return (
      <To to={screen.path} className="mc-search-way" label={t('core.search')}>
        <SearchOutlined />
      </To>
    )
  return (
    <Input
      ref={box}
      className="mc-search-box"
      prefix={<SearchOutlined />}
      value={typed}
      maxLength={50}
      placeholder={t('core.searchHint')}
      aria-label={t('core.search')}
      onChange={({ target }) => type(target.value)}
      onPressEnter={() => {
        if (typed.trim() === '') return
        go(`${screen.path}?${new URLSearchParams({ q: typed.trim() })}`)
        type('')
      }}
    />
  )
}

/** The hat worn now, and the others one may put on. */
export function HatSwitch() {
  const t = useTexts()
  const go = useGo()
  const { session, hat, putOn } = useSession()
  if (!session || !hat) return null
  const items: MenuProps['items'] = session.hats.filter(isHat).map((each) => ({ key: each, label: t.hat(each) }))
  const name = <span className="mc-hat-name">{t.hat(hat)}</span>
  if (items.length < 2) {
    return (
      <Button
        type="text"
        className="mc-hat"
        icon={<IdcardOutlined />}
        aria-label={`${t('core.wearing')}${t.colon}${t.hat(hat)}`}
      >
        {name}
      </Button>
    )
  }
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items,
        selectedKeys: [hat],
        onClick: ({ key }) => {
          if (isHat(key)) putOn(key)
          go('/')
        },
      }}
    >
      <Button
        className="mc-hat"
        icon={<IdcardOutlined />}
        aria-label={`${t('core.changeHat')}${t.aside(`${t('core.wearing')}${t.colon}${t.hat(hat)}`)}`}
      >
        {name}
        <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  )
}

/** How many things on the desk are overdue or due soon, asked every minute; leads to the desk. */
export function Bell() {
  const t = useTexts()
  const go = useGo()
  const { data } = useAsk(desk, {}, { every: 60_000 })
  const n = (data?.groups ?? [])
    .flatMap(({ rows }) => rows)
    .filter(({ light }) => light === 'red' || light === 'amber').length
  return (
    <Badge count={n} size="small" offset={[-6, 6]}>
      <Button
        type="text"
        icon={<BellOutlined />}
        aria-label={n > 0 ? t('core.notices', { n }) : t('core.noNotices')}
        onClick={() => go('/')}
      />
    </Badge>
  )
}

/** The person signed in: language, becoming somebody in the demo town, signing out. */
export function PersonMenu() {
  const t = useTexts()
  const go = useGo()
  const phone = usePhone()
  const speak = useSpeak()
  const { modal } = App.useApp()
  const { session, become, signOut, lookAgain } = useSession()
  if (!session) return null
  const leave = async () => {
    const unsent = await unsentStore.of(session.person).catch(() => [])
    const out = async () => {
      await signOut()
      go('/')
    }
    if (unsent.length === 0) return out()
    modal.confirm({
      title: t('core.signOut'),
      content: t('core.signOutUnsent', { n: unsent.length }),
      cancelText: t('core.cancel'),
      okText: t('core.signOut'),
      onOk: out,
    })
  }
  const people = session.demo?.people ?? []
  const items: MenuProps['items'] = [
    {
      key: 'language',
      icon: <GlobalOutlined />,
      label: t.language === 'zh' ? 'English' : '中文',
      onClick: () => void speak(t.language === 'zh' ? 'en' : 'zh'),
    },
    ...(people.length > 0
      ? [
          {
            type: 'group' as const,
            key: 'demo',
            label: t('core.become'),
            children: people.map(({ person, name, hat }) => ({
              key: `${person}${hat}`,
              label: `${name}${t.aside(t.hat(hat))}`,
              onClick: () => void become(person, hat).then(() => go('/')),
            })),
          },
        ]
      : []),
    { type: 'divider' as const },
    ...(session.rest === null
      ? []
      : [{ key: 'lock', label: t('core.lockNow'), onClick: () => void lockNow().then(lookAgain) }]),
    { key: 'out', label: t('core.signOut'), onClick: () => void leave() },
  ]
  return (
    <Dropdown trigger={['click']} menu={{ items, style: { maxHeight: '70vh', overflowY: 'auto' } }}>
      <Button type="text" icon={<UserOutlined />} aria-label={session.name}>
        {phone ? null : session.name}
      </Button>
    </Dropdown>
  )
}

/** The other language, before anybody is signed in. */
export function LanguageSwitch() {
  const t = useTexts()
  const speak = useSpeak()
  const other = t.language === 'zh' ? 'en' : 'zh'
  return (
    <Button
      type="text"
      icon={<GlobalOutlined />}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => void speak(other)}
    >
      {other === 'zh' ? '中文' : 'English'}
    </Button>
  )
}
