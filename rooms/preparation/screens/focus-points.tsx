import { useState } from 'react'
import {
  Act,
  ChoiceField,
  LineField,
  List,
  newId,
  Page,
  ProseField,
  State,
  useAsk,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { kinds, organisations } from '../../registry/contract.ts'
import * as says from '../contract.ts'
import { focusTones, useChoices } from './parts/choices.ts'

/** Places for which points of their own are kept: counties and what lies in them. */
function useAreas() {
  const asked = useAsk(organisations, { level: 'county,town', kind: 'county,town,township,subdistrict', size: 200 })
  return (asked.data?.rows ?? []).map(({ id, name }) => ({ value: id as string, label: name }))
}

/** 关注要点库 (S2-07, S4-06, S4-19): by kind of body, sector or type of village, and place; a team enriches it, the office admits. */
export default function FocusPoints() {
  const t = useTexts()
  const choices = useChoices()
  const office = useMe().hat === 'office'
  const areas = useAreas()
  return (
    <Page title={t('preparation.focusPoints')} acts={<Propose />}>
      <List
        ask={says.focusPoints}
        label={t('preparation.focusPoints')}
        empty={t('preparation.noFocus')}
        filters={[
          { name: 'q', label: t('preparation.search'), kind: 'text' },
          { name: 'list', label: t('preparation.list'), kind: 'many', choices: choices('list', says.lists) },
          { name: 'state', label: t('preparation.state'), kind: 'many', choices: choices('focus', says.focusStates) },
          { name: 'sector', label: t('preparation.sectorOf'), kind: 'text' },
          { name: 'area', label: t('preparation.area'), kind: 'one', choices: areas },
        ]}
        columns={[
          { key: 'text', title: t('preparation.text'), choice: 'always', show: (row) => row.text },
          { key: 'list', title: t('preparation.list'), show: (row) => t(`preparation.list.${row.list}`) },
          {
            key: 'bodyKind',
            title: t('preparation.bodyKind'),
            show: (row) => t(`preparation.bodyKind.${row.bodyKind || 'any'}`),
          },
          { key: 'sector', title: t('preparation.sectorOf'), show: (row) => row.sector || '—' },
          {
            key: 'area',
            title: t('preparation.area'),
            show: (row) => row.areaName || t('preparation.everywhere'),
          },
          { key: 'basis', title: t('preparation.basis'), show: (row) => row.basis || '—' },
          {
            key: 'state',
            title: t('preparation.state'),
            show: (row) => <State of="preparation.focus" is={row.state} tone={focusTones[row.state]} />,
          },
          ...(office
            ? [
                {
                  key: 'acts',
                  title: '',
                  show: (row: Pick<says.Focus, 'id' | 'version' | 'state' | 'text'>) => <Decide row={row} />,
                },
              ]
            : []),
        ]}
      />
    </Page>
  )
}

function Decide({ row }: { row: Pick<says.Focus, 'id' | 'version' | 'state' | 'text'> }) {
  const on = { focus: row.id, version: row.version }
  return (
    <>
      {row.state === 'proposed' ? <Act does={says.admitFocus} kind="link" input={on} /> : null}
      {row.state === 'retired' ? null : <Act does={says.retireFocus} kind="link" input={on} confirm={row.text} />}
    </>
  )
}

function Propose() {
  const t = useTexts()
  const choices = useChoices()
  const areas = useAreas()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={says.proposeFocus}
      kind="primary"
      input={{ id }}
      after={() => renew(newId())}
      form={{
        id: 'proposeFocus',
        initial: { list: 'focus' },
        fields: (
          <>
            <ChoiceField name="list" label={t('preparation.list')} choices={choices('list', says.lists)} />
            <LineField name="text" label={t('preparation.text')} />
            <ChoiceField name="bodyKind" label={t('preparation.bodyKind')} choices={choices('bodyKind', kinds)} />
            <LineField name="sector" label={t('preparation.sectorOf')} hint={t('preparation.hint.sector')} />
            <ChoiceField name="area" label={t('preparation.area')} hint={t('preparation.hint.area')} choices={areas} />
            <ProseField name="basis" label={t('preparation.basis')} rows={2} />
          </>
        ),
      }}
    />
  )
}
