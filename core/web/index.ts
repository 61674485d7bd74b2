/** What a screen may use. Screens import from here and from contracts, rules and `screens/parts` of rooms above; nothing else. */
export { Act, type ActProps } from './act.tsx'
export { Asked, useAsk, useAsks, useFreshen } from './ask.tsx'
export { sendBytes } from './bytes.ts'
export { makePasskey, passkeysHere, signByPasskey } from './passkey.ts'
export { asks, type Done, does, fetchFile, send, worn } from './client.ts'
export { draftKeeper, useDraft } from './draft.ts'
export type { Draft } from './kept.ts'
export { DayInput } from './day.tsx'
export {
  type Choice,
  ChoiceField,
  DayField,
  LineField,
  ManyField,
  MoneyField,
  NumberField,
  ProseField,
  YesField,
} from './field.tsx'
export { type Filter, Filters } from './filters.tsx'
export { type Issue, tidy, wordOf } from './fields.ts'
export { FileText } from './file-text.tsx'
export { ActForm, FieldShape, type FormSays, useWrite, useWritten } from './form.tsx'
export { To, useAt, useGo, useQueryString } from './go.tsx'
export { newId } from './id.ts'
export { type Column, List, type ListQuery } from './list.tsx'
export { type Fact, Facts, Page, Section } from './page.tsx'
export { carrierOf } from './phone/carrier.ts'
export { type CarriedAll, carryAll } from './phone/carry.ts'
export { dependants, type Entry, isUnsure, standingOf, type Step, type Trouble as SetBack } from './phone/entry.ts'
export { fitness, install, room as roomLeft, useInstall } from './phone/install.ts'
export { unpack } from './phone/kept.ts'
export * from './phone/open.ts'
export { isStrong, type Vault } from './phone/vault.ts'
export { Problem } from './problem.ts'
export { xlsxOf } from './request.ts'
export { daysLeft, sayDay, sayInstant, sayMoney, today } from './say.ts'
export type { NavGroup, Screen } from './screen.ts'
export { type Session, useMe, useSession } from './session.tsx'
export { type Say, useTexts } from './texts.tsx'
export { Timeline } from './timeline.tsx'
export { Fetched } from './ui/fetched.tsx'
export { usePhone } from './ui/phone.ts'
export { RowTable } from './ui/table.tsx'
export { Trouble } from './ui/trouble.tsx'
export { Days, Light, Moment, Money, Prose, State, type Tone } from './ui/value.tsx'
