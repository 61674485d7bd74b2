import { team } from '../../../core/pure/hats.ts'
import {
  Act,
  Asked,
  LineField,
  Page,
  Prose,
  Section,
  State,
  To,
  today,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import * as say from '../contract.ts'
import { approveList, lifeOfFactList, withdrawList } from '../rules/fact-lists.ts'
import { factListTones, factSheetTones } from './parts/tones.ts'
import './parts/findings.css'

type Given = NonNullable<ReturnType<typeof useAsk<typeof say.factListPage>>['data']>

/** One list: what stands on it, and of each sheet how far the talk with the body is, until its answer is answered. */
export default function OneFactList() {
  const { factList } = useAt<'factList'>()
  const asked = useAsk(say.factListPage, { factList })
  return <Asked of={asked}>{(page) => <Whole page={page} />}</Asked>
}

function Whole({ page }: { page: Given }) {
  const t = useTexts()
  const { factList: one, bodyName, names, rows } = page
  const ended = rows.filter((row) => row.talk?.state === 'concluded').length
  return (
    <Page
      title={`${bodyName} ${t('findings.factListNo', { n: one.serial })}`}
      state={<State of="findings.factList" is={one.state} tone={factListTones[one.state]} />}
      back={{ to: '/fact-lists', label: t('findings.factLists') }}
      about={one.id}
      printable
      acts={<Acts one={one} />}
      facts={[
        { label: t('findings.body'), value: <To to={`/inspections/${one.inspection}`}>{bodyName}</To> },
        { label: t('findings.listDraftedBy'), value: `${names[one.draftedBy] ?? '—'} ${t.day(one.draftedOn)}` },
        one.approvedBy !== null && {
          label: t('findings.listApprovedBy'),
          value: `${names[one.approvedBy] ?? '—'} ${t.day(one.approvedOn)}`,
        },
        one.state === 'approved' && {
          label: t('findings.talks'),
          value: t('findings.talksEnded', { ended, all: rows.length }),
        },
        one.remark !== '' && { label: t('findings.remark'), value: <Prose text={one.remark} />, wide: true },
        one.reason !== '' && { label: t('findings.reason'), value: one.reason, wide: true },
      ]}
    >
      <Section title={t('findings.listedSheets')}>
        <ol className="mc-verdicts">
          {rows.map((row) => (
            <li key={row.sheet}>
              <div className="mc-piece-head">
                <To to={`/sheets/${row.sheet}`}>{`${row.number} ${row.title}`}</To>
                <span className="mc-quiet">{t('findings.version', { n: row.revision })}</span>
              </div>
              <Standing row={row} approved={one.state === 'approved'} />
            </li>
          ))}
        </ol>
      </Section>
    </Page>
  )
}

/** How far the talk about one sheet is: not begun, waiting for the body, answered and waiting for the team, or ended with its outcome. */
function Standing({ row, approved }: { row: Given['rows'][number]; approved: boolean }) {
  const t = useTexts()
  const inTeam = (team as readonly string[]).includes(useMe().hat)
  const { talk } = row
  if (talk === null) {
    if (!approved || !inTeam || row.state !== 'signed') return <p className="mc-quiet">{t('findings.talkNotBegun')}</p>
    return (
      <p>
        {t('findings.talkNotBegun')} <To to={`/sheets/${row.sheet}`}>{t('findings.draftFactSheet')}</To>
      </p>
    )
  }
  return (
    <div className="mc-piece-head">
      <To to={`/fact-sheets/${talk.id}`}>{talk.number}</To>
      <State of="findings.factSheet" is={talk.state} tone={factSheetTones[talk.state]} />
      {talk.answer === null ? null : <span>{t(`findings.answer.${talk.answer}`)}</span>}
      {talk.state === 'concluded' && (row.factCheck === 'stands' || row.factCheck === 'amend') ? (
        <strong>{t(`findings.outcome.${row.factCheck}`)}</strong>
      ) : null}
    </div>
  )
}

function Acts({ one }: { one: say.FactList }) {
  const t = useTexts()
  const me = useMe()
  const input = { factList: one.id, version: one.version }
  if (!('approve' in lifeOfFactList[one.state])) return null
  // Whether the sheets still are what was listed only the server sees whole; here it is asked who approves.
  const who = approveList({ ...one, entries: [] }, [], me.person, today())
  return (
    <>
      <Act
        does={say.approveFactList}
        kind="primary"
        input={input}
        confirm={t('findings.approveListAsk', { n: one.entries.length })}
        unless={who}
      />
      <Act
        does={say.withdrawFactList}
        input={input}
        unless={withdrawList(one, me.person, me.hat, '')}
        form={{ fields: <LineField name="reason" label={t('findings.reason')} /> }}
      />
    </>
  )
}
