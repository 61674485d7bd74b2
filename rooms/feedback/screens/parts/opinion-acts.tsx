import { useState } from 'react'
import type * as z from 'zod'
import {
  Act,
  DayField,
  LineField,
  newId,
  Prose,
  ProseField,
  Section,
  today,
  useAsk,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { Approve } from '../../../registry/screens/parts/route.tsx'
import * as says from '../../contract.ts'
import * as rule from '../../rules.ts'
import { useCategories } from './category.ts'

type Shown = z.output<(typeof says.opinionPage)['gives']>

/** What may be done with an opinion now, by the hat worn. */
export function OpinionActs({ shown }: { shown: Shown }) {
  const t = useTexts()
  const me = useMe()
  const { opinion, items } = shown
  const input = { opinion: opinion.id, version: opinion.version }
  const day = today() as says.Opinion['draftedOn']
  const drafted = opinion.state === 'drafted'
  return (
    <>
      {drafted ? <Edit opinion={opinion} /> : null}
      {drafted ? (
        <Approve
          matter="feedback"
          thing={opinion.id}
          does={says.approveOpinion}
          kind="primary"
          input={input}
          unless={rule.approve(opinion, items.length, me.person, day)}
          form={{
            note: <p className="mc-quiet">{t('feedback.approveAsk')}</p>,
            fields: <ProseField name="comment" label={t('feedback.comment')} />,
          }}
        />
      ) : null}
      {drafted || opinion.state === 'approved' ? (
        <Act
          does={says.sendBackOpinion}
          input={input}
          form={{ fields: <LineField name="comment" label={t('feedback.comment')} /> }}
        />
      ) : null}
      {opinion.state === 'approved' ? <Deliver opinion={opinion} /> : null}
      {opinion.state === 'delivered' ? <Receive opinion={opinion} /> : null}
      {opinion.bodyOn === null || shown.townAbove === '' ? null : <ToTown opinion={opinion} />}
    </>
  )
}

type Of = { opinion: says.Opinion }

function Edit({ opinion }: Of) {
  const t = useTexts()
  const me = useMe()
  const { overall, otherMatters, requirements, contact } = opinion
  const names = ['overall', 'otherMatters', 'requirements', 'contact'] as const
  return (
    <Act
      does={says.editOpinion}
      input={{ opinion: opinion.id, version: opinion.version }}
      unless={rule.edit(opinion, me.person)}
      form={{
        initial: { overall, otherMatters, requirements, contact },
        labels: Object.fromEntries(names.map((name) => [name, t(`feedback.${name}`)])),
        fields: names.map((name) => (
          <ProseField key={name} name={name} label={t(`feedback.${name}`)} rows={name === 'contact' ? 2 : 6} />
        )),
      }}
    />
  )
}

function Deliver({ opinion }: Of) {
  const t = useTexts()
  const earliest = opinion.approvedOn ?? undefined
  const days = { latest: today(), ...(earliest ? { earliest } : {}) }
  return (
    <Act
      does={says.deliverOpinion}
      kind="primary"
      input={{ opinion: opinion.id, version: opinion.version }}
      form={{
        initial: { principalOn: today(), bodyOn: today() },
        note: <p className="mc-quiet">{t('feedback.deliverAsk')}</p>,
        fields: (
          <>
            <DayField name="principalOn" label={t('feedback.principalOn')} {...days} />
            <LineField name="principalPlace" label={t('feedback.principalPlace')} />
            <DayField name="bodyOn" label={t('feedback.bodyOn')} {...days} />
            <LineField name="bodyPlace" label={t('feedback.bodyPlace')} />
          </>
        ),
      }}
    />
  )
}

/** 双反馈 (S4-11): what went to a village goes to its town too. */
function ToTown({ opinion }: Of) {
  const t = useTexts()
  const [id] = useState(newId)
  const there = useAsk(says.townCopies, { opinion: opinion.id, size: 1 })
  if (there.data === undefined || there.data.count > 0) return null
  return (
    <Act
      does={says.copyToTown}
      input={{ id, opinion: opinion.id }}
      form={{
        initial: { deliveredOn: today() },
        note: <p className="mc-quiet">{t('feedback.townCopyNote')}</p>,
        fields: (
          <>
            <DayField
              name="deliveredOn"
              label={t('feedback.copiedOn')}
              latest={today()}
              {...(opinion.bodyOn === null ? {} : { earliest: opinion.bodyOn })}
            />
            <LineField name="place" label={t('feedback.copyPlace')} />
          </>
        ),
      }}
    />
  )
}

function Receive({ opinion }: Of) {
  const t = useTexts()
  const me = useMe()
  const [id] = useState(newId)
  const earliest = opinion.bodyOn ?? undefined
  return (
    <Act
      does={says.signReceipt}
      kind="primary"
      input={{ id, opinion: opinion.id, version: opinion.version }}
      form={{
        initial: { signedName: me.name, signedOn: today() },
        note: <p className="mc-quiet">{t('feedback.receiveAsk')}</p>,
        fields: (
          <>
            <LineField name="signedName" label={t('feedback.signedName')} />
            <DayField
              name="signedOn"
              label={t('feedback.signedOn')}
              latest={today()}
              {...(earliest ? { earliest } : {})}
            />
          </>
        ),
      }}
    />
  )
}

/** Adopted sheets that have no item in the draft. */
export function Candidates({ opinion, rows }: Of & { rows: Shown['candidates'] }) {
  const t = useTexts()
  const { say } = useCategories()
  return (
    <Section title={t('feedback.candidates')} flush>
      {rows.length === 0 ? <p className="mc-section-body mc-quiet">{t('feedback.noCandidates')}</p> : null}
      <ul className="mc-items">
        {rows.map((sheet) => (
          <li key={sheet.id} className="mc-item">
            <div className="mc-item-head">
              <h3>{sheet.title}</h3>
              <span className="mc-quiet">
                {t('feedback.sheetNumber', { n: sheet.serial })} · {say(sheet.category)}
              </span>
              <span className="mc-item-acts">
                <TakeIn opinion={opinion} sheet={sheet.id} />
              </span>
            </div>
            <Prose text={sheet.overview} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function TakeIn({ opinion, sheet }: Of & { sheet: string }) {
  const me = useMe()
  const [id] = useState(newId)
  return (
    <Act
      does={says.takeInSheet}
      size="small"
      input={{ id, opinion: opinion.id, version: opinion.version, sheet }}
      unless={rule.edit(opinion, me.person)}
    />
  )
}
