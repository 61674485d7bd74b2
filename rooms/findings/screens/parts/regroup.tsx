import { Form, Input, Select } from 'antd'
import { useState } from 'react'
import {
  Act,
  LineField,
  newId,
  ProseField,
  Section,
  To,
  useAsk,
  useGo,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import { lifeOfSheet } from '../../rules.ts'
import { giveWay } from '../../rules/regroup.ts'

type Of = Readonly<{ sheet: says.Sheet }>
type Part = Readonly<{ id: string; title: string }>
type Chosen = Readonly<{ sheet: string; version: number }>

/** Out of which sheets this one came and which took its place, both ways. */
export function Descent({ sheet }: Of) {
  const t = useTexts()
  const asked = useAsk(says.descentOf, { sheet: sheet.id })
  const { from = [], into = [] } = asked.data ?? {}
  if (from.length + into.length === 0) return null
  const how = (links: readonly says.Descent[]) => t(`findings.how.${links[0]?.how ?? 'split'}`)
  return (
    <Section title={t('findings.descent')}>
      {from.length > 0 ? <p>{t('findings.descentFrom', { how: how(from) })}</p> : null}
      <ul>
        {from.map((one) => (
          <li key={one.id}>
            <To to={`/sheets/${one.fromSheet}`}>{one.fromNumber}</To> {t.day(one.onDay)} {one.reason}
          </li>
        ))}
      </ul>
      {into.length > 0 ? <p>{t('findings.descentInto', { how: how(into) })}</p> : null}
      <ul>
        {into.map((one) => (
          <li key={one.id}>
            <To to={`/sheets/${one.toSheet}`}>{one.toNumber}</To> {t.day(one.onDay)} {one.reason}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** 拆分 and 合并, where a sheet is not decided on yet. */
export function Regrouping({ sheet }: Of) {
  if (!('regroup' in lifeOfSheet[sheet.state])) return null
  return (
    <>
      <Split sheet={sheet} />
      <Merge sheet={sheet} />
    </>
  )
}

function Split({ sheet }: Of) {
  const t = useTexts()
  const me = useMe()
  return (
    <Act
      does={says.splitSheet}
      input={{ sheet: sheet.id, version: sheet.version }}
      unless={giveWay(sheet, me.person, me.hat, '', false)}
      form={{
        labels: { parts: t('findings.partTitles') },
        fields: (
          <>
            <Form.Item name="parts" label={t('findings.partTitles')} extra={t('findings.partTitlesHint')} required>
              <Titles />
            </Form.Item>
            <ProseField name="reason" label={t('findings.regroupReason')} rows={3} />
          </>
        ),
      }}
    />
  )
}

/** One title a line, each with an id of its own that stays with its line. */
function Titles(props: { id?: string; value?: readonly Part[]; onChange?: (parts: readonly Part[]) => void }) {
  const { value = [], onChange } = props
  const [typed, setTyped] = useState(value.map(({ title }) => title).join('\n'))
  const say = (text: string) => {
    setTyped(text)
    const titles = text.split('\n').filter((line) => line.trim() !== '')
    onChange?.(titles.map((title, n) => ({ id: value[n]?.id ?? newId(), title: title.trim() })))
  }
  return (
    <Input.TextArea
      {...(props.id ? { id: props.id } : {})}
      rows={4}
      value={typed}
      onChange={(e) => say(e.target.value)}
    />
  )
}

function Merge({ sheet }: Of) {
  const t = useTexts()
  const me = useMe()
  const go = useGo()
  const [id] = useState(newId)
  const states = me.hat === 'leader' ? 'drafted,supported,checked,signed,factChecked' : 'drafted'
  const asked = useAsk(says.sheets, { inspection: sheet.inspection, state: states, size: 200, sort: 'number' })
  const others = (asked.data?.rows ?? []).filter((one) => one.id !== sheet.id)
  return (
    <Act
      does={says.mergeSheets}
      input={{ id, inspection: sheet.inspection }}
      unless={giveWay(sheet, me.person, me.hat, '', false)}
      after={(made) => go(`/sheets/${made.id}`)}
      form={{
        note: asked.data && others.length === 0 ? <p className="mc-quiet">{t('findings.noneToMerge')}</p> : null,
        initial: { title: sheet.title, sheets: [{ sheet: sheet.id, version: sheet.version }] },
        labels: { sheets: t('findings.mergeWith'), title: t('findings.mergedTitle') },
        fields: (
          <>
            <Form.Item name="sheets" label={t('findings.mergeWith')} extra={t('findings.mergeWithHint')} required>
              <Others
                own={{ sheet: sheet.id, version: sheet.version }}
                rows={others.map(({ id: other, version, number, title }) => ({
                  sheet: other,
                  version,
                  label: `${number} ${title}`,
                }))}
              />
            </Form.Item>
            <LineField name="title" label={t('findings.mergedTitle')} />
            <ProseField name="reason" label={t('findings.regroupReason')} rows={3} />
          </>
        ),
      }}
    />
  )
}

/** Some of the other sheets, each with the version it is seen in. */
function Others(props: {
  id?: string
  own: Chosen
  rows: readonly (Chosen & { label: string })[]
  value?: readonly Chosen[]
  onChange?: (chosen: readonly Chosen[]) => void
}) {
  const { own, rows, value = [], onChange } = props
  return (
    <Select
      {...(props.id ? { id: props.id } : {})}
      mode="multiple"
      optionFilterProp="label"
      value={value.filter(({ sheet }) => sheet !== own.sheet).map(({ sheet }) => sheet)}
      options={rows.map(({ sheet, label }) => ({ value: sheet, label }))}
      onChange={(ids: string[]) =>
        onChange?.([
          own,
          ...ids.flatMap((id) =>
            rows.filter((row) => row.sheet === id).map(({ sheet, version }) => ({ sheet, version })),
          ),
        ])
      }
    />
  )
}
