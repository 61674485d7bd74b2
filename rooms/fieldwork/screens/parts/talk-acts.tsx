import { useState } from 'react'
import { isRefusal } from '../../../../core/pure/refusal.ts'
import {
  Act,
  ChoiceField,
  DayField,
  LineField,
  newId,
  ProseField,
  today,
  type useAsk,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import * as rule from '../../rules/talks.ts'
import { useInTeam, useOthers } from './units.ts'

type Given = NonNullable<ReturnType<typeof useAsk<typeof says.talkPage>>['data']>

/** What may be done with a talk in its state; each refused with the rule's own reason. */
export function TalkActs({ page }: { page: Given }) {
  const inTeam = useInTeam()
  const { talk } = page
  const open = !isRefusal(rule.mayOpen(talk)) && page.words === null
  return (
    <>
      {inTeam && talk.state === 'planned' ? <Before page={page} /> : null}
      {inTeam && (talk.state === 'planned' || talk.state === 'recorded') ? <Writing page={page} /> : null}
      {open ? <Open talk={talk} /> : null}
    </>
  )
}

function Before({ page: { talk, seats } }: { page: Given }) {
  const t = useTexts()
  const on = { talk: talk.id, version: talk.version }
  const reason = <ProseField name="reason" label={t('fieldwork.reason')} required />
  return (
    <>
      <Act
        does={says.allowTalkAlone}
        input={on}
        form={{
          fields: (
            <>
              <ChoiceField
                name="person"
                label={t('fieldwork.person')}
                choices={seats.map((one) => ({ value: one.person, label: one.name }))}
              />
              {reason}
            </>
          ),
        }}
      />
      <Act does={says.dropTalk} input={on} unless={rule.drop(talk, '')} form={{ fields: reason }} />
    </>
  )
}

function Writing({ page: { talk, words, seats } }: { page: Given }) {
  const t = useTexts()
  const me = useMe()
  const others = useOthers(seats)
  const on = { talk: talk.id, version: talk.version }
  const { talkerOne, talkerTwo } = talk
  const other = talkerOne === me.person ? talkerTwo : talkerOne
  const mine = talk.state === 'recorded' && ![talkerOne, talkerTwo].includes(me.person)
  const { place = '', hours = '', text = '', leads = '', handedOver = '' } = words ?? {}
  return (
    <>
      {mine ? null : (
        <Act
          does={says.recordTalk}
          kind={talk.state === 'planned' ? 'primary' : 'plain'}
          input={on}
          form={{
            initial: { other, heldOn: talk.heldOn ?? today(), place, hours, text, leads, handedOver },
            fields: (
              <>
                <ChoiceField
                  name="other"
                  label={t('fieldwork.other')}
                  hint={t('fieldwork.hint.other')}
                  choices={others}
                />
                <DayField name="heldOn" label={t('fieldwork.heldOn')} latest={today()} />
                <LineField name="hours" label={t('fieldwork.hours')} />
                <LineField name="place" label={t('fieldwork.place')} />
                <ProseField name="text" label={t('fieldwork.text')} rows={12} required />
                <ProseField name="leads" label={t('fieldwork.leads')} />
                <ProseField name="handedOver" label={t('fieldwork.handedOver')} rows={2} />
              </>
            ),
          }}
        />
      )}
      {talk.state === 'recorded' ? (
        <Act
          does={says.confirmTalk}
          kind="primary"
          input={on}
          confirm={talk.number}
          unless={rule.confirm(talk, me.person, today())}
        />
      ) : null}
    </>
  )
}

function Open({ talk }: { talk: says.Talk }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={says.openTalk}
      kind="primary"
      input={{ id, talk: talk.id }}
      after={() => renew(newId())}
      form={{
        fields: (
          <ProseField
            name="purpose"
            label={t('fieldwork.purpose')}
            hint={t('fieldwork.hint.purpose')}
            rows={2}
            required
          />
        ),
      }}
    />
  )
}
