import { Alert, Button, Input } from 'antd'
import { useState } from 'react'
import {
  Act,
  Asked,
  Facts,
  does,
  LineField,
  newId,
  Page,
  Problem,
  Section,
  State,
  useAsk,
  useFreshen,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import {
  askOpening,
  declineOpening,
  grantOpening,
  type Holder,
  makeHolderKey,
  myHolding,
  noteOpening,
  remakeShare,
} from '../contract.ts'
import { type KeyPair, newPair } from '../sealing/box.ts'
import { fromBase64, toBase64 } from '../sealing/bytes.ts'
import { handOn, type Identity, openIdentity, shareOf } from '../sealing/identity.ts'
import { close, fromRecovery, recoveryWords, reopen } from '../sealing/passphrase.ts'
import { remade } from '../sealing/shares.ts'
import { Entered, Pressed } from './parts/pressed.tsx'
import { openingTones } from './parts/tones.ts'
import './parts/tips.css'

type Given = NonNullable<ReturnType<typeof useAsk<typeof myHolding>>['data']>
type Ask = Given['openings'][number]

/** What a holder has: his key, what others ask of him, and the identities he may ask for. Everything that opens, opens in this browser. */
export default function Holding() {
  const t = useTexts()
  const asked = useAsk(myHolding, {})
  return (
    <Page title={t('tips.holding')}>
      <Asked of={asked}>
        {(given) => (
          <>
            {given.holder === null && given.held.length === 0 ? (
              <Alert type="info" title={t('tips.notHolder')} />
            ) : null}
            {given.holder !== null && given.holder.publicKey === '' ? <MakeKey holder={given.holder} /> : null}
            {given.openings.map((one) => (
              <Opening key={one.id} ask={one} given={given} />
            ))}
            <Held given={given} />
          </>
        )}
      </Asked>
    </Page>
  )
}

function MakeKey({ holder }: { holder: Holder }) {
  const t = useTexts()
  const freshen = useFreshen()
  const [one, setOne] = useState('')
  const [two, setTwo] = useState('')
  const [sheet, setSheet] = useState('')
  const wrong = one.length < 14 ? t('tips.passphraseShort') : one === two ? null : t('tips.passphraseDiffers')
  const make = async () => {
    const pair = await newPair()
    const closed = await close(pair, one)
    const publicKey = toBase64(pair.public)
    await does(makeHolderKey, { holder: holder.id, version: holder.version, id: newId(), publicKey, closed })
    setSheet(recoveryWords(pair))
  }
  return (
    <Section title={t('tips.makeHolderKey')}>
      {sheet === '' ? (
        <Entered>
          <p>{t('tips.passphraseHint')}</p>
          <label>
            {t('tips.passphrase')}
            <Input.Password value={one} autoComplete="off" onChange={(event) => setOne(event.target.value)} />
          </label>
          <label>
            {t('tips.passphraseAgain')}
            <Input.Password value={two} autoComplete="off" onChange={(event) => setTwo(event.target.value)} />
          </label>
          {wrong ? <p className="mc-quiet">{wrong}</p> : null}
          <Pressed does={make} disabled={wrong !== null}>
            {t('tips.makeKey')}
          </Pressed>
        </Entered>
      ) : (
        <>
          <Alert type="warning" showIcon title={t('tips.recovery')} description={t('tips.recoveryHint')} />
          <p className="mc-tips-receipt">{sheet}</p>
          <Button onClick={() => window.print()}>{t('tips.print')}</Button>{' '}
          <Button type="primary" onClick={() => freshen()}>
            {t('tips.done')}
          </Button>
        </>
      )}
    </Section>
  )
}

function Opening({ ask, given }: { ask: Ask; given: Given }) {
  const t = useTexts()
  const me = useMe()
  const freshen = useFreshen()
  const [word, setWord] = useState('')
  const [found, setFound] = useState<Identity | null>(null)
  const mine = ask.askedBy === me.person
  /** One's own key, opened here by passphrase or recovery sheet. */
  const unlocked = async (): Promise<KeyPair> => {
    const pair = (await fromRecovery(word)) ?? (await reopen(ask.closed, word).catch(() => null))
    if (!pair) throw new Problem({ code: 'tips.wrong-passphrase' })
    return pair
  }
  const on = { opening: ask.id, version: ask.version }
  const grant = async () => {
    const share = await shareOf(await unlocked(), ask.mine, ask.key)
    await does(grantOpening, { ...on, share: await handOn(share, fromBase64(ask.askerKey), ask.key) })
    freshen()
  }
  const shares = async () => {
    const pair = await unlocked()
    return [await shareOf(pair, ask.mine, ask.key), await shareOf(pair, ask.share, ask.key)] as const
  }
  const open = async () => {
    const both = await shares()
    if (ask.state === 'granted') await does(noteOpening, on)
    setFound(await openIdentity(ask.sealed, ...both, ask.key))
    freshen()
  }
  const remake = (seat: Given['seats'][number]) => async () => {
    const share = remade(...(await shares()), seat.seat as 1)
    await does(remakeShare, { ...on, holder: seat.id, share: await handOn(share, fromBase64(seat.publicKey), ask.key) })
    freshen()
  }
  const successors = given.seats.filter(
    (one) => one.sinceDay > ask.askedOn || (one.sinceDay === ask.askedOn && one.person !== me.person),
  )
  const needsWord = (mine && (ask.state === 'granted' || ask.state === 'opened')) || (!mine && ask.state === 'asked')
  return (
    <Section title={`${ask.number}${t.colon}${ask.purpose}`}>
      <p>
        {t('tips.askedOf')} {given.names[ask.askedBy] ?? '—'} {t.day(ask.askedOn)}{' '}
        <State of="tips.opening" is={ask.state} tone={openingTones[ask.state]} />
      </p>
      {needsWord ? (
        <Entered>
          <label>
            {t('tips.orRecovery')}
            <Input.Password value={word} autoComplete="off" onChange={(event) => setWord(event.target.value)} />
          </label>
          {mine ? (
            <Pressed does={open}>{t('tips.openIt')}</Pressed>
          ) : (
            <Pressed does={grant}>{t('tips.grantOpening')}</Pressed>
          )}
        </Entered>
      ) : null}
      {!mine && ask.state === 'asked' ? <Act does={declineOpening} input={on} /> : null}
      {found ? (
        <Facts
          facts={[
            { label: t('tips.name'), value: found.name || '—' },
            { label: t('tips.phone'), value: found.phone || '—' },
            { label: t('tips.idNumber'), value: found.idNumber || '—' },
            { label: t('tips.contact'), value: found.address || '—' },
            found.moved !== '' && { label: t('tips.moved'), value: found.moved, wide: true },
          ]}
        />
      ) : null}
      {mine && ask.state === 'opened' && successors.length > 0 ? (
        <>
          <p className="mc-quiet">{t('tips.remakeHint')}</p>
          {successors.map((seat) => (
            <Pressed key={seat.id} does={remake(seat)}>
              {`${t('tips.remakeShare')}${t.colon}${t('tips.seat')} ${seat.seat} ${given.names[seat.person] ?? ''}`}
            </Pressed>
          ))}
        </>
      ) : null}
    </Section>
  )
}

function Held({ given: { held } }: { given: Given }) {
  const t = useTexts()
  if (held.length === 0) return null
  return (
    <Section title={t('tips.heldTips')}>
      <ul>
        {held.map((one) => (
          <li key={one.tip}>
            {one.number} {t.day(one.receivedOn)} <AskFor tip={one.tip} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function AskFor({ tip }: { tip: string }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={askOpening}
      kind="link"
      input={{ id, tip }}
      after={() => renew(newId())}
      form={{ id: `askOpening-${tip}`, fields: <LineField name="purpose" label={t('tips.purpose')} /> }}
    />
  )
}
