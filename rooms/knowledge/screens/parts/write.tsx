import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  LineField,
  newId,
  ProseField,
  type Tone,
  useGo,
  useTexts,
  YesField,
} from '../../../../core/web/index.ts'
import { type Material, type MaterialState, materialKinds, writeMaterial } from '../../contract.ts'

export const tones: Readonly<Record<MaterialState, Tone>> = { drafted: 'plain', published: 'good', withdrawn: 'off' }

/** Choices worded by a group of the room's texts. */
export function useChoices() {
  const t = useTexts()
  return (group: string, list: readonly string[]) =>
    list.map((value) => ({ value, label: t(`knowledge.${group}.${value}`) }))
}

/** What the next version of a rule begins with: everything but its days and its text. */
const nextOf = ({ kind, title, category, sector, required }: Material) => ({ kind, title, category, sector, required })

/** Writes a new material, the draft that is there, or the next version of a rule. */
export function Write({ one, after }: { one?: Material; after?: Material }) {
  const t = useTexts()
  const choices = useChoices()
  const go = useGo()
  const [id, renew] = useState(newId)
  const from = one ?? (after ? nextOf(after) : { kind: 'rule', required: false })
  const initial = Object.fromEntries(
    ['kind', 'title', 'number', 'edition', 'inForceOn', 'untilDay', 'category', 'sector', 'text', 'required'].map(
      (name) => [name, (from as Record<string, unknown>)[name]],
    ),
  )
  return (
    <Act
      does={writeMaterial}
      kind={one || after ? 'plain' : 'primary'}
      input={{
        material: one?.id ?? id,
        version: one?.version ?? null,
        follows: after?.id ?? one?.follows ?? null,
      }}
      {...(after ? { label: t('knowledge.follow') } : {})}
      after={() => (after ? go(`/materials/${id}`) : renew(newId()))}
      form={{
        id: one ? `writeMaterial ${one.id}` : `writeMaterial ${after?.id ?? ''}`,
        initial,
        fields: (
          <>
            <ChoiceField
              name="kind"
              label={t('knowledge.kind')}
              choices={choices('kind', materialKinds)}
              hint={t('knowledge.hint.case')}
            />
            <LineField name="title" label={t('knowledge.title')} />
            <LineField name="number" label={t('knowledge.number')} />
            <LineField name="edition" label={t('knowledge.edition')} hint={t('knowledge.hint.edition')} />
            <DayField name="inForceOn" label={t('knowledge.inForceOn')} />
            <DayField name="untilDay" label={t('knowledge.untilDay')} />
            <LineField name="category" label={t('knowledge.category')} />
            <LineField name="sector" label={t('knowledge.sector')} />
            <ProseField name="text" label={t('knowledge.text')} rows={10} required />
            <YesField name="required" label={t('knowledge.required')} />
          </>
        ),
      }}
    />
  )
}
