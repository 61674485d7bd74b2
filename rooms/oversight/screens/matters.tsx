import { useState } from 'react'
import type * as z from 'zod'
import { refuse } from '../../../core/pure/refusal.ts'
import { Act, ChoiceField, Days, List, newId, Page, ProseField, State, To, useTexts } from '../../../core/web/index.ts'
import * as say from '../contract.ts'
import { levelTones } from './parts/looks.ts'

type Row = z.output<(typeof say.urgentMatters)['gives']>['rows'][number]

/** 待督办事项: what is late or keeps coming back, how high it has climbed, and the last letter; several of one body go into one letter. */
export default function Matters() {
  const t = useTexts()
  const text = (key: string) => t(`oversight.${key}`)
  const named = (key: string, words: readonly string[]) =>
    words.map((value) => ({ value, label: text(`${key}.${value}`) }))
  return (
    <Page title={text('matters')} acts={<To to="/rungs">{text('rungs')}</To>}>
      <p className="mc-quiet">{text('mattersLead')}</p>
      <List
        ask={say.urgentMatters}
        label={text('matters')}
        empty={text('mattersNone')}
        bulk={(rows, clear) => <Draft rows={rows} clear={clear} />}
        filters={[
          { name: 'reason', label: text('reason'), kind: 'many', choices: named('reason', say.reasons) },
          { name: 'level', label: text('level'), kind: 'many', choices: named('level', say.levels) },
          { name: 'urged', label: text('urged'), kind: 'one', choices: named('urged', ['yes', 'no']) },
        ]}
        columns={[
          {
            key: 'title',
            title: text('matterTitle'),
            choice: 'always',
            show: (row) => (
              <To to={`/${row.noun}s/${row.id}`}>{row.noun === 'plan' ? text(`reason.${row.reason}`) : row.title}</To>
            ),
          },
          { key: 'body', title: text('body'), show: (row) => row.bodyName },
          { key: 'reason', title: text('reason'), show: (row) => text(`reason.${row.reason}`) },
          { key: 'dueOn', title: text('matterDue'), show: (row) => <Days day={row.dueOn} due /> },
          { key: 'late', title: text('late'), show: (row) => row.late },
          {
            key: 'level',
            title: text('level'),
            show: (row) => <State of="oversight.level" is={row.level} tone={levelTones[row.level]} />,
          },
          {
            key: 'rung',
            title: text('lastRung'),
            show: (row) =>
              row.rung === null ? '—' : <To to={`/letters/${row.letter}`}>{text(`rung.${row.rung}`)}</To>,
          },
        ]}
      />
    </Page>
  )
}

/** 拟督办文书 over the matters chosen. */
function Draft({ rows, clear }: { rows: readonly Row[]; clear: () => void }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const units = [...new Set(rows.map((row) => row.inspection))]
  return (
    <Act
      does={say.draftLetter}
      kind="primary"
      input={{ id, inspection: units[0] ?? '', matters: rows.map(({ noun, id: about }) => ({ noun, id: about })) }}
      unless={units.length > 1 ? refuse('oversight.one-body') : null}
      after={() => {
        renew(newId())
        clear()
      }}
      form={{
        initial: { rung: 'supervise', text: '' },
        fields: (
          <>
            <ChoiceField
              name="rung"
              label={t('oversight.rung')}
              choices={say.rungCodes.map((value) => ({ value, label: t(`oversight.rung.${value}`) }))}
            />
            <ProseField name="text" label={t('oversight.letterText')} rows={6} required />
          </>
        ),
      }}
    />
  )
}
