import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { Trouble, useAsk, useTexts } from '../../../../core/web/index.ts'
import { organisationTree } from '../../contract.ts'

type Choosing = Readonly<{ chosen: string | undefined; choose: (id: string | undefined) => void }>

/** The register as a tree, unfolded piece by piece; choosing a name says of which subtree to show the list. */
export function Branches(props: Choosing & { parent?: string; depth?: number }) {
  const t = useTexts()
  const depth = props.depth ?? 0
  const asked = useAsk(organisationTree, { size: 200, ...(props.parent ? { parent: props.parent } : {}) })
  if (asked.isError) return <Trouble problem={asked.error} again={() => void asked.refetch()} />
  const { rows = [], count = 0 } = asked.data ?? {}
  const only = depth === 0 && rows.length === 1
  return (
    <ul>
      {rows.map((row) => (
        <Branch
          key={row.id}
          {...props}
          depth={depth}
          id={row.id}
          name={row.name}
          below={row.children}
          unfolded={only}
        />
      ))}
      {count > rows.length ? (
        <li className="mc-quiet mc-tree-more">{t('registry.more', { count: count - rows.length })}</li>
      ) : null}
    </ul>
  )
}

function Branch(props: Choosing & { id: string; name: string; below: number; depth: number; unfolded: boolean }) {
  const t = useTexts()
  const { id, name, below, depth, chosen, choose } = props
  const [open, setOpen] = useState(props.unfolded)
  const here = chosen === id
  return (
    <li>
      <div className="mc-tree-line" data-chosen={here || undefined}>
        {below > 0 ? (
          <button
            type="button"
            aria-expanded={open}
            aria-label={t(open ? 'registry.close' : 'registry.open', { name })}
            onClick={() => setOpen(!open)}
          >
            {open ? <CaretDownOutlined /> : <CaretRightOutlined />}
          </button>
        ) : (
          <span className="mc-tree-gap" />
        )}
        <button
          type="button"
          className="mc-tree-name"
          aria-pressed={here}
          onClick={() => {
            choose(here ? undefined : id)
            if (below > 0) setOpen(true)
          }}
        >
          {name}
        </button>
        {below > 0 ? <span className="mc-quiet">{below}</span> : null}
      </div>
      {open && below > 0 ? <Branches parent={id} depth={depth + 1} chosen={chosen} choose={choose} /> : null}
    </li>
  )
}
