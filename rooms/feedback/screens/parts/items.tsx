import { Tag } from 'antd'
import { useState } from 'react'
import type * as z from 'zod'
import {
  Act,
  ChoiceField,
  LineField,
  newId,
  Prose,
  ProseField,
  Section,
  State,
  To,
  useMe,
  useTexts,
  YesField,
} from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import * as rule from '../../rules.ts'
import { useCategories } from './category.ts'
import { Difference } from './difference.tsx'
import { StatedOf } from './stated.tsx'
import { itemTone } from './tones.ts'

type Shown = z.output<(typeof says.opinionPage)['gives']>
type Of = { shown: Shown; item: says.Item }

/** The numbered items: in the draft beside their sheets, afterwards with what the body says to each and the answers. */
export function Items({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { opinion, items } = shown
  return (
    <Section
      title={`${t('feedback.items')}${t.aside(items.length)}`}
      flush
      acts={opinion.state === 'drafted' ? <Gather shown={shown} /> : null}
    >
      {opinion.state === 'delivered' ? (
        <p className="mc-section-body mc-quiet">{t('feedback.waitsForReceipt')}</p>
      ) : null}
      <ol className="mc-items">
        {items.map((item) => (
          <OneItem key={item.id} shown={shown} item={item} />
        ))}
      </ol>
    </Section>
  )
}

/** Puts the items of one chapter together, so that they are numbered as they are printed. */
function Gather({ shown: { opinion, items } }: { shown: Shown }) {
  const t = useTexts()
  const ordered = rule.byChapter(items)
  return ordered === null ? null : (
    <Act
      does={says.arrangeItems}
      size="small"
      label={t('feedback.byChapter')}
      input={{ opinion: opinion.id, version: opinion.version, items: ordered }}
    />
  )
}

function OneItem({ shown, item }: Of) {
  const t = useTexts()
  const { say } = useCategories()
  const { opinion, origins } = shown
  const origin = origins.find((one) => one.item === item.id)
  const leftOut = shown.leftOut.find(({ sheet }) => sheet === origin?.sheet)
  const changed = origin !== undefined && (origin.title !== item.title || origin.text !== item.text)
  return (
    <li className="mc-item" id={`item-${item.id}`}>
      <div className="mc-item-head">
        <h3>
          {item.number}. {item.title}
        </h3>
        {item.delivered ? <State of="feedback.item" is={item.state} tone={itemTone(item.state)} /> : null}
        {item.key ? <Tag color="red">{t('feedback.key')}</Tag> : null}
        {leftOut ? <Tag color="orange">{t('feedback.leftOutOfReport', { reason: leftOut.reason })}</Tag> : null}
        <span className="mc-quiet">
          {[say(item.category), item.chapter, item.revision > 1 ? t('feedback.revision', { n: item.revision }) : '']
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        <span className="mc-item-acts">
          {opinion.state === 'drafted' ? (
            <DraftActs shown={shown} item={item} />
          ) : (
            <BodyActs shown={shown} item={item} />
          )}
        </span>
      </div>
      {origin && changed ? (
        <div className="mc-item-two">
          <div>
            <h4>{t('feedback.text')}</h4>
            <Prose text={item.text} />
          </div>
          <div>
            <h4>
              {t('feedback.difference')} ·{' '}
              <To to={`/sheets/${origin.sheet}`}>{t('feedback.sheetNumber', { n: origin.serial })}</To>
            </h4>
            {origin.title === item.title ? null : <Difference before={origin.title} after={item.title} />}
            <Difference before={origin.text} after={item.text} />
          </div>
        </div>
      ) : (
        <Prose text={item.text} />
      )}
      {origin && !changed ? (
        <span className="mc-quiet">
          <To to={`/sheets/${origin.sheet}`}>{t('feedback.sheetNumber', { n: origin.serial })}</To> ·{' '}
          {t('feedback.sameAsSheet')}
        </span>
      ) : null}
      {opinion.takenOver ? <StatedOf item={item.id} text={item.text} /> : null}
      <Wordings shown={shown} item={item} />
      <Objections shown={shown} item={item} />
    </li>
  )
}

function DraftActs({ shown, item }: Of) {
  const t = useTexts()
  const me = useMe()
  const { opinion, items, origins } = shown
  const on = { opinion: opinion.id, version: opinion.version }
  const place = items.findIndex(({ id }) => id === item.id)
  const swapped = (to: number) => {
    const ids = items.map(({ id }) => id)
    ids.splice(place, 1)
    ids.splice(to, 0, item.id)
    return ids
  }
  const origin = origins.find((one) => one.item === item.id)
  const { title, text, chapter, key, keyReason } = item
  return (
    <>
      {place > 0 ? (
        <Act
          does={says.arrangeItems}
          size="small"
          label={t('feedback.moveUp')}
          input={{ ...on, items: swapped(place - 1) }}
        />
      ) : null}
      {place < items.length - 1 ? (
        <Act
          does={says.arrangeItems}
          size="small"
          label={t('feedback.moveDown')}
          input={{ ...on, items: swapped(place + 1) }}
        />
      ) : null}
      <Act
        does={says.wordItem}
        size="small"
        input={{ item: item.id, version: item.version }}
        unless={rule.edit(opinion, me.person)}
        form={{
          initial: { title, text, chapter, key, keyReason },
          labels: { title: t('feedback.title'), text: t('feedback.text') },
          fields: (values) => (
            <>
              <LineField name="title" label={t('feedback.title')} />
              <ProseField name="text" label={t('feedback.text')} rows={8} />
              {origin ? (
                <div className="mc-said">
                  <h4>{t('feedback.difference')}</h4>
                  <Difference before={origin.text} after={String(values['text'] ?? '')} />
                </div>
              ) : null}
              <LineField name="chapter" label={t('feedback.chapter')} />
              <YesField name="key" label={t('feedback.key')} />
              {values['key'] ? <ProseField name="keyReason" label={t('feedback.keyReason')} rows={2} /> : null}
            </>
          ),
        }}
      />
      <Act
        does={says.leaveOutItem}
        size="small"
        kind="danger"
        confirm={t('feedback.leaveOutAsk')}
        input={{ ...on, item: item.id }}
      />
    </>
  )
}

function BodyActs({ shown, item }: Of) {
  const t = useTexts()
  const { opinion, objections } = shown
  const [id] = useState(newId)
  const open = objections.find((one) => one.item === item.id && one.kind === 'objection' && one.verdict === null)
  if (opinion.state !== 'received') return null
  const input = { item: item.id, version: item.version }
  const can = (verb: string) => verb in rule.lifeOfItem[item.state]
  return (
    <>
      {can('acknowledge') ? (
        <Act
          does={says.acknowledgeItem}
          size="small"
          kind="primary"
          input={input}
          unless={rule.respond(item, opinion, 'acknowledge')}
        />
      ) : null}
      {can('explain') ? (
        <Act
          does={says.explainItem}
          size="small"
          input={{ ...input, id }}
          form={{ fields: <ProseField name="text" label={t('feedback.explanationText')} rows={6} /> }}
        />
      ) : null}
      {can('object') ? (
        <Act
          does={says.objectToItem}
          size="small"
          input={{ ...input, id }}
          form={{ fields: <ProseField name="text" label={t('feedback.objectionText')} rows={6} /> }}
        />
      ) : null}
      {open ? <AnswerIt item={item} objection={open} /> : null}
    </>
  )
}

function AnswerIt({ item, objection }: { item: says.Item; objection: says.Objection }) {
  const t = useTexts()
  const me = useMe()
  const mine = objection.by === me.person ? { refused: 'feedback.your-own-objection', facts: {} } : true
  return (
    <Act
      does={says.answerObjection}
      size="small"
      kind="primary"
      input={{ item: item.id, version: item.version, objection: objection.id }}
      unless={mine}
      form={{
        initial: { verdict: 'rejected', outcome: 'stands', title: item.title, text: item.text },
        note: <Prose text={objection.text} />,
        fields: (values) => (
          <>
            <ChoiceField
              name="verdict"
              label={t('feedback.verdict')}
              choices={says.objectionVerdicts.map((value) => ({ value, label: t(`feedback.verdict.${value}`) }))}
            />
            <ChoiceField
              name="outcome"
              label={t('feedback.outcome')}
              choices={says.outcomes.map((value) => ({ value, label: t(`feedback.outcome.${value}`) }))}
            />
            <ProseField name="answer" label={t('feedback.answer')} rows={6} />
            {values['outcome'] === 'changed' ? (
              <>
                <LineField name="title" label={t('feedback.newTitle')} />
                <ProseField name="text" label={t('feedback.newText')} rows={6} />
              </>
            ) : null}
          </>
        ),
      }}
    />
  )
}

function Wordings({ shown, item }: Of) {
  const t = useTexts()
  const rows = shown.wordings.filter((one) => one.item === item.id)
  if (rows.length < 2) return null
  return (
    <details>
      <summary>{t('feedback.wordings')}</summary>
      {rows.map((one) => (
        <blockquote key={one.id} className="mc-said">
          <header>
            <span>{t('feedback.revision', { n: one.revision })}</span>
            <span>{t.day(one.onDay)}</span>
          </header>
          <strong>{one.title}</strong>
          <Prose text={one.text} />
        </blockquote>
      ))}
    </details>
  )
}

function Objections({ shown, item }: Of) {
  const t = useTexts()
  const rows = shown.objections.filter((one) => one.item === item.id)
  return rows.map((one) => (
    <blockquote key={one.id} className="mc-said">
      <header>
        <span>{t(`feedback.kind.${one.kind}`)}</span>
        <span>
          {shown.names[one.by] ?? ''} {t.day(one.onDay)}
        </span>
      </header>
      <Prose text={one.text} />
      {one.verdict === null || one.outcome === null ? null : (
        <>
          <header>
            <strong>
              {t('feedback.answer')}
              {t.colon}
              {t(`feedback.verdict.${one.verdict}`)}
              {t.comma}
              {t(`feedback.outcome.${one.outcome}`)}
            </strong>
            <span>
              {one.answeredBy === null ? '' : (shown.names[one.answeredBy] ?? '')} {t.day(one.answeredOn)}
            </span>
          </header>
          <Prose text={one.answer} />
        </>
      )}
    </blockquote>
  ))
}
