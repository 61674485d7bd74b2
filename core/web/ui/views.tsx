import { Button, Dropdown, Input, Popover } from 'antd'
import { DownOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { useTexts } from '../texts.tsx'
import { isFiltered, type View } from '../view.ts'
import { useKeptHere } from './here.ts'

type Saved = { name: string; view: View }

/** Saved views of a list in this browser: a name for a set of filters. */
export function Views(props: { name: string; view: View; open: (view: View) => void }) {
  const t = useTexts()
  const [saved, setSaved] = useKeptHere<readonly Saved[]>(`views.${props.name}`, [])
  const [naming, setNaming] = useState(false)
  const [name, setName] = useState('')
  const save = () => {
    const given = name.trim()
    if (given === '') return
    setSaved([...saved.filter((each) => each.name !== given), { name: given, view: props.view }].slice(-30))
    setNaming(false)
    setName('')
  }
  if (saved.length === 0 && !isFiltered(props.view)) return null
  const remove = saved.find((each) => JSON.stringify(each.view) === JSON.stringify(props.view))
  return (
    <>
      {isFiltered(props.view) && !remove ? (
        <Popover
          trigger="click"
          open={naming}
          onOpenChange={setNaming}
          content={
            <div className="mc-naming">
              <Input
                value={name}
                maxLength={40}
                aria-label={t('core.list.viewName')}
                placeholder={t('core.list.viewName')}
                onChange={({ target }) => setName(target.value)}
                onPressEnter={save}
              />
              <Button type="primary" onClick={save}>
                {t('core.save')}
              </Button>
            </div>
          }
        >
          <Button>{t('core.list.viewSave')}</Button>
        </Popover>
      ) : null}
      {saved.length > 0 ? (
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              ...saved.map((each) => ({ key: each.name, label: each.name, onClick: () => props.open(each.view) })),
              ...(remove
                ? [
                    { type: 'divider' as const },
                    {
                      key: ' delete',
                      danger: true,
                      label: t('core.list.viewDelete', { name: remove.name }),
                      onClick: () => setSaved(saved.filter((each) => each !== remove)),
                    },
                  ]
                : []),
            ],
          }}
        >
          <Button icon={<DownOutlined />} iconPlacement="end">
            {remove?.name ?? t('core.list.views')}
          </Button>
        </Dropdown>
      ) : null}
    </>
  )
}
