import { Button, Form, Input, Select, Space, Switch } from 'antd'
import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  LineField,
  NumberField,
  newId,
  Prose,
  ProseField,
  Section,
  today,
  useAsk,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { filesAbout } from '../../../documents/contract.ts'
import './evaluation.css'
import * as say from '../../contract.ts'
import * as rule from '../../rules.ts'
import { KeptFile } from './kept-file.tsx'
import type { Shown } from './shown.ts'

const useKept = (about: string, enabled: boolean) =>
  (useAsk(filesAbout, { about, size: 200 }, { enabled }).data?.rows ?? [])
    .filter(({ state }) => state === 'kept')
    .map(({ id, name }) => ({ value: id as string, label: name }))

/** 测评: piles as they were counted, and the share of all of them. */
export function Surveys({ shown: { evaluation: one, surveys } }: { shown: Shown }) {
  const t = useTexts()
  const { hat } = useMe()
  const text = (key: string) => t(`evaluation.${key}`)
  const all = rule.together(surveys)
  const rate = rule.written(rule.shareOf(all.good + all.fair, all.valid))
  return (
    <Section title={text('surveys')} acts={rule.mayProve(one) === true ? <CountSurvey one={one} /> : null}>
      {surveys.length === 0 ? (
        <p className="mc-quiet">{text('surveysNone')}</p>
      ) : (
        <p>{t('evaluation.surveyResult', { rate, valid: all.valid, invalid: all.invalid })}</p>
      )}
      <ul>
        {surveys.map((pile) => (
          <li key={pile.id}>
            {t.day(pile.onDay)} {pile.group}
            {t.colon}
            {say.answers.map((answer) => `${text(`answer.${answer}`)} ${pile[answer]}`).join(t.comma)}
            <KeptFile file={pile.file} name={pile.fileName} opens={hat === 'office'} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function CountSurvey({ one }: { one: say.Evaluation }) {
  const t = useTexts()
  const { hat } = useMe()
  const [id, renew] = useState(newId)
  const text = (key: string) => t(`evaluation.${key}`)
  const files = useKept(one.id, hat === 'office')
  return (
    <Act
      does={say.countSurvey}
      input={{ evaluation: one.id, version: one.version, id }}
      after={() => renew(newId())}
      form={{
        id: `countSurvey ${one.id}`,
        initial: { onDay: today(), good: 0, fair: 0, average: 0, poor: 0, invalid: 0 },
        note: <p className="mc-quiet">{text('surveyLead')}</p>,
        fields: (
          <>
            <DayField name="onDay" label={text('onDay')} latest={today()} />
            <LineField name="group" label={text('group')} />
            {say.answers.map((answer) => (
              <NumberField key={answer} name={answer} label={text(`answer.${answer}`)} min={0} />
            ))}
            <ChoiceField
              name="file"
              label={text('surveyFile')}
              hint={files.length === 0 ? text('surveysNone') : undefined}
              choices={files}
            />
          </>
        ),
      }}
    />
  )
}

/** 现场核查 by two, each with what was looked at. */
export function Checks({ shown }: { shown: Shown }) {
  const t = useTexts()
  const me = useMe()
  const { evaluation: one, checks, names } = shown
  const text = (key: string) => t(`evaluation.${key}`)
  const open = rule.mayProve(one) === true
  const day = today() as say.SiteCheck['onDay']
  return (
    <Section title={text('checks')} acts={open ? <RecordCheck shown={shown} /> : null}>
      {checks.length === 0 ? <p className="mc-quiet">{text('checksNone')}</p> : null}
      <ul className="mc-rows">
        {checks.map((check) => (
          <li key={check.id} className="mc-row mc-evaluated">
            <Space wrap>
              <strong>
                {t.day(check.onDay)} {check.place}
              </strong>
              <span>
                {text('firstBy')} {names[check.firstBy]}
              </span>
              <span>
                {check.secondBy === null ? text('unconfirmed') : `${text('secondBy')} ${names[check.secondBy] ?? ''}`}
              </span>
              {open && check.secondBy === null ? (
                <Act
                  does={say.confirmSiteCheck}
                  size="small"
                  kind="primary"
                  input={{ siteCheck: check.id, version: check.version }}
                  confirm={text('confirmAsk')}
                  unless={rule.confirm(check, me.person, day)}
                />
              ) : null}
            </Space>
            <Prose text={check.text} />
            <ul>
              {check.items.map((item) => (
                <li key={item.task}>
                  {item.title}
                  {t.colon}
                  {text(item.holds ? 'holds' : 'holdsNot')}
                  {t.stop}
                  {item.seen}
                </li>
              ))}
            </ul>
            <KeptFile file={check.file} name={check.fileName} opens={me.hat === 'office'} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function RecordCheck({ shown: { evaluation: one, tasks } }: { shown: Shown }) {
  const t = useTexts()
  const { hat } = useMe()
  const [id, renew] = useState(newId)
  const text = (key: string) => t(`evaluation.${key}`)
  const files = useKept(one.id, hat === 'office')
  const choices = tasks.map((task) => ({ value: task.id as string, label: `${task.number}. ${task.title}` }))
  return (
    <Act
      does={say.recordSiteCheck}
      input={{ evaluation: one.id, version: one.version, id }}
      after={() => renew(newId())}
      form={{
        id: `recordSiteCheck ${one.id}`,
        initial: { onDay: today(), place: '', text: '', items: [], file: null },
        fields: (
          <>
            <DayField name="onDay" label={text('onDay')} latest={today()} />
            <LineField name="place" label={text('place')} />
            <ProseField name="text" label={text('checkText')} rows={5} required />
            <Looked choices={choices} />
            {files.length > 0 ? (
              <ChoiceField name="file" label={text('checkFile')} required={false} choices={files} />
            ) : null}
          </>
        ),
      }}
    />
  )
}

/** The tasks looked at, each with whether it is so and what was seen. */
function Looked({ choices }: { choices: readonly { value: string; label: string }[] }) {
  const t = useTexts()
  const text = (key: string) => t(`evaluation.${key}`)
  return (
    <Form.Item label={text('checkItems')}>
      <Form.List name="items">
        {(lines, { add, remove }) => (
          <Space orientation="vertical" className="mc-wide">
            {lines.map(({ key, name }) => (
              <div key={key}>
                <Form.Item name={[name, 'task']} noStyle>
                  <Select
                    aria-label={text('checkTask')}
                    className="mc-wide"
                    options={[...choices]}
                    placeholder={text('checkTask')}
                  />
                </Form.Item>
                <Form.Item name={[name, 'seen']} noStyle>
                  <Input aria-label={text('seen')} maxLength={500} placeholder={text('seen')} />
                </Form.Item>
                <Space>
                  <Form.Item name={[name, 'holds']} noStyle valuePropName="checked">
                    <Switch
                      aria-label={text('holds')}
                      checkedChildren={text('holds')}
                      unCheckedChildren={text('holdsNot')}
                    />
                  </Form.Item>
                  <Button size="small" onClick={() => remove(name)}>
                    {text('remove')}
                  </Button>
                </Space>
              </div>
            ))}
            <Button size="small" onClick={() => add({ holds: true, seen: '' })}>
              {text('add')}
            </Button>
          </Space>
        )}
      </Form.List>
    </Form.Item>
  )
}
