import { useState } from 'react'
import {
  Act,
  ChoiceField,
  Days,
  List,
  ManyField,
  newId,
  Page,
  ProseField,
  State,
  To,
  useAsk,
  useGo,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { copySlipStates, copySlips, draftCopySlip, opinions, slipKinds, slipLeaders } from '../contract.ts'
import { slipTones } from './parts/tones.ts'

/** 抄告单: what was fed back, to the leader whose field it is. */
export default function CopySlips() {
  const t = useTexts()
  const { hat } = useMe()
  const text = (key: string) => t(`feedback.${key}`)
  return (
    <Page title={text('copySlips')} acts={hat === 'office' ? <Draft /> : null}>
      <p className="mc-quiet">
        {text('slipsNote')} {hat === 'office' ? <To to="/charge-fields">{text('chargeFields')}</To> : null}
      </p>
      <List
        ask={copySlips}
        xlsx
        label={text('copySlips')}
        filters={[
          { name: 'q', label: text('slipSearch'), kind: 'text' },
          {
            name: 'kind',
            label: text('slipKind'),
            kind: 'one',
            choices: slipKinds.map((value) => ({ value, label: text(`slipKind.${value}`) })),
          },
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: copySlipStates.map((value) => ({ value, label: text(`copySlip.${value}`) })),
          },
          { name: 'urged', label: text('urged'), kind: 'one', choices: [{ value: 'yes', label: text('urgedOnly') }] },
        ]}
        columns={[
          {
            key: 'number',
            title: text('number'),
            choice: 'always',
            show: (row) => <To to={`/copy-slips/${row.id}`}>{row.number}</To>,
          },
          { key: 'theme', title: text('slipTheme'), show: (row) => row.theme || '—' },
          { key: 'leader', title: text('leaderInCharge'), show: (row) => row.leaderName },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="feedback.copySlip" is={row.state} tone={slipTones[row.state]} />,
          },
          { key: 'bodies', title: text('bodies'), align: 'right', show: (row) => row.bodies },
          { key: 'items', title: text('items'), align: 'right', show: (row) => row.items },
          { key: 'draftedOn', title: text('slipDraftedOn'), show: (row) => <Days day={row.draftedOn} /> },
          { key: 'deliveredOn', title: text('deliveredOn'), show: (row) => <Days day={row.deliveredOn} /> },
          { key: 'receivedOn', title: text('receivedOn'), show: (row) => <Days day={row.receivedOn} /> },
          { key: 'urged', title: text('urged'), show: (row) => t(row.urged ? 'core.yes' : 'core.no') },
        ]}
      />
    </Page>
  )
}

function Draft() {
  const t = useTexts()
  const go = useGo()
  const [id] = useState(newId)
  const leaders = useAsk(slipLeaders, {})
  const approved = useAsk(opinions, { state: 'approved,delivered,received', size: 200 })
  const text = (key: string) => t(`feedback.${key}`)
  const known = (leaders.data?.rows ?? []).filter(({ parts }) => parts > 0)
  return (
    <Act
      does={draftCopySlip}
      kind="primary"
      input={{ id }}
      after={(made) => go(`/copy-slips/${made.id}`)}
      form={{
        note: (
          <p className="mc-quiet">
            {text(leaders.data && known.length === 0 ? 'fieldsFirst' : 'slipDraftNote')}{' '}
            <To to="/charge-fields">{text('chargeFields')}</To>
          </p>
        ),
        initial: { text: '' },
        fields: (
          <>
            <ChoiceField
              name="leader"
              label={text('leaderInCharge')}
              choices={known.map((one) => ({ value: one.leader, label: `${one.name} ${one.title}`.trim() }))}
            />
            <ManyField
              name="opinions"
              label={text('slipOpinions')}
              choices={(approved.data?.rows ?? []).map((one) => ({
                value: one.id,
                label: `${one.bodyName} ${one.number}`,
              }))}
            />
            <ProseField name="text" label={text('slipText')} rows={4} />
          </>
        ),
      }}
    />
  )
}
