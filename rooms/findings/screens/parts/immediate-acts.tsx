import { Form, Select } from 'antd'
import { useEffect, useRef, useState } from 'react'
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
import { type File as Kept, filesAbout } from '../../../documents/contract.ts'
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
      {can('report') ? <Report shown={shown} /> : null}
      {can('report') ? <Prepare one={one} /> : null}
      {can('visit') ? <Visit shown={shown} /> : null}
      {can('confirm') ? (
        <Act does={say.confirmVisit} kind="primary" input={input} unless={rule.confirm(one, me.person, day)} />
      ) : null}
      {can('close') ? <Close one={one} /> : null}
      {can('redate') ? <Redate one={one} /> : null}
      <Back one={one} />
    </>
  )
}

/** 改定期限, with the reason. */
function Redate({ one }: { one: say.Immediate }) {
  const t = useTexts()
  const me = useMe()
  return (
    <Act
      does={say.redateImmediate}
      input={{ immediate: one.id, version: one.version }}
      unless={rule.decides(one, me.hat)}
      form={{
        fields: (
          <>
            <DayField
              name="dueOn"
              label={t('findings.immediateDue')}
              earliest={today()}
              hint={t('findings.redateHint')}
            />
            <ProseField name="reason" label={t('findings.dueReason')} rows={3} required />
          </>
        ),
      }}
    />
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

/** 拟写整改情况: what a clerk writes down, and the files he sends, for the principal to report. */
function Prepare({ one }: { one: say.Immediate }) {
  const t = useTexts()
  const text = (key: string) => t(`findings.${key}`)
  return (
    <Act
      does={say.prepareImmediate}
      kind="primary"
      input={{ immediate: one.id, version: one.version }}
      form={{
        initial: { draftMeasure: one.draftMeasure || one.measure, draftResult: one.draftResult || one.result },
        note: <p className="mc-quiet">{text('preparedHint')}</p>,
        fields: (
          <>
            <ProseField name="draftMeasure" label={text('measureTaken')} rows={4} required />
            <ProseField name="draftResult" label={text('resultReached')} rows={5} required />
            <Form.Item label={text('immediateProofs')} extra={text('immediateProofHint')}>
              <Sent one={one} />
            </Form.Item>
          </>
        ),
      }}
    />
  )
}

/** Files that are there for the report already, and where more are sent. */
function Sent({ one }: { one: say.Immediate }) {
  const { files, kept } = useSent(one)
  return (
    <>
      <ProofUpload one={one} files={files} />
      <ul className="mc-kept">
        {kept.map((file) => (
          <li key={file.id}>{file.name}</li>
        ))}
      </ul>
    </>
  )
}

/** 报告整改情况 with evidence and the pledge; what a clerk wrote down stands in it. */
function Report({ shown: { immediate: one, proofs } }: { shown: Shown }) {
  const t = useTexts()
  const text = (key: string) => t(`findings.${key}`)
  return (
    <Act
      does={say.reportImmediate}
      kind="primary"
      input={{ immediate: one.id, version: one.version }}
      form={{
        initial: {
          measure: one.draftMeasure || one.measure,
          result: one.draftResult || one.result,
          proofs: [],
          pledged: false,
        },
        labels: { proofs: text('immediateProofs') },
        fields: (
          <>
            <ProseField name="measure" label={text('measureTaken')} rows={4} required />
            <ProseField name="result" label={text('resultReached')} rows={5} required />
            <Form.Item name="proofs" label={text('immediateProofs')} extra={text('immediateProofHint')} required>
              <Picks one={one} reported={proofs.map(({ file }) => file)} />
            </Form.Item>
            <YesField name="pledged" label={text('pledge')} hint={text('pledgeText')} />
          </>
        ),
      }}
    />
  )
}

/** The files sent to an item: all of them, and those that may prove something. */
function useSent(one: say.Immediate) {
  const asked = useAsk(filesAbout, { about: one.id, size: 200 })
  const files = asked.data?.rows ?? []
  return { files, kept: files.filter((file) => file.state === 'kept' && file.circle === 'rectification') }
}

function ProofUpload(props: { one: say.Immediate; files: readonly Kept[]; kept?: (file: string) => void }) {
  const { one, files, kept } = props
  return (
    <Upload
      about={{ inspection: one.inspection, circle: 'rectification', noun: 'immediate', about: one.id }}
      unfinished={files.filter((file) => file.state === 'receiving')}
      {...(kept ? { kept } : {})}
    />
  )
}

type Pick = Readonly<{ id: string; file: string }>

/** Files sent for this report are chosen: those sent before and in no earlier report (`reported`), and those sent here as they arrive. Others are chosen by name. */
function Picks(props: {
  one: say.Immediate
  reported: readonly string[]
  value?: readonly Pick[]
  onChange?: (picks: readonly Pick[]) => void
}) {
  const t = useTexts()
  const { one, reported } = props
  const ids = useRef(new Map<string, string>())
  // Several may arrive before the form is drawn anew.
  const chosen = useRef<readonly Pick[]>([])
  chosen.current = props.value ?? []
  const { files, kept } = useSent(one)
  const choose = (picks: readonly string[]) => {
    chosen.current = [...new Set(picks)].map((file) => {
      const id = ids.current.get(file) ?? newId()
      ids.current.set(file, id)
      return { id, file }
    })
    props.onChange?.(chosen.current)
  }
  const began = useRef(false)
  const loaded = files.length > 0
  useEffect(() => {
    if (began.current || !loaded) return
    began.current = true
    const fresh = kept.map(({ id }) => id as string).filter((id) => !reported.includes(id))
    if (chosen.current.length === 0 && fresh.length > 0) choose(fresh)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the files of before are known
  }, [loaded])
  return (
    <>
      <ProofUpload
        one={one}
        files={files}
        kept={(file) => choose([...chosen.current.map((pick) => pick.file), file])}
      />
      <Select
        mode="multiple"
        className="mc-wide"
        aria-label={t('findings.immediateProofs')}
        placeholder={t('findings.immediateProofs')}
        value={(props.value ?? []).map(({ file }) => file)}
        options={kept.map((file) => ({ value: file.id as string, label: file.name }))}
        onChange={choose}
      />
    </>
  )
}
