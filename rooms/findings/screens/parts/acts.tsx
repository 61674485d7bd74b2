import { Button, Checkbox, Form } from 'antd'
import { useState } from 'react'
import { isRefusal } from '../../../../core/pure/refusal.ts'
import {
  Act,
  ChoiceField,
  LineField,
  newId,
  ProseField,
  today,
  useGo,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import * as rule from '../../rules.ts'
import { begin } from '../../rules/fact-sheets.ts'
import { Propose } from './immediate-acts.tsx'
import { Regrouping } from './regroup.tsx'

type Seat = Readonly<{ person: string; name: string; role: string }>

/** What may be done with a sheet in its state; each refused with the rule's own reason. */
export function SheetActs(props: { sheet: says.Sheet; originals: number; seats: readonly Seat[] }) {
  const { state } = props.sheet
  return (
    <>
      {state === 'suspected' ? <TakeUp {...props} /> : null}
      {state === 'suspected' || state === 'drafted' ? <Editing {...props} /> : null}
      {state === 'supported' || state === 'checked' ? <Judging {...props} /> : null}
      {state === 'signed' ? <Talking {...props} /> : null}
      {state === 'signed' || state === 'factChecked' ? <Deciding {...props} /> : null}
      {state === 'adopted' || state === 'routed' ? <Routing {...props} /> : null}
      {['signed', 'factChecked', 'adopted', 'notAdopted', 'routed', 'replaced'].includes(state) ? (
        <Showing {...props} />
      ) : null}
      <Regrouping sheet={props.sheet} />
      {['dropped', 'notAdopted', 'replaced', 'recast'].includes(state) ? null : <Propose sheet={props.sheet} />}
    </>
  )
}

type Props = Parameters<typeof SheetActs>[0]
const on = ({ id, version }: says.Sheet) => ({ sheet: id, version })

function TakeUp({ sheet, seats }: Props) {
  const t = useTexts()
  const me = useMe()
  const choices = seats
    .filter((one) => one.person !== me.person && one.role !== 'leader')
    .map((one) => ({ value: one.person, label: one.name }))
  return (
    <Act
      does={says.takeUpSuspicion}
      kind="primary"
      input={on(sheet)}
      unless={rule.takeUp(sheet, me.person, null)}
      form={{
        fields: (
          <ChoiceField
            name="handlerTwo"
            label={t('findings.handlerTwo')}
            hint={t('findings.hint.handlerTwo')}
            choices={choices}
          />
        ),
      }}
    />
  )
}

function Editing({ sheet, originals }: Props) {
  const t = useTexts()
  const go = useGo()
  const me = useMe()
  const may = rule.edit(sheet, me.person)
  return (
    <>
      {sheet.state === 'drafted' ? (
        <Act
          does={says.supportSheet}
          kind="primary"
          input={on(sheet)}
          confirm={`${sheet.number} ${sheet.title}`}
          unless={rule.support(sheet, me.person, originals)}
        />
      ) : null}
      {isRefusal(may) ? (
        <Act does={says.editSheet} input={{} as never} unless={may} />
      ) : (
        <Button onClick={() => go(`/sheets/${sheet.id}/edit`)}>{t('findings.editSheet')}</Button>
      )}
      <Act
        does={says.dropSuspicion}
        input={on(sheet)}
        unless={rule.drop(sheet, me.person, me.hat, '')}
        form={{ fields: <ProseField name="reason" label={t('findings.reason')} required /> }}
      />
    </>
  )
}

function Judging({ sheet }: Props) {
  const t = useTexts()
  const me = useMe()
  const comment = <ProseField name="comment" label={t('findings.comment')} />
  return (
    <>
      {sheet.state === 'supported' ? (
        <Act
          does={says.checkSheet}
          kind="primary"
          input={on(sheet)}
          unless={rule.check(sheet, me.person, today())}
          form={{ fields: comment }}
        />
      ) : (
        <Act
          does={says.signSheet}
          kind="primary"
          input={on(sheet)}
          unless={rule.sign(sheet, me.person, today())}
          form={{ fields: comment }}
        />
      )}
      <Act
        does={says.sendBackSheet}
        input={on(sheet)}
        unless={rule.sendBack(sheet)}
        form={{ fields: <ProseField name="comment" label={t('findings.comment')} required /> }}
      />
    </>
  )
}

/** 事实沟通: what may be shown of the sheet, put down by a handler for the leader to approve. */
function Talking({ sheet }: Props) {
  const t = useTexts()
  const me = useMe()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={says.draftFactSheet}
      input={{ id, ...on(sheet) }}
      after={() => renew(newId())}
      unless={begin(sheet, me.person)}
      form={{
        initial: { shown: sheet.overview, addressee: sheet.responsible.slice(0, 200).split('\n')[0] ?? '' },
        fields: (
          <>
            <LineField name="addressee" label={t('findings.addressee')} />
            <ProseField name="shown" label={t('findings.shown')} rows={8} hint={t('findings.hint.shown')} />
          </>
        ),
      }}
    />
  )
}

/** 分流: ways a sheet has already stay; only further ones are offered. */
function Routing({ sheet }: Props) {
  const t = useTexts()
  const before = sheet.ways.split(',')
  const left = says.ways.filter((way) => !before.includes(way))
  return (
    <Act
      does={says.routeSheet}
      kind={sheet.state === 'adopted' ? 'primary' : 'plain'}
      input={on(sheet)}
      unless={rule.route(sheet, left)}
      form={{
        // What the sheet proposed is ticked; the meeting may have decided otherwise.
        initial: { comment: '', ways: left.filter((way) => before[0] === '' && way === sheet.proposal) },
        fields: (
          <>
            <Form.Item name="ways" label={t('findings.ways')} extra={t('findings.hint.ways')}>
              <Checkbox.Group options={left.map((value) => ({ value, label: t(`findings.ways.${value}`) }))} />
            </Form.Item>
            <ProseField name="comment" label={t('findings.comment')} />
          </>
        ),
      }}
    />
  )
}

function Deciding({ sheet }: Props) {
  const t = useTexts()
  const reason = <ProseField name="reason" label={t('findings.reason')} required />
  return (
    <>
      <Act
        does={says.adoptSheet}
        kind="primary"
        input={on(sheet)}
        unless={rule.adopt(sheet, today())}
        form={{ fields: <ProseField name="comment" label={t('findings.comment')} /> }}
      />
      <Act
        does={says.setSheetAside}
        input={on(sheet)}
        unless={rule.setAside(sheet, today(), '')}
        form={{ fields: reason }}
      />
      <Act does={says.reviseSheet} input={on(sheet)} unless={rule.revise(sheet)} form={{ fields: reason }} />
    </>
  )
}

function Showing({ sheet }: Props) {
  const t = useTexts()
  return (
    <Act
      does={says.showSheet}
      input={on(sheet)}
      unless={rule.show(sheet)}
      form={{ fields: <ProseField name="reason" label={t('findings.reason')} required /> }}
    />
  )
}
