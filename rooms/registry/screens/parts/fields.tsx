import { ChoiceField, LineField, useTexts, YesField } from '../../../../core/web/index.ts'
import { kinds, levels, type Organisation, partyKinds } from '../../contract.ts'
import { OrganisationField } from './organisation-field.tsx'

/** What a form of an organisation shows first. */
export const blank = (parent: string | null) => ({
  parent,
  name: '',
  kind: undefined,
  level: undefined,
  code: null,
  sector: '',
  partyKind: null,
  issuer: '',
  managedBy: null,
  inScope: true,
})

export const textOf = (one: Organisation) => ({
  parent: one.parent,
  name: one.name,
  kind: one.kind,
  level: one.level,
  code: one.code,
  sector: one.sector,
  partyKind: one.partyKind,
  issuer: one.issuer,
  managedBy: one.managedBy,
  inScope: one.inScope,
})

/** Labels of the fields, for the comparison with somebody else's change. */
export const labelsOf = (t: (key: string) => string): Record<string, string> =>
  Object.fromEntries(Object.keys(blank(null)).map((name) => [name, t(`registry.${name}`)]))

export function OrganisationFields() {
  const t = useTexts()
  const choices = (group: string, words: readonly string[]) =>
    words.map((value) => ({ value, label: t(`registry.${group}.${value}`) }))
  return (
    <>
      <LineField name="name" label={t('registry.name')} />
      <OrganisationField name="parent" label={t('registry.parent')} hint={t('registry.parentHint')} />
      <ChoiceField name="kind" label={t('registry.kind')} choices={choices('kind', kinds)} />
      <ChoiceField name="level" label={t('registry.level')} choices={choices('level', levels)} />
      <LineField name="code" label={t('registry.code')} hint={t('registry.codeHint')} />
      <ChoiceField name="partyKind" label={t('registry.partyKind')} choices={choices('partyKind', partyKinds)} />
      <LineField name="issuer" label={t('registry.issuer')} hint={t('registry.issuerHint')} />
      <LineField name="sector" label={t('registry.sector')} hint={t('registry.sectorHint')} />
      <ChoiceField
        name="managedBy"
        label={t('registry.managedBy')}
        hint={t('registry.managedByHint')}
        choices={choices('level', levels)}
      />
      <YesField name="inScope" label={t('registry.inScope')} />
    </>
  )
}
