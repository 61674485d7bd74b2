import { useState } from 'react'
import type { Command } from '../../../../core/pure/contract.ts'
import { Act, DayField, LineField, newId, Section, today, useAsk, useMe, useTexts } from '../../../../core/web/index.ts'
import { type LetterIn, lettersIn } from '../../contract.ts'

/** What is known of the letters of a thing, for whoever may know of them. */
export function useLetters(one: Readonly<{ id: string; body: string }>) {
  const asks = (lettersIn.of as readonly string[]).includes(useMe().hat)
  return useAsk(lettersIn, { about: one.id, body: one.body }, { enabled: asks }).data
}

/** 来函 (S0-07): the letters on which a department's receipts and answers stand. */
export function LettersIn({ of }: { of: Readonly<{ id: string; body: string }> }) {
  const t = useTexts()
  const letters = useLetters(of)?.letters ?? []
  if (letters.length === 0) return null
  return (
    <Section title={t('commons.letterIn')}>
      <ul>
        {letters.map((one) => (
          <li key={one.id}>
            {t(`commons.letterStep.${one.step}`)} {one.document} <span className="mc-quiet">{t.day(one.onDay)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Notes a step of a department that has nobody with an account, and the letter it stands on. `more`: what else the letter says. */
export function NoteLetter(props: {
  does: Command
  of: Readonly<{ id: string; version: number }>
  thing: LetterIn['thing']
  initial?: Readonly<Record<string, unknown>>
  more?: React.ReactNode
}) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const { does, of, thing, initial = {}, more } = props
  return (
    <Act
      does={does as never}
      input={{ id, [thing]: of.id, version: of.version } as never}
      after={() => renew(newId())}
      form={{
        initial: { onDay: today(), ...initial },
        note: <p className="mc-quiet">{t('commons.letterHint')}</p>,
        fields: (
          <>
            <LineField name="document" label={t('commons.letterDocument')} hint={t('commons.letterDocumentHint')} />
            <DayField name="onDay" label={t('commons.letterDay')} latest={today()} />
            {more}
          </>
        ),
      }}
    />
  )
}
