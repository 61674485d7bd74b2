import { Space } from 'antd'
import { addDays } from '../../../../core/pure/days.ts'
import { team } from '../../../../core/pure/hats.ts'
import {
  Act,
  ChoiceField,
  DayField,
  LineField,
  Prose,
  ProseField,
  State,
  To,
  today,
  useAsk,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { filesAbout } from '../../../documents/contract.ts'
import { reopenTask } from '../../../rectification/contract.ts'
import './evaluation.css'
import * as say from '../../contract.ts'
import * as rule from '../../rules.ts'
import { KeptFile } from './kept-file.tsx'
import { verdictTones } from './looks.ts'
import type { Looked } from './shown.ts'

type Item = Looked['items'][number]

/** Each earlier item with what was said and done then, the verdict, and what follows from it. */
export function Items({ shown }: { shown: Looked }) {
  const { hat } = useMe()
  const inTeam = (team as readonly string[]).includes(hat) && shown.lookback.state === 'started'
  const kept = useAsk(filesAbout, { about: shown.lookback.id, size: 200 }, { enabled: inTeam }).data?.rows ?? []
  const files = kept
    .filter(({ state }) => state === 'kept')
    .map(({ id, name }) => ({ value: id as string, label: name }))
  return (
    <ul className="mc-rows">
      {shown.items.map((item) => (
        <OneItem key={item.id} shown={shown} item={item} files={files} />
      ))}
    </ul>
  )
}

type Files = readonly { value: string; label: string }[]

function OneItem({ shown: { lookback: one, names }, item, files }: { shown: Looked; item: Item; files: Files }) {
  const t = useTexts()
  const { hat } = useMe()
  const text = (key: string) => t(`evaluation.${key}`)
  return (
    <li className="mc-row mc-evaluated">
      <Space wrap>
        <strong>
          {item.number}. {item.title}
        </strong>
        {item.verdict === null ? (
          <span className="mc-quiet">{text('verdictNone')}</span>
        ) : (
          <State of="evaluation.verdict" is={item.verdict} tone={verdictTones[item.verdict]} />
        )}
        <span className="mc-quiet">
          {text(item.source === 'task' ? 'sourceTask' : 'sourceSuperior')} · {item.origin} ·{' '}
          {text(item.closed ? 'closedThen' : 'openThen')}
        </span>
        {item.task !== null && item.taskNow !== null ? <To to={`/tasks/${item.task}`}>{text('toTask')}</To> : null}
      </Space>
      <Prose text={item.text} />
      {item.done === '' ? null : <Prose text={`${text('doneThen')}${t.colon}${item.done}`} />}
      {item.verdict === null ? null : (
        <>
          <Prose text={`${text('evidence')}${t.colon}${item.evidence}`} />
          <p className="mc-quiet">
            {text('judgedBy')} {item.judgedBy === null ? '' : (names[item.judgedBy] ?? '')}{' '}
            {item.judgedOn === null ? '' : t.day(item.judgedOn)}{' '}
            <KeptFile file={item.file} name={item.fileName} opens={(team as readonly string[]).includes(hat)} />
          </p>
        </>
      )}
      <ItemActs one={one} item={item} files={files} />
    </li>
  )
}

function ItemActs({ one, item, files }: { one: say.Lookback; item: Item; files: Files }) {
  const t = useTexts()
  const text = (key: string) => t(`evaluation.${key}`)
  const input = { lookback: one.id, version: one.version, lookbackItem: item.id }
  if (one.state === 'bound' && item.source === 'superior')
    return <Act does={say.removeSuperiorItem} size="small" input={input} confirm={text('removeAsk')} />
  if (one.state === 'started')
    return (
      <Act
        does={say.judgeItem}
        size="small"
        kind={item.verdict === null ? 'primary' : 'plain'}
        input={input}
        form={{
          id: `judgeItem ${item.id}`,
          initial: { verdict: item.verdict ?? 'fixed', evidence: item.evidence, file: item.file },
          fields: (
            <>
              <ChoiceField
                name="verdict"
                label={text('verdict')}
                choices={say.verdicts.map((value) => ({
                  value,
                  label: text(`verdict.${value}`),
                  disabled: value === 'rebounded' && !item.closed,
                }))}
              />
              <ProseField name="evidence" label={text('evidence')} rows={5} required />
              {files.length > 0 ? (
                <ChoiceField name="file" label={text('evidenceFile')} required={false} choices={files} />
              ) : null}
            </>
          ),
        }}
      />
    )
  if (item.reopenedOn !== null)
    return (
      <span className="mc-quiet">
        {text('reopenedOn')} {t.day(item.reopenedOn)}
      </span>
    )
  return one.state === 'concluded' && rule.waits(item) ? <Reopen item={item} /> : null
}

/** 反弹重办: rectification's own act, from here; the item follows it. */
function Reopen({ item }: { item: Item }) {
  const t = useTexts()
  const text = (key: string) => t(`evaluation.${key}`)
  const day = today() as Parameters<typeof addDays>[0]
  return (
    <Space wrap>
      <span>{text('reopenWaits')}</span>
      {item.task === null || item.taskNow === null ? null : (
        <Act
          does={reopenTask}
          size="small"
          kind="primary"
          input={{ task: item.task, version: item.taskNow.version }}
          form={{
            id: `reopenTask ${item.task}`,
            initial: { reason: t('evaluation.verdict.rebounded'), dueOn: addDays(day, 60) },
            fields: (
              <>
                <LineField name="reason" label={text('reopenReason')} />
                <DayField name="dueOn" label={text('reopenDue')} earliest={addDays(day, 1)} />
              </>
            ),
          }}
        />
      )}
    </Space>
  )
}
