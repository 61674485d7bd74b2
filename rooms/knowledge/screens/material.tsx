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
import { Attachments } from './parts/attachments.tsx'
import { tones, Write } from './parts/write.tsx'

/** One material: read, printed, and that one has read it. */
export default function OneMaterial() {
  const t = useTexts()
  const { material: id } = useAt<'material'>()
  const asked = useAsk(says.materialPage, { material: id })
  return (
    <Asked of={asked}>
      {({ material: one, read, editions, names }) => (
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
            one.edition !== '' && { label: t('knowledge.edition'), value: one.edition },
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
          {editions.length > 0 ? <Editions of={editions} here={one.id} /> : null}
          <Section title={t('knowledge.text')}>
            <Prose text={one.text} />
          </Section>
          <Attachments of={one} />
        </Page>
      )}
    </Asked>
  )
}

type Edition = NonNullable<ReturnType<typeof useAsk<typeof says.materialPage>>['data']>['editions'][number]

/** The versions of the rule, the first in force first, each with its days. */
function Editions({ of, here }: { of: readonly Edition[]; here: string }) {
  const t = useTexts()
  const days = ({ inForceOn, untilDay }: Edition) =>
    inForceOn === null
      ? ''
      : untilDay === null
        ? t('knowledge.inForce', { from: t.day(inForceOn) })
        : t('knowledge.inForceUntil', { from: t.day(inForceOn), until: t.day(untilDay) })
  return (
    <Section title={t('knowledge.editions')}>
      <ul>
        {of.map((one) => {
          const name = one.edition || one.number || t('knowledge.edition')
          return (
            <li key={one.id}>
              {one.id === here ? (
                <strong>{`${name}${t.aside(t('knowledge.thisOne'))}`}</strong>
              ) : (
                <To to={`/materials/${one.id}`}>{name}</To>
              )}{' '}
              <span>{days(one)}</span>{' '}
              {one.state === 'published' ? null : (
                <State of="knowledge.material" is={one.state} tone={tones[one.state]} />
              )}
            </li>
          )
        })}
      </ul>
    </Section>
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
      {one.kind === 'rule' && one.state === 'published' ? <Write after={one} /> : null}
      {one.state === 'published' && !read ? (
        <Act does={says.studyMaterial} kind="primary" input={{ id, material: one.id }} />
      ) : null}
    </>
  )
}
