import { Form, Input } from 'antd'
import { useState } from 'react'
import { Act, Asked, ChoiceField, Page, Section, useAsk, useMe, useTexts } from '../../../core/web/index.ts'
import { listKinds, setStageList, type StageList, stageLists, stages } from '../contract.ts'
import { useNewId } from './parts/new-id.ts'
import './planning.css'

/** 环节清单 (S0-04): what each stage asks of a team, for every kind of inspection or for one kind alone. */
export default function StageLists() {
  const t = useTexts()
  const office = useMe().hat === 'office'
  const asked = useAsk(stageLists, {})
  const [id, renew] = useNewId()
  return (
    <Page
      title={t('planning.stageLists')}
      printable
      acts={
        <Act
          does={setStageList}
          kind="primary"
          input={{ stageList: id, version: null }}
          after={renew}
          form={{ id: 'setStageList', initial: { kind: '' }, fields: <ListFields fresh /> }}
        />
      }
    >
      <p className="mc-quiet">{t('planning.stageListsSay')}</p>
      <Asked of={asked}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="mc-quiet">{t('planning.noStageLists')}</p>
          ) : (
            stages.map((stage) => {
              const lists = rows.filter((one) => one.stage === stage)
              if (lists.length === 0) return null
              return (
                <Section key={stage} title={t(`planning.stage.${stage}`)}>
                  {lists.map((one) => (
                    <OneList key={one.id} one={one} office={office} />
                  ))}
                </Section>
              )
            })
          )
        }
      </Asked>
    </Page>
  )
}

function OneList({ one, office }: { one: StageList; office: boolean }) {
  const t = useTexts()
  const { id, version, kind, stage, items } = one
  return (
    <section>
      <h3>{t(kind === '' ? 'planning.everyKind' : `planning.kind.${kind}`)}</h3>
      <ol>
        {items.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      {office ? (
        <Act
          does={setStageList}
          size="small"
          label={t('planning.editStageList')}
          input={{ stageList: id, version, kind, stage }}
          form={{ id: `setStageList ${id}`, initial: { items }, fields: <ListFields /> }}
        />
      ) : null}
    </section>
  )
}

function ListFields({ fresh }: { fresh?: boolean }) {
  const t = useTexts()
  const kinds = listKinds.map((value) => ({
    value,
    label: t(value === '' ? 'planning.everyKind' : `planning.kind.${value}`),
  }))
  return (
    <>
      {fresh ? (
        <>
          <ChoiceField name="kind" label={t('planning.round.kind')} choices={kinds} />
          <ChoiceField
            name="stage"
            label={t('planning.stage')}
            choices={stages.map((value) => ({ value, label: t(`planning.stage.${value}`) }))}
          />
        </>
      ) : null}
      <Form.Item name="items" label={t('planning.stageItems')} extra={t('planning.stageItemsHint')} required>
        <Lines />
      </Form.Item>
    </>
  )
}

/** One item a line. */
function Lines(props: { id?: string; value?: readonly string[]; onChange?: (items: readonly string[]) => void }) {
  const [typed, setTyped] = useState((props.value ?? []).join('\n'))
  return (
    <Input.TextArea
      {...(props.id ? { id: props.id } : {})}
      rows={10}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value)
        const lines = target.value.split('\n').map((line) => line.trim())
        props.onChange?.(lines.filter((line) => line !== ''))
      }}
    />
  )
}
