import { Button, Form, Input, InputNumber, Radio, Select, Space } from 'antd'
import { useState } from 'react'
import type * as z from 'zod'
import { Act, newId, NumberField, useAsk, useTexts } from '../../../../core/web/index.ts'
import { materials } from '../../../knowledge/contract.ts'
import { pool, recordAttendance, setAgenda, setTest, takeTest, type trainingPage } from '../../contract.ts'

export type Shown = z.output<typeof trainingPage.gives>

/** Who was there, chosen from the pool, each for all hours of the training or fewer. */
export function Attendance({ of: { training, people } }: { of: Shown }) {
  const t = useTexts()
  const asked = useAsk(pool, { size: 200 })
  const known = new Map([
    ...people.map((one) => [one.person as string, one.name] as const),
    ...(asked.data?.rows ?? []).map((one) => [one.person as string, one.name] as const),
  ])
  return (
    <Act
      does={recordAttendance}
      input={{ training: training.id, version: training.version }}
      form={{
        id: `recordAttendance:${training.id}`,
        initial: { people: people.map(({ person, hours }) => ({ person, hours })) },
        fields: (
          <Form.Item label={t('teams.attendees')} extra={t('teams.attendeesHint')}>
            <Form.List name="people">
              {(lines, { add, remove }) => (
                <>
                  {lines.map(({ key, name }) => (
                    <Space key={key} wrap align="baseline">
                      <Form.Item name={[name, 'person']} noStyle>
                        <Select
                          aria-label={t('teams.person')}
                          showSearch={{ optionFilterProp: 'label' }}
                          style={{ minWidth: 140 }}
                          options={[...known].map(([value, label]) => ({ value, label }))}
                        />
                      </Form.Item>
                      <Form.Item name={[name, 'hours']} noStyle>
                        <InputNumber
                          aria-label={t('teams.trainingHours')}
                          min={1}
                          max={training.hours}
                          precision={0}
                          suffix={t('teams.trainingHours')}
                        />
                      </Form.Item>
                      <Button size="small" onClick={() => remove(name)}>
                        {t('teams.removeQuota')}
                      </Button>
                    </Space>
                  ))}
                  <Button size="small" onClick={() => add({ hours: training.hours })}>
                    {t('teams.addAttendee')}
                  </Button>
                </>
              )}
            </Form.List>
          </Form.Item>
        ),
      }}
    />
  )
}

/** What the training goes through, and which published materials belong to it. */
export function Agenda({ of: { training } }: { of: Shown }) {
  const t = useTexts()
  const shelf = useAsk(materials, { state: 'published', size: 200 })
  const choices = (shelf.data?.rows ?? []).map(({ id, title, edition }) => ({
    value: id,
    label: `${title} ${edition}`,
  }))
  const line = (at: number, field: string, label: string, most: number) => (
    <Form.Item name={[at, field]} noStyle>
      <Input aria-label={label} placeholder={label} maxLength={most} />
    </Form.Item>
  )
  return (
    <Act
      does={setAgenda}
      input={{ training: training.id, version: training.version }}
      form={{
        id: `setAgenda:${training.id}`,
        initial: { agenda: training.agenda, materials: training.materials },
        fields: (
          <>
            <Form.Item label={t('teams.agenda')}>
              <Form.List name="agenda">
                {(lines, { add, remove }) => (
                  <>
                    {lines.map(({ key, name }) => (
                      <div key={key} className="mc-agenda-line">
                        {line(name, 'at', t('teams.agendaAt'), 20)}
                        {line(name, 'subject', t('teams.agendaSubject'), 200)}
                        {line(name, 'by', t('teams.agendaBy'), 60)}
                        <Button size="small" onClick={() => remove(name)}>
                          {t('teams.removeQuota')}
                        </Button>
                      </div>
                    ))}
                    <Button size="small" onClick={() => add({ at: '', subject: '', by: '' })}>
                      {t('teams.addAgenda')}
                    </Button>
                  </>
                )}
              </Form.List>
            </Form.Item>
            <Form.Item name="materials" label={t('teams.trainingMaterials')} extra={t('teams.trainingMaterialsHint')}>
              <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={choices} />
            </Form.Item>
          </>
        ),
      }}
    />
  )
}

/** The questions of the test with their options, one a line, and the place of the right one. */
export function SetTest({ of: { training, answers } }: { of: Shown }) {
  const t = useTexts()
  return (
    <Act
      does={setTest}
      input={{ training: training.id, version: training.version }}
      form={{
        id: `setTest:${training.id}`,
        initial: {
          questions: training.questions.map((one, n) => ({ ...one, right: answers[n] ?? 1 })),
          needed: training.needed,
        },
        fields: (
          <>
            <p className="mc-quiet">{t('teams.testNote')}</p>
            <Form.List name="questions">
              {(lines, { add, remove }) => (
                <>
                  {lines.map(({ key, name }, n) => (
                    <fieldset key={key} className="mc-question">
                      <legend>{t('teams.questionN', { n: n + 1 })}</legend>
                      <Form.Item name={[name, 'text']} label={t('teams.questionText')}>
                        <Input maxLength={300} />
                      </Form.Item>
                      <Form.Item name={[name, 'options']} label={t('teams.questionOptions')}>
                        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['\n']} />
                      </Form.Item>
                      <Space align="baseline" wrap>
                        <Form.Item name={[name, 'right']} label={t('teams.questionRight')}>
                          <InputNumber min={1} max={6} precision={0} />
                        </Form.Item>
                        <Button size="small" onClick={() => remove(name)}>
                          {t('teams.removeQuota')}
                        </Button>
                      </Space>
                    </fieldset>
                  ))}
                  <Button size="small" onClick={() => add({ text: '', options: [], right: 1 })}>
                    {t('teams.addQuestion')}
                  </Button>
                </>
              )}
            </Form.List>
            <NumberField name="needed" label={t('teams.testNeeded')} />
          </>
        ),
      }}
    />
  )
}

/** The test as it is answered: one option of each question. */
export function TakeTest({ of: { training } }: { of: Shown }) {
  const [id, renew] = useState(newId)
  return (
    <Act
      does={takeTest}
      kind="primary"
      input={{ id, training: training.id }}
      after={() => renew(newId())}
      form={{
        id: `takeTest:${training.id}`,
        fields: training.questions.map((one, n) => (
          <Form.Item key={one.text} name={['answers', n]} label={`${n + 1}. ${one.text}`}>
            <Radio.Group
              className="mc-options"
              aria-label={one.text}
              options={one.options.map((label, place) => ({ value: place + 1, label }))}
            />
          </Form.Item>
        )),
      }}
    />
  )
}
