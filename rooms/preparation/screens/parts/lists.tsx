import { useState } from 'react'
import { Act, ChoiceField, LineField, newId, Section, To, useTexts } from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import type { Given } from '../preparation.tsx'
import { useChoices, useInTeam } from './choices.ts'

/** 关注重点 and the lists: problems, questions, outlines for talks, papers wanted; drafted in one step, then by hand. */
export function Lists({ given: { lines, unit } }: { given: Given }) {
  const t = useTexts()
  const inTeam = useInTeam()
  const standing = lines.filter((one) => one.standing)
  return (
    <Section
      title={t('preparation.linesN')}
      acts={
        inTeam ? (
          <>
            <AddLine inspection={unit.id} />
            <Act does={says.draftLists} kind="primary" input={{ inspection: unit.id }} />
          </>
        ) : null
      }
    >
      {says.lists.map((list) => {
        const mine = standing.filter((one) => one.list === list)
        return (
          <div key={list}>
            <h3>{t(`preparation.list.${list}`)}</h3>
            {mine.length === 0 ? <p className="mc-quiet">{t('preparation.noLines')}</p> : null}
            <ol className="mc-preparation-lines">
              {mine.map((one) => (
                <li key={one.id}>
                  <span>{one.text}</span> <span className="mc-quiet">{t(`preparation.from.${one.source}`)}</span>{' '}
                  {inTeam ? (
                    <Act does={says.strikeLine} kind="link" input={{ listLine: one.id, version: one.version }} />
                  ) : null}
                </li>
              ))}
            </ol>
            {list === 'paper' && inTeam && mine.length > 0 ? (
              <p>
                <To to={`/loans?inspection=${unit.id}`}>{t('preparation.borrow')}</To>
              </p>
            ) : null}
          </div>
        )
      })}
    </Section>
  )
}

function AddLine({ inspection }: { inspection: string }) {
  const t = useTexts()
  const choices = useChoices()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={says.addLine}
      input={{ id, inspection }}
      after={() => renew(newId())}
      form={{
        id: `addLine ${inspection}`,
        initial: { list: 'problem' },
        fields: (
          <>
            <ChoiceField name="list" label={t('preparation.list')} choices={choices('list', says.lists)} />
            <LineField name="text" label={t('preparation.text')} />
          </>
        ),
      }}
    />
  )
}
