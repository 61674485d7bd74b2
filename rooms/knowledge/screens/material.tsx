import { useState } from 'react'
import {
  Act,
  Asked,
  Days,
  newId,
  Page,
  Prose,
  ProseField,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useTexts,
} from '../../../core/web/index.ts'
import * as says from '../contract.ts'
import { tones, Write } from './parts/write.tsx'

/** One material: read, printed, and that one has read it. */
export default function OneMaterial() {
  const t = useTexts()
  const { material: id } = useAt<'material'>()
  const asked = useAsk(says.materialPage, { material: id })
  return (
    <Asked of={asked}>
      {({ material: one, read, names }) => (
        <Page
          title={one.title}
          state={<State of="knowledge.material" is={one.state} tone={tones[one.state]} />}
          back={{ to: '/materials', label: t('knowledge.materials') }}
          about={one.id}
          printable
          acts={<Acts one={one} read={read !== null} />}
          facts={[
            { label: t('knowledge.kind'), value: t(`knowledge.kind.${one.kind}`) },
            one.number !== '' && { label: t('knowledge.number'), value: one.number },
            one.inForceOn !== null && { label: t('knowledge.inForceOn'), value: <Days day={one.inForceOn} /> },
            one.untilDay !== null && { label: t('knowledge.untilDay'), value: <Days day={one.untilDay} /> },
            one.category !== '' && { label: t('knowledge.category'), value: one.category },
            one.sector !== '' && { label: t('knowledge.sector'), value: one.sector },
            one.required && { label: t('knowledge.required'), value: t('core.yes') },
            { label: t('knowledge.writtenBy'), value: names[one.writtenBy] ?? '—' },
            one.accepted !== '' && { label: t('knowledge.accepted'), value: one.accepted, wide: true },
            read !== null && { label: t('knowledge.read'), value: t('knowledge.readOn', { day: t.day(read) }) },
            {
              label: t('knowledge.studies'),
              value: <To to={`/studies?material=${one.id}`}>{t('knowledge.studies')}</To>,
            },
          ]}
        >
          <Section title={t('knowledge.text')}>
            <Prose text={one.text} />
          </Section>
        </Page>
      )}
    </Asked>
  )
}

function Acts({ one, read }: { one: says.Material; read: boolean }) {
  const t = useTexts()
  const [id] = useState(newId)
  const on = { material: one.id, version: one.version }
  return (
    <>
      {one.state === 'drafted' ? <Write one={one} /> : null}
      {one.state === 'drafted' ? (
        <Act
          does={says.publishMaterial}
          kind="primary"
          input={on}
          form={{
            fields: (
              <ProseField
                name="accepted"
                label={t('knowledge.accepted')}
                hint={t('knowledge.hint.accepted')}
                rows={2}
              />
            ),
          }}
        />
      ) : null}
      {one.state === 'withdrawn' ? null : <Act does={says.withdrawMaterial} input={on} confirm={one.title} />}
      {one.state === 'published' && !read ? (
        <Act does={says.studyMaterial} kind="primary" input={{ id, material: one.id }} />
      ) : null}
    </>
  )
}
