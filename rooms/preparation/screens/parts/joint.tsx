import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  Days,
  LineField,
  newId,
  ProseField,
  Section,
  useTexts,
} from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import type { Given } from '../preparation.tsx'
import { useChoices, useInTeam } from './choices.ts'

/** 巡审同步 (S3-10): the audit project, the matters both look at, and the conclusion of each. */
export function Joint({ given: { joint, shared, unit } }: { given: Given }) {
  const t = useTexts()
  return (
    <Section
      title={t('preparation.jointEntry')}
      acts={joint === null ? <Enter inspection={unit.id} /> : <Note inspection={unit.id} />}
    >
      {joint === null ? (
        <p className="mc-quiet">{t('preparation.noJoint')}</p>
      ) : (
        <p>
          {t('preparation.jointLine', { number: joint.auditNumber, office: joint.auditOffice })}{' '}
          <Days day={joint.enteredOn} /> {joint.contact}
        </p>
      )}
      <ul className="mc-preparation-lines">
        {shared.map((one) => (
          <li key={one.id}>
            <span>
              {one.text}
              {t.aside(`${t('preparation.foundBy')}${t.colon}${t(`preparation.whose.${one.foundBy}`)}`)}
            </span>
            <Conclusion one={one} whose="team" />
            <Conclusion one={one} whose="audit" />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Conclusion({ one, whose }: { one: says.SharedMatter; whose: 'team' | 'audit' }) {
  const t = useTexts()
  const inTeam = useInTeam()
  const [text, on] = whose === 'team' ? [one.ours, one.oursOn] : [one.theirs, one.theirsOn]
  const label = t(whose === 'team' ? 'preparation.ours' : 'preparation.theirs')
  return (
    <p className="mc-quiet">
      {label}
      {t.colon}
      {on === null ? t('preparation.conclusionMissing') : text} <Days day={on} />{' '}
      {on === null && inTeam ? (
        <Act
          does={says.concludeShared}
          kind="link"
          input={{ sharedMatter: one.id, version: one.version, whose }}
          form={{
            id: `conclude ${one.id} ${whose}`,
            fields: <ProseField name="text" label={label} rows={3} required />,
          }}
        />
      ) : null}
    </p>
  )
}

function Enter({ inspection }: { inspection: string }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={says.enterJointly}
      input={{ id, inspection }}
      after={() => renew(newId())}
      form={{
        id: `enterJointly ${inspection}`,
        fields: (
          <>
            <LineField name="auditNumber" label={t('preparation.auditNumber')} />
            <LineField name="auditOffice" label={t('preparation.auditOffice')} />
            <LineField name="contact" label={t('preparation.contact')} />
            <DayField name="enteredOn" label={t('preparation.enteredOn')} />
          </>
        ),
      }}
    />
  )
}

function Note({ inspection }: { inspection: string }) {
  const t = useTexts()
  const choices = useChoices()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={says.noteShared}
      input={{ id, inspection }}
      after={() => renew(newId())}
      form={{
        id: `noteShared ${inspection}`,
        initial: { foundBy: 'team' },
        fields: (
          <>
            <ChoiceField
              name="foundBy"
              label={t('preparation.foundBy')}
              choices={choices('whose', ['team', 'audit'])}
            />
            <LineField name="text" label={t('preparation.text')} />
          </>
        ),
      }}
    />
  )
}
