import { Checkbox } from 'antd'
import {
  Act,
  Asked,
  DayField,
  Days,
  List,
  newId,
  Page,
  ProseField,
  State,
  To,
  today,
  useAsk,
  useAt,
  useMe,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { team } from '../../../core/pure/hats.ts'
import { dropExtension, type Extension, listExtensions, subUnits, visitExtension } from '../contract.ts'
import './planning.css'

/** What stands beneath an inspected body and what of it the team has touched (S1-10, S1-11); key posts are on the page of coverage. */
export default function SubUnits() {
  const t = useTexts()
  const { inspection } = useAt<'inspection'>()
  const [search, go] = useQueryString()
  const inTeam = (team as readonly string[]).includes(useMe().hat)
  const asked = useAsk(subUnits, { inspection, size: 1 })
  const untouched = search['show'] === 'untouched'
  return (
    <Asked of={asked}>
      {({ inspection: unit, listed, visited, count }) => (
        <Page
          title={t('planning.subUnitsOf', { name: unit.name })}
          back={{ to: `/inspections/${unit.id}`, label: unit.name }}
        >
          <p className="mc-plan-line">
            {t('planning.subUnitsLine', { count, listed, visited })}
            {inTeam ? <To to={`/coverage/${unit.id}`}>{t('planning.keyPosts')}</To> : null}
            <Checkbox checked={untouched} onChange={({ target }) => go(target.checked ? { show: 'untouched' } : {})}>
              {t('planning.show.untouched')}
            </Checkbox>
          </p>
          <List
            ask={subUnits as never}
            xlsx
            label={t('planning.subUnits')}
            fixed={{ inspection: unit.id, show: untouched ? 'untouched' : 'all' }}
            empty={<p className="mc-quiet">{t('planning.noSubUnits')}</p>}
            {...(unit.open
              ? {
                  bulk: (rows: readonly never[], clear: () => void) => (
                    <Act
                      does={listExtensions}
                      size="small"
                      input={{
                        inspection: unit.id,
                        bodies: (rows as readonly Line[]).map(({ id }) => ({ id: newId(), body: id })),
                      }}
                      after={clear}
                    />
                  ),
                }
              : {})}
            columns={columnsOf(t) as never}
          />
        </Page>
      )}
    </Asked>
  )
}

type Line = Readonly<{
  id: string
  name: string
  kind: string
  inScope: boolean
  direct: string | null
  extension: Extension | null
}>

const columnsOf = (t: ReturnType<typeof useTexts>) => [
  { key: 'name', title: t('planning.body'), choice: 'always', show: (row: Line) => row.name },
  { key: 'kind', title: t('planning.bodyKind'), show: (row: Line) => t(`registry.kind.${row.kind}`) },
  { key: 'scope', title: t('planning.inScope'), show: (row: Line) => (row.inScope ? '✓' : '—') },
  {
    key: 'how',
    title: t('planning.howTouched'),
    show: (row: Line) =>
      row.direct ? (
        <>
          {t('planning.way.direct')} <State of="planning.inspection" is={row.direct} />
        </>
      ) : row.extension ? (
        <State
          of="planning.extension"
          is={row.extension.state}
          tone={row.extension.state === 'visited' ? 'good' : 'going'}
        />
      ) : (
        <span className="mc-quiet">{t('planning.untouched')}</span>
      ),
  },
  { key: 'on', title: t('planning.extendedOn'), show: (row: Line) => <Days day={row.extension?.coveredOn} /> },
  { key: 'note', title: t('planning.visitNote'), show: (row: Line) => row.extension?.note ?? '' },
  {
    key: 'acts',
    title: '',
    show: (row: Line) => (row.extension?.state === 'listed' ? <LineActs one={row.extension} /> : null),
  },
]

function LineActs({ one }: { one: Extension }) {
  const t = useTexts()
  const input = { extension: one.id, version: one.version }
  return (
    <span className="mc-plan-line">
      <Act
        does={visitExtension}
        size="small"
        input={input}
        form={{
          initial: { on: today() },
          fields: (
            <>
              <DayField name="on" label={t('planning.on')} latest={today()} />
              <ProseField name="note" label={t('planning.visitNote')} hint={t('planning.visitNoteHint')} required />
            </>
          ),
        }}
      />
      <Act
        does={dropExtension}
        size="small"
        kind="link"
        input={input}
        form={{ fields: <ProseField name="reason" label={t('planning.reason')} required /> }}
      />
    </span>
  )
}
