import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  Days,
  LineField,
  List,
  newId,
  Page,
  ProseField,
  State,
  To,
  today,
  useAsk,
  useTexts,
} from '../../../core/web/index.ts'
import { organisationPage } from '../../registry/contract.ts'
import { partnerKinds, planTalk, talkStates, talks } from '../contract.ts'
import { talkTones } from './parts/tones.ts'
import { VillageField } from './parts/village.tsx'
import { useChoices, useInTeam, useMine, useUnits } from './parts/units.ts'

/** 谈话名单: with whom talks are planned, were held and confirmed; for the office the numbers of confirmed ones. */
export default function Talks() {
  const t = useTexts()
  const units = useUnits()
  const inTeam = useInTeam()
  return (
    <Page title={t('fieldwork.talks')} acts={inTeam ? <Plan /> : null}>
      <List
        ask={talks}
        label={t('fieldwork.talks')}
        empty={t('fieldwork.noTalks')}
        filters={[
          { name: 'q', label: t('fieldwork.search'), kind: 'text' },
          {
            name: 'state',
            label: t('fieldwork.state'),
            kind: 'many',
            choices: talkStates.map((value) => ({ value, label: t(`fieldwork.talk.${value}`) })),
          },
          { name: 'inspection', label: t('fieldwork.body'), kind: 'one', choices: units },
        ]}
        columns={[
          {
            key: 'number',
            title: t('fieldwork.number'),
            choice: 'always',
            show: (row) => (
              <To to={`/talks/${row.id}`}>{row.partnerName ? `${row.number} ${row.partnerName}` : row.number}</To>
            ),
          },
          {
            key: 'partnerTitle',
            title: t('fieldwork.titleOf'),
            show: (row) => row.partnerTitle || (row.partnerName ? '' : t('fieldwork.partnerHidden')),
          },
          {
            key: 'kind',
            title: t('fieldwork.partnerKind'),
            choice: 'hidden',
            show: (row) => (row.kind ? t(`fieldwork.kind.${row.kind}`) : ''),
          },
          {
            key: 'state',
            title: t('fieldwork.state'),
            show: (row) => <State of="fieldwork.talk" is={row.state} tone={talkTones[row.state]} />,
          },
          { key: 'body', title: t('fieldwork.body'), show: (row) => row.bodyName },
          { key: 'talkers', title: t('fieldwork.talkers'), show: (row) => row.talkers },
          {
            key: 'plannedOn',
            title: t('fieldwork.plannedOn'),
            show: (row) => <Days day={row.plannedOn} due={row.state === 'planned'} />,
          },
          { key: 'heldOn', title: t('fieldwork.heldOn'), show: (row) => <Days day={row.heldOn} /> },
        ]}
      />
    </Page>
  )
}

function Plan() {
  const t = useTexts()
  const mine = useMine()
  const choices = useChoices()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={planTalk}
      kind="primary"
      input={{ id }}
      after={() => renew(newId())}
      form={{
        id: 'planTalk',
        initial: { ...mine.initial, plannedOn: today() },
        fields: (values) => (
          <>
            <ChoiceField name="inspection" label={t('fieldwork.body')} choices={mine.choices} />
            <LineField name="name" label={t('fieldwork.name')} />
            <LineField name="title" label={t('fieldwork.titleOf')} hint={t('fieldwork.hint.title')} />
            <PostField body={mine.rows.find((one) => one.id === values['inspection'])?.body} />
            <ChoiceField name="kind" label={t('fieldwork.partnerKind')} choices={choices('kind', partnerKinds)} />
            <VillageField inspection={values['inspection'] as string | undefined} />
            <DayField name="plannedOn" label={t('fieldwork.plannedOn')} />
            <ProseField name="outline" label={t('fieldwork.outline')} />
          </>
        ),
      }}
    />
  )
}

/** The posts of the body, key ones first, so that a talk counts towards their coverage (S0-12). */
function PostField({ body }: { body: string | undefined }) {
  const t = useTexts()
  const asked = useAsk(organisationPage, { organisation: body as never }, { enabled: body !== undefined })
  const posts = (asked.data?.posts ?? []).filter((one) => one.untilDay === null)
  if (posts.length === 0) return null
  return (
    <ChoiceField
      name="post"
      label={t('fieldwork.post')}
      hint={t('fieldwork.hint.post')}
      choices={[...posts]
        .sort((a, b) => Number(b.key) - Number(a.key))
        .map((one) => ({
          value: one.id,
          label: one.holderName ? `${one.title}${t.aside(one.holderName)}` : one.title,
        }))}
    />
  )
}
