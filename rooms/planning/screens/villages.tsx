import { Form, Input } from 'antd'
import {
  Act,
  ChoiceField,
  List,
  Money,
  MoneyField,
  newId,
  NumberField,
  Page,
  ProseField,
  State,
  To,
  today,
  useAsk,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import type * as z from 'zod'
import { chooseMode, coverageFigures, modes, noteVillages, standings, villages } from '../contract.ts'
import { ModeTables } from './parts/mode-table.tsx'
import { StageSets } from './parts/stage-sets.tsx'
import './planning.css'

type Row = z.output<(typeof villages)['gives']>['rows'][number]

/** Villages one by one (因村制宜、逐个体检): what is known, what the table proposes, what was chosen and why, how far each is. */
export default function Villages() {
  const t = useTexts()
  const office = useMe().hat === 'office'
  const { data } = useAsk(coverageFigures, { size: 200 })
  const term = data?.ground?.term.id
  const areas = (data?.rows ?? []).filter(({ key }) => key !== 'own')
  const choose = (rows: readonly Row[], clear: () => void) => (
    <Act
      does={chooseMode}
      size="small"
      input={{ term: term as never, bodies: rows.map(({ id }) => ({ id: newId(), body: id })) }}
      after={clear}
      form={{ id: 'chooseMode', initial: { mode: rows[0]?.proposed ?? 'withTown' }, fields: <ModeFields /> }}
    />
  )
  return (
    <Page title={t('planning.villages')}>
      <ModeTables />
      <List
        ask={villages}
        xlsx
        label={t('planning.villages')}
        {...(office && term ? { bulk: choose } : {})}
        empty={<p className="mc-quiet">{t('planning.noVillages')}</p>}
        filters={[
          { name: 'q', label: t('planning.search'), kind: 'text' },
          {
            name: 'under',
            label: t('planning.under'),
            kind: 'one',
            choices: areas.map(({ key, name }) => ({ value: key, label: name })),
          },
          {
            name: 'mode',
            label: t('planning.chosenMode'),
            kind: 'many',
            choices: [...modes, 'none'].map((value) => ({ value, label: t(`planning.mode.${value}`) })),
          },
          {
            name: 'standing',
            label: t('planning.standing'),
            kind: 'many',
            choices: standings.map((value) => ({ value, label: t(`planning.standing.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'name',
            title: t('planning.body'),
            choice: 'always',
            show: (row) => <To to={`/organisations/${row.id}`}>{row.name}</To>,
          },
          { key: 'town', title: t('planning.under'), show: (row) => row.townName },
          { key: 'people', title: t('planning.people'), align: 'right', show: (row) => row.facts?.people ?? '—' },
          {
            key: 'income',
            title: t('planning.income'),
            align: 'right',
            show: (row) => <Money fen={row.facts?.income} />,
          },
          {
            key: 'conflicts',
            title: t('planning.conflicts'),
            align: 'right',
            show: (row) => row.facts?.conflicts ?? '—',
          },
          { key: 'proposed', title: t('planning.proposedMode'), show: (row) => <Proposed row={row} /> },
          {
            key: 'chosen',
            title: t('planning.chosenMode'),
            show: (row) =>
              row.chosen ? (
                <>
                  <strong>{t(`planning.mode.${row.chosen.mode}`)}</strong>
                  <br />
                  <span className="mc-quiet">{row.chosen.reason}</span>
                </>
              ) : (
                <span className="mc-quiet">{t('planning.mode.none')}</span>
              ),
          },
          { key: 'standing', title: t('planning.progressOf'), show: (row) => <Progress row={row} /> },
          ...(office ? [{ key: 'acts', title: '', show: (row: Row) => <Note row={row} /> }] : []),
        ]}
      />
      <StageSets />
    </Page>
  )
}

function Proposed({ row }: { row: Row }) {
  const t = useTexts()
  if (row.proposed === null) return <span className="mc-quiet">{t('planning.noProposal')}</span>
  return (
    <>
      {t(`planning.mode.${row.proposed}`)}{' '}
      <span className="mc-quiet">
        {row.byLine === 0 ? t('planning.byOtherwise') : t('planning.byLine', { n: row.byLine ?? 0 })}
      </span>
    </>
  )
}

function Progress({ row }: { row: Row }) {
  const t = useTexts()
  return (
    <>
      <State
        of="planning.standing"
        is={row.standing}
        tone={row.standing === 'direct' || row.standing === 'extended' ? 'good' : 'plain'}
      />{' '}
      {row.inspection && row.inspectionState ? (
        <To to={`/inspections/${row.inspection}`}>{t(`planning.inspection.${row.inspectionState}`)}</To>
      ) : row.extensionState ? (
        t(`planning.extension.${row.extensionState}`)
      ) : null}
      {row.inspection && row.stage && row.stageState ? (
        <>
          <br />
          <span className="mc-quiet">
            {t(`planning.stage.${row.stage}`)}
            {t.colon}
            {t(`planning.stageCheck.${row.stageState}`)}
          </span>
        </>
      ) : null}
    </>
  )
}

function ModeFields() {
  const t = useTexts()
  return (
    <>
      <ChoiceField
        name="mode"
        label={t('planning.chosenMode')}
        choices={modes.map((value) => ({ value, label: t(`planning.mode.${value}`) }))}
      />
      <ProseField name="reason" label={t('planning.modeReason')} hint={t('planning.modeReasonHint')} required />
    </>
  )
}

type Typed = { people?: number; income?: string; conflicts?: number }

/** What is known of one village this year; several are sent at once over the API. */
function Note({ row }: { row: Row }) {
  const t = useTexts()
  const { people, income, conflicts } = row.facts ?? {}
  const year = Number(today().slice(0, 4))
  return (
    <Act
      does={noteVillages}
      size="small"
      kind="link"
      input={{ year }}
      form={{
        id: `noteVillages:${row.id}`,
        initial: {
          villages: [
            { id: newId(), body: row.id, people, income, conflicts } satisfies Typed & { id: string; body: string },
          ],
        },
        fields: (
          <>
            {(['id', 'body'] as const).map((name) => (
              <Form.Item key={name} name={['villages', 0, name]} hidden>
                <Input />
              </Form.Item>
            ))}
            <NumberField
              name={['villages', 0, 'people'] as never}
              label={t('planning.people')}
              min={0}
              max={1_000_000}
            />
            <MoneyField name={['villages', 0, 'income'] as never} label={t('planning.income')} />
            <NumberField
              name={['villages', 0, 'conflicts'] as never}
              label={t('planning.conflicts')}
              min={0}
              max={100_000}
            />
          </>
        ),
      }}
    />
  )
}
