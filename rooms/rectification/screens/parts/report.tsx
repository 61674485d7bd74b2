import { Form, Radio, Select } from 'antd'
import { useRef, useState } from 'react'
import type * as z from 'zod'
import {
  Act,
  ChoiceField,
  MoneyField,
  NumberField,
  newId,
  ProseField,
  useAsk,
  useTexts,
} from '../../../../core/web/index.ts'
import { filesAbout } from '../../../documents/contract.ts'
import { Upload } from '../../../documents/screens/parts/upload.tsx'
import * as say from '../../contract.ts'

type Shown = z.output<(typeof say.taskPage)['gives']>

const none = { refundedFen: '0', recoveredFen: '0', avoidedFen: '0' }
const nothing = { rulesMade: 0, ...none, heldToAccount: 0, alikeFound: 0, campaigns: 0 }

/** 报告进展: what was done since the last report, counted, each count with the file that proves it. */
export function Report({ shown }: { shown: Shown }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const { task, measures } = shown
  const text = (key: string) => t(`rectification.${key}`)
  const degrees = say.degrees.map((value) => ({ value, label: text(`degree.${value}`) }))
  return (
    <Act
      does={say.reportProgress}
      input={{ id, task: task.id, version: task.version }}
      after={() => renew(newId())}
      form={{
        initial: {
          ...nothing,
          degree: task.degree,
          proofs: [],
          measures: measures.map(({ id: measure, degree }) => ({ measure, degree })),
        },
        fields: (
          <>
            <ProseField name="text" label={text('progressText')} rows={6} />
            <ChoiceField name="degree" label={text('degree')} choices={degrees} />
            {measures.length > 0 ? (
              <Form.Item name="measures" label={text('measures')}>
                <Degrees measures={measures} />
              </Form.Item>
            ) : null}
            <NumberField name="rulesMade" label={text('rulesMade')} min={0} />
            {say.losses.map((loss) => (
              <MoneyField key={loss} name={loss} label={text(`loss.${loss}`)} />
            ))}
            <NumberField name="heldToAccount" label={text('heldToAccount')} min={0} />
            <NumberField name="alikeFound" label={text('alikeFound')} min={0} />
            <NumberField name="campaigns" label={text('campaigns')} min={0} />
            <Form.Item name="proofs" label={text('proofs')} extra={text('proofHint')}>
              <Picks task={task} />
            </Form.Item>
          </>
        ),
      }}
    />
  )
}

type Degrees = readonly { measure: string; degree: string }[]

function Degrees(props: { measures: Shown['measures']; value?: Degrees; onChange?: (value: Degrees) => void }) {
  const t = useTexts()
  const value = props.value ?? []
  return (
    <ul className="mc-picks">
      {props.measures.map(({ id, text, degree }) => (
        <li key={id}>
          <span>{text}</span>
          <Radio.Group
            aria-label={text}
            size="small"
            optionType="button"
            value={value.find((one) => one.measure === id)?.degree ?? degree}
            options={say.degrees.map((each) => ({ value: each, label: t(`rectification.degree.${each}`) }))}
            onChange={({ target }) =>
              props.onChange?.([
                ...value.filter((one) => one.measure !== id),
                { measure: id, degree: target.value as string },
              ])
            }
          />
        </li>
      ))}
    </ul>
  )
}

type Pick = Readonly<{ id: string; file: string; kind: string }>

/** Files of this task, sent here and now or earlier, each with the kinds of results it proves. */
function Picks(props: { task: say.Task; value?: readonly Pick[]; onChange?: (picks: readonly Pick[]) => void }) {
  const t = useTexts()
  const { task } = props
  const picks = props.value ?? []
  const ids = useRef(new Map<string, string>())
  const asked = useAsk(filesAbout, { about: task.id, size: 200 })
  const files = asked.data?.rows ?? []
  const idFor = (name: string): string => {
    const known = ids.current.get(name) ?? newId()
    ids.current.set(name, known)
    return known
  }
  const choose = (file: string, kinds: readonly string[]) =>
    props.onChange?.([
      ...picks.filter((one) => one.file !== file),
      ...kinds.map((kind) => ({ id: idFor(`${file} ${kind}`), file, kind })),
    ])
  return (
    <>
      <Upload
        about={{ inspection: task.inspection, circle: 'rectification', noun: 'task', about: task.id }}
        unfinished={files.filter((file) => file.state === 'receiving')}
      />
      <ul className="mc-picks">
        {files
          .filter((file) => file.state === 'kept' && file.circle === 'rectification')
          .map((file) => (
            <li key={file.id}>
              <span>{file.name}</span>
              <Select
                mode="multiple"
                aria-label={`${file.name} ${t('rectification.measureKind')}`}
                placeholder={t('rectification.measureKind')}
                value={picks.filter((one) => one.file === file.id).map(({ kind }) => kind)}
                options={say.measureKinds.map((kind) => ({
                  value: kind as string,
                  label: t(`rectification.kind.${kind}`),
                }))}
                onChange={(kinds: string[]) => choose(file.id, kinds)}
              />
            </li>
          ))}
      </ul>
    </>
  )
}
