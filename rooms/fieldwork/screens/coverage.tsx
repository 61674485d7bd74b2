import { Alert, Table } from 'antd'
import { useState } from 'react'
import { Act, Asked, newId, Page, ProseField, Section, useAsk, useAt, useTexts } from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { coverage, settleExit, statements } from '../contract.ts'
import './parts/fieldwork.css'
import { PostsCovered } from './parts/posts.tsx'

type Given = NonNullable<ReturnType<typeof useAsk<typeof coverage>>['data']>

/** 覆盖与撤离: which of the key few were talked with and checked, which of a village's kinds are missing, and what holds the team back. */
export default function Coverage() {
  const t = useTexts()
  const { inspection } = useAt<'inspection'>()
  const asked = useAsk(coverage, { inspection })
  return (
    <Asked of={asked}>
      {(page) => {
        const held = page.lines.filter((line) => line.holdsBack).length
        return (
          <Page
            title={`${page.bodyName} ${t('fieldwork.coverage')}`}
            back={{ to: `/inspections/${inspection}`, label: page.bodyName }}
          >
            <Section title={t('fieldwork.checklist')}>
              <Alert
                type={held === 0 ? 'success' : 'warning'}
                showIcon
                title={held === 0 ? t('fieldwork.nothingHoldsBack') : t('fieldwork.stillOpen', { n: held })}
              />
              <ul className="mc-checks">
                {page.lines.map((line) => (
                  <OneLine key={line.item} line={line} names={page.names} inspection={inspection} state={page.state} />
                ))}
              </ul>
            </Section>
            <Kinds of={page.five} words="five" group="kind" some="talksHeld" none="notTalked" />
            <Kinds of={page.four} words="four" group="household" some="visitsHeld" none="notVisited" />
            <EachVillage of={page.villages} />
            <PostsCovered page={page} inspection={inspection} />
            <Prints kinds={['exitList']} about={inspection} />
          </Page>
        )
      }}
    </Asked>
  )
}

type Line = Given['lines'][number]

function OneLine(props: { line: Line; names: Given['names']; inspection: string; state: string }) {
  const t = useTexts()
  const { line, names } = props
  const word = (code: string) =>
    line.item === 'fiveTalks'
      ? t(`fieldwork.kind.${code}`)
      : line.item === 'fourVisits'
        ? t(`fieldwork.household.${code}`)
        : code
  const stated = (statements as readonly string[]).includes(line.item)
  const { settled } = line
  const said = settled && { who: names[settled.by] ?? '—', day: t.day(settled.onDay), reason: settled.reason }
  return (
    <li>
      <strong>{t(`fieldwork.item.${line.item}`)}</strong>
      <span>
        {line.open === 0
          ? t('fieldwork.settledOk')
          : stated
            ? said
              ? null
              : t('fieldwork.openStatement')
            : line.missing.some((said) => said.includes('@'))
              ? t('fieldwork.openInVillages', { n: line.open })
              : t('fieldwork.openN', { n: line.open, missing: line.missing.map(word).join(t.pause) })}{' '}
        {said ? (settled.done ? t('fieldwork.stated', said) : t('fieldwork.accepted', said)) : null}
      </span>
      {line.holdsBack && props.state === 'entered' ? <Settle {...props} stated={stated} /> : null}
    </li>
  )
}

/** A statement is made; what is counted and missing is accepted with a reason. */
function Settle({ line, inspection, stated }: { line: Line; inspection: string; stated: boolean }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const on = { id, inspection, item: line.item }
  const after = () => renew(newId())
  return stated ? (
    <Act
      does={settleExit}
      size="small"
      input={{ ...on, done: true, reason: '' }}
      confirm={t(`fieldwork.item.${line.item}`)}
      after={after}
    />
  ) : (
    <Act
      does={settleExit}
      size="small"
      input={{ ...on, done: false }}
      after={after}
      form={{
        id: `settleExit:${inspection}:${line.item}`,
        fields: (
          <ProseField name="reason" label={t('fieldwork.reason')} hint={t('fieldwork.hint.exitReason')} required />
        ),
      }}
    />
  )
}

/** Each village that goes along with the township: what is done of its five and four, and what is missing (S3-13, S3-14). */
function EachVillage({ of: villages }: { of: Given['villages'] }) {
  const t = useTexts()
  if (villages.length === 0) return null
  const cell = (list: readonly { kind: string; count: number }[], group: string) => {
    const missing = list.filter(({ count }) => count === 0).map(({ kind }) => t(`fieldwork.${group}.${kind}`))
    const done = t('fieldwork.kindsDone', { n: list.length - missing.length, of: list.length })
    return missing.length === 0 ? done : `${done}${t('fieldwork.kindsMissing', { missing: missing.join(t.pause) })}`
  }
  return (
    <Section title={t('fieldwork.eachVillage')}>
      <Table
        size="small"
        rowKey="body"
        pagination={villages.length > 50 ? { pageSize: 50 } : false}
        dataSource={villages}
        columns={[
          { title: t('fieldwork.village'), dataIndex: 'name' },
          { title: t('fieldwork.five'), key: 'five', render: (_, row) => cell(row.five, 'kind') },
          { title: t('fieldwork.four'), key: 'four', render: (_, row) => cell(row.four, 'household') },
        ]}
      />
    </Section>
  )
}

function Kinds(props: {
  of: readonly { kind: string; count: number }[]
  words: string
  group: string
  some: string
  none: string
}) {
  const t = useTexts()
  if (props.of.length === 0) return null
  return (
    <Section title={t(`fieldwork.${props.words}`)}>
      <ul>
        {props.of.map(({ kind, count }) => (
          <li key={kind}>
            {t(`fieldwork.${props.group}.${kind}`)}{' '}
            {count > 0 ? t(`fieldwork.${props.some}`, { n: count }) : t(`fieldwork.${props.none}`)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
