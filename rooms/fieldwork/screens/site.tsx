import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  Days,
  LineField,
  List,
  newId,
  NumberField,
  Page,
  ProseField,
  today,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import * as says from '../contract.ts'
import { Notices } from './parts/notices.tsx'
import { useChoices, useInTeam, useMine, useUnits } from './parts/units.ts'

/** 进驻和现场记事: notices of a unit, and what is noted on site by kind, with the replies to demands. */
export default function Site() {
  const t = useTexts()
  const units = useUnits()
  const choices = useChoices()
  const inTeam = useInTeam()
  const [search] = useQueryString()
  const { inspection } = search
  return (
    <Page title={t('fieldwork.site')} acts={inTeam ? <Note /> : null}>
      {inspection ? <Notices inspection={inspection} /> : null}
      <List
        ask={says.siteRecords}
        label={t('fieldwork.siteRecords')}
        empty={t('fieldwork.noSite')}
        filters={[
          { name: 'q', label: t('fieldwork.search'), kind: 'text' },
          { name: 'kind', label: t('fieldwork.siteKind'), kind: 'many', choices: choices('kind', says.siteKinds) },
          {
            name: 'open',
            label: t('fieldwork.reply'),
            kind: 'one',
            choices: [{ value: 'yes', label: t('fieldwork.onlyOpen') }],
          },
          { name: 'inspection', label: t('fieldwork.body'), kind: 'one', choices: units },
        ]}
        columns={[
          {
            key: 'subject',
            title: t('fieldwork.siteSubject'),
            choice: 'always',
            show: (row) => `${row.number} ${row.subject}`,
          },
          { key: 'kind', title: t('fieldwork.siteKind'), show: (row) => t(`fieldwork.kind.${row.kind}`) },
          { key: 'body', title: t('fieldwork.body'), choice: 'hidden', show: (row) => row.bodyName },
          { key: 'heldOn', title: t('fieldwork.heldOn'), show: (row) => <Days day={row.heldOn} /> },
          {
            key: 'what',
            title: t('fieldwork.siteText'),
            show: (row) =>
              [
                row.superior && `${t('fieldwork.superior')}${t.colon}${row.superior}`,
                row.channel && t(`fieldwork.channel.${row.channel}`),
                row.reach > 0 && t('fieldwork.reachedN', { n: row.reach }),
                row.place,
                row.phone,
                row.text,
              ]
                .filter(Boolean)
                .join(t.semicolon),
          },
          {
            key: 'untilDay',
            title: t('fieldwork.untilDay'),
            show: (row) => <Days day={row.untilDay} due={row.kind === 'demand' && row.repliedOn === null} />,
          },
          { key: 'reply', title: t('fieldwork.reply'), show: (row) => <Reply row={row} inTeam={inTeam} /> },
        ]}
      />
    </Page>
  )
}

type Row = Pick<says.SiteRecord, 'id' | 'kind' | 'reply' | 'repliedOn' | 'version'>

function Reply({ row, inTeam }: { row: Row; inTeam: boolean }) {
  const t = useTexts()
  if (row.kind !== 'demand') return '—'
  if (row.repliedOn !== null) return row.reply
  if (!inTeam) return t('fieldwork.openDemand')
  return (
    <Act
      does={says.replyDemand}
      kind="link"
      input={{ siteRecord: row.id, version: row.version }}
      form={{
        id: `replyDemand ${row.id}`,
        fields: <ProseField name="reply" label={t('fieldwork.reply')} rows={3} required />,
      }}
    />
  )
}

function Note() {
  const t = useTexts()
  const mine = useMine()
  const choices = useChoices()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={says.noteSite}
      kind="primary"
      input={{ id }}
      after={() => renew(newId())}
      form={{
        id: 'noteSite',
        initial: { ...mine.initial, heldOn: today(), kind: 'meeting' },
        fields: (values) => (
          <>
            <ChoiceField name="inspection" label={t('fieldwork.body')} choices={mine.choices} />
            <ChoiceField name="kind" label={t('fieldwork.siteKind')} choices={choices('kind', says.siteKinds)} />
            <LineField name="subject" label={t('fieldwork.siteSubject')} />
            <DayField name="heldOn" label={t('fieldwork.heldOn')} />
            <Special kind={String(values['kind'])} />
            <ProseField name="text" label={t('fieldwork.siteText')} rows={4} />
          </>
        ),
      }}
    />
  )
}

/** The fields that a kind of note has besides. */
function Special({ kind }: { kind: string }) {
  const t = useTexts()
  const choices = useChoices()
  const has = (...kinds: string[]) => kinds.includes(kind)
  return (
    <>
      {has('mobilisation') ? (
        <LineField name="superior" label={t('fieldwork.superior')} hint={t('fieldwork.hint.superior')} required />
      ) : null}
      {has('logistics', 'demand') ? <DayField name="untilDay" label={t('fieldwork.untilDay')} /> : null}
      {has('logistics', 'posting', 'mobilisation', 'meeting', 'publicity') ? (
        <LineField name="place" label={t('fieldwork.sitePlace')} />
      ) : null}
      {has('logistics') ? <LineField name="phone" label={t('fieldwork.phone')} /> : null}
      {has('mobilisation', 'meeting', 'midterm') ? (
        <ProseField name="present" label={t('fieldwork.sitePresent')} rows={2} />
      ) : null}
      {has('posting', 'publicity') ? (
        <ChoiceField name="channel" label={t('fieldwork.channel')} choices={choices('channel', says.channels)} />
      ) : null}
      {has('publicity') ? (
        <NumberField
          name="reach"
          label={t('fieldwork.reach')}
          hint={t('fieldwork.hint.reach')}
          min={0}
          max={10_000_000}
        />
      ) : null}
      {has('scope') ? <p className="mc-quiet">{t('fieldwork.hint.scope')}</p> : null}
    </>
  )
}
