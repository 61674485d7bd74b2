import { Alert } from 'antd'
import { useState } from 'react'
import {
  Act,
  ChoiceField,
  Days,
  List,
  newId,
  Page,
  Prose,
  ProseField,
  State,
  To,
  useAsk,
  useMe,
  useTexts,
  YesField,
} from '../../../core/web/index.ts'
import { tasks } from '../../rectification/contract.ts'
import { useRoute } from '../../registry/screens/parts/route.tsx'
import * as say from '../contract.ts'
import * as rule from '../rules/withholding.ts'
import { isBody, withholdingTone } from './parts/looks.ts'

/** 拟不公开事项: both lists, what each asks for, and who said what of it. */
export default function Withholdings() {
  const t = useTexts()
  const me = useMe()
  const text = (key: string) => t(`publication.${key}`)
  return (
    <Page title={text('withholdings')} acts={isBody(me.hat) ? <Propose /> : null}>
      <List
        ask={say.withholdings}
        label={text('withholdings')}
        empty={text('noWithholdings')}
        filters={[
          {
            name: 'list',
            label: text('list'),
            kind: 'many',
            choices: say.withholdingLists.map((value) => ({ value, label: text(`list.${value}`) })),
          },
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: say.withholdingStates.map((value) => ({ value, label: text(`withholding.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'matter',
            title: text('matter'),
            choice: 'always',
            show: (row) => <To to={`/tasks/${row.task}`}>{row.title}</To>,
          },
          { key: 'unit', title: text('unit'), show: (row) => row.unitName },
          { key: 'list', title: text('list'), show: (row) => text(`list.${row.list}`) },
          {
            key: 'reason',
            title: text('reason'),
            show: (row) => (
              <>
                {text(`reason.${row.reason}`)}
                <Prose text={row.text} />
              </>
            ),
          },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="publication.withholding" is={row.state} tone={withholdingTone(row.state)} />,
          },
          {
            key: 'opinion',
            title: text('opinion'),
            show: (row) => [row.opinion, row.decision].filter(Boolean).join(' / ') || '—',
          },
          { key: 'proposedOn', title: text('proposedOn'), show: (row) => <Days day={row.proposedOn} /> },
          { key: 'decidedOn', title: text('decidedOn'), show: (row) => <Days day={row.decidedOn} /> },
          { key: 'acts', title: '', show: (row) => <Acts one={row} /> },
        ]}
      />
    </Page>
  )
}

function Acts({ one }: { one: say.Withholding }) {
  const t = useTexts()
  const me = useMe()
  const input = { withholding: one.id, version: one.version }
  const can = (verb: string) => verb in rule.lifeOfWithholding[one.state]
  // Until a meeting that is demanded has agreed it can be refused, not consented to.
  const held = useRoute('withholding', one.id, can('consent') && say.decideWithholding.of.some((hat) => hat === me.hat))
  const refusal = held?.refusal ? t.refusal(held.refusal) : null
  return (
    <>
      {can('forward') ? (
        <Act
          does={say.forwardWithholding}
          kind="link"
          input={input}
          unless={rule.forward(one, '', me.person, one.proposedOn)}
          form={{ fields: <ProseField name="opinion" label={t('publication.opinion')} /> }}
        />
      ) : null}
      {can('consent') ? (
        <Act
          does={say.decideWithholding}
          kind="link"
          input={refusal ? { ...input, consent: false } : input}
          unless={rule.decide(one, true, '', me.person, one.proposedOn)}
          form={{
            initial: { consent: !refusal, decision: '' },
            ...(refusal
              ? { note: <Alert type="warning" showIcon title={refusal.says} description={refusal.todo} /> }
              : {}),
            fields: (
              <>
                {refusal ? null : <YesField name="consent" label={t('publication.consent')} />}
                <ProseField name="decision" label={t('publication.decision')} />
              </>
            ),
          }}
        />
      ) : null}
      {can('withdraw') ? <Act does={say.withdrawWithholding} kind="link" input={input} confirm={one.title} /> : null}
    </>
  )
}

function Propose() {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const asked = useAsk(tasks, { size: 200, sort: 'number' })
  const text = (key: string) => t(`publication.${key}`)
  const choices = (asked.data?.rows ?? []).map((one) => ({
    value: one.id as string,
    label: `${one.number}. ${one.title}`,
  }))
  return (
    <Act
      does={say.proposeWithholding}
      kind="primary"
      input={{ id }}
      after={() => renew(newId())}
      form={{
        id: 'proposeWithholding',
        note: <p className="mc-quiet">{text('secretHint')}</p>,
        initial: { list: 'public' },
        fields: (
          <>
            <ChoiceField name="task" label={text('matter')} choices={choices} />
            <ChoiceField
              name="list"
              label={text('list')}
              choices={say.withholdingLists.map((value) => ({ value, label: text(`list.${value}`) }))}
            />
            <ChoiceField
              name="reason"
              label={text('reason')}
              choices={say.withholdingReasons.map((value) => ({ value, label: text(`reason.${value}`) }))}
            />
            <ProseField name="text" label={text('reasonText')} />
          </>
        ),
      }}
    />
  )
}
