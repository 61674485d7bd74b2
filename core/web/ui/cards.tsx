import type { Column } from '../list.tsx'

/** A list on a phone: one card a row, the first column as its title, the others as label and value, where there is one. */
export function Cards<R>(props: { rows: readonly R[]; columns: readonly Column<R>[]; rowKey: (row: R) => string }) {
  const [title, ...rest] = props.columns
  return (
    <ul className="mc-cards">
      {props.rows.map((row) => (
        <li key={props.rowKey(row)} className="mc-card">
          <h3>{title?.show(row)}</h3>
          <dl>
            {rest.map((column) => {
              const shown = column.show(row)
              return shown === '' || shown === null || shown === undefined || shown === false ? null : (
                <div key={column.key}>
                  <dt>{column.title}</dt>
                  <dd>{shown}</dd>
                </div>
              )
            })}
          </dl>
        </li>
      ))}
    </ul>
  )
}
