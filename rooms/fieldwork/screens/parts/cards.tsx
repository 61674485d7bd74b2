import { Alert, Button, InputNumber } from 'antd'
import { useState } from 'react'
import { does, Section, Trouble, useFreshen, useTexts } from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import { Qr } from '../../../../core/web/ui/qr.tsx'

/** Digits and letters that are not taken for one another. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A code of twelve signs in threes, from the browser's own chance: 59 bits. */
function newCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(64))
  const fair = [...bytes].filter((byte) => byte < 248).slice(0, 12)
  return fair
    .map((byte) => signs[byte % signs.length])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')
}

const hex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const hashOf = async (survey: string, code: string) =>
  hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${survey}:${code.replaceAll('-', '')}`)))

/**
 * Opens a survey: the codes are made here, the server is told their hashes, and the cards are shown once, to be printed, shuffled and given out. They
 * are kept nowhere.
 */
export function Cards({ survey }: { survey: Pick<says.Survey, 'id' | 'version' | 'state' | 'title'> }) {
  const t = useTexts()
  const freshen = useFreshen()
  const [many, setMany] = useState(50)
  const [codes, setCodes] = useState<readonly string[]>([])
  const [problem, setProblem] = useState<unknown>(null)
  const give = async () => {
    setProblem(null)
    const made = Array.from({ length: many }, newCode)
    try {
      const hashes = await Promise.all(made.map((code) => hashOf(survey.id, code)))
      await does(says.openSurvey, { survey: survey.id, version: survey.version, hashes })
      setCodes(made)
      await freshen()
    } catch (error) {
      setProblem(error)
    }
  }
  const at = `${location.origin}/survey/${survey.id}`
  if (survey.state !== 'drafted' && codes.length === 0) return null
  return (
    <Section title={t('fieldwork.codes')}>
      {codes.length === 0 ? (
        <>
          <InputNumber
            aria-label={t('fieldwork.openCodes')}
            min={5}
            max={2000}
            value={many}
            onChange={(n) => setMany(n ?? 50)}
          />{' '}
          <Button type="primary" onClick={() => void give()}>
            {t('fieldwork.openSurvey')}
          </Button>
          {problem ? <Trouble problem={problem} /> : null}
        </>
      ) : (
        <>
          <Alert type="warning" showIcon title={t('fieldwork.cardsOnce')} className="mc-not-printed" />
          <div className="mc-field-cards">
            {codes.map((code) => (
              <div className="mc-field-card" key={code}>
                <strong>{survey.title}</strong>
                <Qr className="mc-field-qr" text={at} label={t('fieldwork.surveyAt')} />
                <small>{at}</small>
                <span>
                  {t('fieldwork.code')} <code>{code}</code>
                </span>
              </div>
            ))}
          </div>
        </>
      )}
    </Section>
  )
}
