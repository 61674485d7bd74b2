import { useState } from 'react'
import { isRefusal, refuse } from '../../../../core/pure/refusal.ts'
import { Act, Asked, ChoiceField, newId, Section, To, useAsk, useTexts } from '../../../../core/web/index.ts'
import { noteTipCheck, type TipCheckKind, tipChecks, undoTipCheck } from '../../contract.ts'
import { mayCheck } from '../../rules/checks.ts'
import './tips.css'

const pages = { talk: 'talks', visit: 'visits', loan: 'loans', sample: 'samples' } as const

type One = Readonly<{ id: string; kind: TipCheckKind; about: string; what: string; on: string }>

/** 办理情况 (S1-10): which talks, visits, papers and samples concern this tip; the team's alone. */
export function TipWork({ tip }: { tip: string }) {
  const t = useTexts()
  const asked = useAsk(tipChecks, { tip })
  return (
    <Section title={t('tips.tipChecks')}>
      <Asked of={asked}>
        {(page) => {
          const open = !isRefusal(mayCheck(page.tip))
          return (
            <>
              {page.checks.length === 0 ? <p className="mc-quiet">{t('tips.notChecked')}</p> : null}
              <ul>
                {page.checks.map((one) => (
                  <li key={one.id}>
                    <Checked one={one} />
                    {open ? (
                      <Act
                        does={undoTipCheck}
                        size="small"
                        kind="link"
                        input={{ tipCheck: one.id }}
                        confirm={one.what}
                      />
                    ) : null}
                  </li>
                ))}
              </ul>
              {open ? <Note tip={tip} done={page.done} /> : null}
            </>
          )
        }}
      </Asked>
    </Section>
  )
}

/** What was done, with the way to it and the day. */
export function Checked({ one }: { one: One }) {
  const t = useTexts()
  return (
    <>
      <To to={`/${pages[one.kind]}/${one.about}`}>
        {t('tips.checkedBy', { kind: t(`tips.check.${one.kind}`), what: one.what })}
      </To>{' '}
      <span className="mc-quiet">{t.day(one.on)}</span>{' '}
    </>
  )
}

function Note({ tip, done }: { tip: string; done: readonly Omit<One, 'id'>[] }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const choices = done.map(({ kind, about, what }) => ({
    value: about,
    label: t('tips.checkedBy', { kind: t(`tips.check.${kind}`), what }),
  }))
  return (
    <Act
      does={noteTipCheck}
      size="small"
      unless={done.length === 0 ? refuse('tips.nothing-done') : null}
      input={{ id, tip }}
      after={() => renew(newId())}
      form={{
        id: `noteTipCheck:${tip}`,
        note: <p className="mc-quiet">{t('tips.checkHint')}</p>,
        fields: <ChoiceField name="about" label={t('tips.whichDone')} choices={choices} />,
      }}
    />
  )
}
