import { Form, Select } from 'antd'
import { useRef, useState } from 'react'
import type * as z from 'zod'
import {
  Act,
  ChoiceField,
  DayField,
  LineField,
  newId,
  ProseField,
  today,
  useAsk,
  useGo,
  useMe,
  useTexts,
  YesField,
} from '../../../../core/web/index.ts'
import { filesAbout } from '../../../documents/contract.ts'
import { Upload } from '../../../documents/screens/parts/upload.tsx'
import { Approve } from '../../../registry/screens/parts/route.tsx'
import * as say from '../../contract.ts'
import * as rule from '../../rules/immediate.ts'

/** 提出立行立改 from a sheet; the words begin with the sheet's own. */
export function Propose({ sheet }: { sheet: say.Sheet }) {
  const t = useTexts()
  const go = useGo()
  const [id, renew] = useState(newId)
  const text = (key: string) => t(`findings.${key}`)
  const named = (key: string, words: readonly string[]) =>
    words.map((value) => ({ value, label: text(`${key}.${value}`) }))
  return (
    <Act
      does={say.proposeImmediate}
      input={{ id, sheet: sheet.id }}
      after={(made) => {
        renew(newId())
        go(`/immediates/${made.id}`)
      }}
      form={{
        initial: {
          channel: 'written',
          touches: sheet.proposal === 'lead' ? 'lead' : 'unit',
          title: sheet.title,
          // What is a lead goes nowhere in the words of its sheet.
          problem: sheet.proposal === 'lead' ? '' : sheet.overview,
          requirement: '',
          addressee: '',
        },
        fields: (
          <>
            <ChoiceField name="channel" label={text('channel')} choices={named('channel', say.channels)} />
            <ChoiceField
              name="touches"
              label={text('touches')}
              hint={text('touchesHint')}
              choices={named('touches', say.touched)}
            />
            <LineField name="title" label={text('immediateTitle')} />
            <ProseField name="problem" label={text('problem')} rows={4} required />
            <ProseField name="requirement" label={text('requirement')} rows={4} required />
            <LineField name="addressee" label={text('immediateAddressee')} />
            <DayField name="dueOn" label={text('immediateDue')} earliest={today()} hint={text('immediateDueHint')} />
          </>
        ),
      }}
    />
  )
}

type Shown = z.output<(typeof say.immediatePage)['gives']>

/** What may be done with an item now, each refused with the rule's own reason. */
export function ImmediateActs({ shown }: { shown: Shown }) {
  const me = useMe()
  const { immediate: one } = shown
  const can = (verb: string) => verb in rule.lifeOfImmediate[one.state]
  const input = { immediate: one.id, version: one.version }
  const day = today() as say.Immediate['dueOn']
  return (
    <>
      {can('approve') ? (
        <Approve
          matter="immediate"
          thing={one.id}
          does={say.approveImmediate}
          kind="primary"
          input={input}
          unless={rule.approve(one, me.person, me.hat, day)}
        />
      ) : null}
      {can('issue') ? (
        <Act does={say.issueImmediate} kind="primary" input={input} unless={rule.sendOut(one, '', me.person, day)} />
      ) : null}
      {can('receive') ? <Act does={say.receiveImmediate} kind="primary" input={input} /> : null}
      {can('report') ? <Report one={one} /> : null}
      {can('visit') ? <Visit shown={shown} /> : null}
      {can('confirm') ? (
        <Act does={say.confirmVisit} kind="primary" input={input} unless={rule.confirm(one, me.person, day)} />
      ) : null}
      {can('close') ? <Close one={one} /> : null}
      <Back one={one} />
    </>
  )
}

/** 销号 with an opinion. */
function Close({ one }: { one: say.Immediate }) {
  const t = useTexts()
  const me = useMe()
  return (
    <Act
      does={say.closeImmediate}
      kind="primary"
      input={{ immediate: one.id, version: one.version }}
      unless={rule.close(one, '', me.person, today() as say.Immediate['dueOn'])}
      form={{ fields: <ProseField name="opinion" label={t('findings.closingView')} required /> }}
    />
  )
}

/** Not issued, or back to the body: each with its reason. */
function Back({ one }: { one: say.Immediate }) {
  const t = useTexts()
  const me = useMe()
  const input = { immediate: one.id, version: one.version }
  const reason = { fields: <ProseField name="reason" label={t('findings.immediateReason')} required /> }
  return (
    <>
      {'drop' in rule.lifeOfImmediate[one.state] ? (
        <Act does={say.dropImmediate} input={input} unless={rule.drop(one, '', me.hat)} form={reason} />
      ) : null}
      {'return' in rule.lifeOfImmediate[one.state] ? (
        <Act does={say.returnImmediate} input={input} form={reason} />
      ) : null}
    </>
  )
}

function Visit({ shown: { immediate: one, seats } }: { shown: Shown }) {
  const t = useTexts()
  const me = useMe()
  const text = (key: string) => t(`findings.${key}`)
  return (
    <Act
      does={say.visitImmediate}
      kind="primary"
      input={{ immediate: one.id, version: one.version }}
      form={{
        initial: { met: true },
        fields: (
          <>
            <DayField name="on" label={text('visitedOn')} latest={today()} />
            <LineField name="place" label={text('visitPlace')} />
            <ProseField name="seen" label={text('visitSeen')} rows={4} required />
            <YesField name="met" label={text('visitMet')} />
            <ChoiceField
              name="other"
              label={text('visitOther')}
              hint={text('visitOtherHint')}
              choices={seats
                .filter((seat) => seat.person !== me.person)
                .map((seat) => ({ value: seat.person, label: seat.name }))}
            />
          </>
        ),
      }}
    />
  )
}

/** 报告整改情况 with evidence and the pledge. */
function Report({ one }: { one: say.Immediate }) {
  const t = useTexts()
  const text = (key: string) => t(`findings.${key}`)
  return (
    <Act
      does={say.reportImmediate}
      kind="primary"
      input={{ immediate: one.id, version: one.version }}
      form={{
        initial: { measure: one.measure, result: one.result, proofs: [], pledged: false },
        labels: { proofs: text('immediateProofs') },
        fields: (
          <>
            <ProseField name="measure" label={text('measureTaken')} rows={4} required />
            <ProseField name="result" label={text('resultReached')} rows={5} required />
            <Form.Item name="proofs" label={text('immediateProofs')} extra={text('immediateProofHint')} required>
              <Picks one={one} />
            </Form.Item>
            <YesField name="pledged" label={text('pledge')} hint={text('pledgeText')} />
          </>
        ),
      }}
    />
  )
}

type Pick = Readonly<{ id: string; file: string }>

/** Files sent here and now, which are chosen as they arrive, or earlier, which are chosen by name. */
function Picks(props: { one: say.Immediate; value?: readonly Pick[]; onChange?: (picks: readonly Pick[]) => void }) {
  const t = useTexts()
  const { one } = props
  const ids = useRef(new Map<string, string>())
  // Several may arrive before the form is drawn anew.
  const chosen = useRef<readonly Pick[]>([])
  chosen.current = props.value ?? []
  const asked = useAsk(filesAbout, { about: one.id, size: 200 })
  const files = asked.data?.rows ?? []
  const idFor = (file: string): string => {
    const known = ids.current.get(file) ?? newId()
    ids.current.set(file, known)
    return known
  }
  const choose = (picks: readonly string[]) => {
    chosen.current = picks.map((file) => ({ id: idFor(file), file }))
    props.onChange?.(chosen.current)
  }
  return (
    <>
      <Upload
        kept={(file) => choose([...chosen.current.map((pick) => pick.file), file])}
        about={{ inspection: one.inspection, circle: 'rectification', noun: 'immediate', about: one.id }}
        unfinished={files.filter((file) => file.state === 'receiving')}
      />
      <Select
        mode="multiple"
        className="mc-wide"
        aria-label={t('findings.immediateProofs')}
        placeholder={t('findings.immediateProofs')}
        value={(props.value ?? []).map(({ file }) => file)}
        options={files
          .filter((file) => file.state === 'kept' && file.circle === 'rectification')
          .map((file) => ({ value: file.id as string, label: file.name }))}
        onChange={choose}
      />
    </>
  )
}
