import { Button, Form, InputNumber, Select, Space } from 'antd'
import {
  Act,
  ChoiceField,
  DayField,
  Days,
  LineField,
  Section,
  today,
  useAsk,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { amendModeTable, modeMeasures, modeTables, modes } from '../../contract.ts'
import { useNewId } from './new-id.ts'

/** The table by which a mode is proposed, as it is read aloud: from the top, the first line that holds (S4-07). */
export function ModeTables() {
  const t = useTexts()
  const office = useMe().hat === 'office'
  const { data } = useAsk(modeTables, { size: 50 })
  const [id, renew] = useNewId()
  const now = data?.rows.find(({ fromDay }) => fromDay <= today())
  if (!now) return null
  const act = (
    <Act
      does={amendModeTable}
      size="small"
      input={{ id }}
      after={renew}
      form={{
        initial: { fromDay: today(), lines: now.lines, otherwise: now.otherwise, citation: now.citation },
        fields: <TableFields />,
      }}
    />
  )
  return (
    <Section title={t('planning.modeTable')} acts={office ? act : null}>
      <p className="mc-quiet">{t('planning.modeTableSays')}</p>
      <ol className="mc-definitions">
        {now.lines.map((line) => (
          <li key={`${line.measure}-${line.atLeast}`}>
            {t('planning.modeLine', { measure: t(`planning.measure.${line.measure}`), atLeast: line.atLeast })}
            {t.colon}
            <strong>{t(`planning.mode.${line.mode}`)}</strong>
          </li>
        ))}
        <li>
          {t('planning.otherwise')}
          {t.colon}
          <strong>{t(`planning.mode.${now.otherwise}`)}</strong>
        </li>
      </ol>
      <p className="mc-quiet">
        {now.citation} <Days day={now.fromDay} />
      </p>
    </Section>
  )
}

function TableFields() {
  const t = useTexts()
  const choices = modes.map((value) => ({ value, label: t(`planning.mode.${value}`) }))
  return (
    <>
      <DayField name="fromDay" label={t('planning.definition.fromDay')} />
      <Form.List name="lines">
        {(lines, { add, remove }) => (
          <Space orientation="vertical">
            {lines.map(({ key, name }) => (
              <Space key={key} wrap>
                <Form.Item name={[name, 'measure']} noStyle>
                  <Select
                    aria-label={t('planning.modeLines')}
                    className="mc-coverage-choice"
                    options={modeMeasures.map((value) => ({ value, label: t(`planning.measure.${value}`) }))}
                  />
                </Form.Item>
                ≥
                <Form.Item name={[name, 'atLeast']} noStyle>
                  <InputNumber aria-label={t('planning.modeLines')} min={0} max={100_000_000} precision={0} />
                </Form.Item>
                <Form.Item name={[name, 'mode']} noStyle>
                  <Select aria-label={t('planning.chosenMode')} className="mc-coverage-choice" options={choices} />
                </Form.Item>
                <Button size="small" onClick={() => remove(name)}>
                  {t('planning.removeDuty')}
                </Button>
              </Space>
            ))}
            <Button size="small" onClick={() => add({ measure: 'conflicts', atLeast: 1, mode: 'direct' })}>
              +
            </Button>
          </Space>
        )}
      </Form.List>
      <ChoiceField name="otherwise" label={t('planning.otherwise')} choices={choices} />
      <LineField name="citation" label={t('planning.definition.citation')} />
    </>
  )
}
