import { Alert, Button, Popconfirm, Tag, Upload } from 'antd'
import { useState } from 'react'
import {
  dependants,
  type Entry,
  isUnsure,
  type Open,
  Page,
  Section,
  standingOf,
  Trouble,
  useGo,
  useTexts,
} from '../../../core/web/index.ts'
import { look, useBox } from './parts/phone-box.ts'
import { Conflict } from './parts/phone-conflict.tsx'
import { PhoneGate } from './parts/phone-gate.tsx'
import { correcting, dropWritten, holdBack, keepPicture, pictureOf } from './parts/phone-keep.ts'
import { EntryFacts, Picture } from './parts/phone-entry.tsx'
import { PhoneBar } from './phone.tsx'

/** 待发箱: all that was written here and has not arrived: to see, to correct, to delete, to take away sealed. */
export default function PhoneOutbox() {
  const t = useTexts()
  return (
    <Page title={t('fieldwork.phone.outbox')} back={{ to: '/phone', label: t('fieldwork.fieldPhone') }}>
      <PhoneGate>{(open) => <Outbox open={open} />}</PhoneGate>
    </Page>
  )
}

function Outbox({ open }: { open: Open }) {
  const t = useTexts()
  const { entries, problem } = useBox()
  return (
    <>
      <PhoneBar open={open} />
      {problem ? <Trouble problem={problem} /> : null}
      <Section
        title={t('fieldwork.phone.outboxN', { n: entries.length })}
        acts={
          <Button size="small" disabled={entries.length === 0} onClick={() => void exported(open)}>
            {t('fieldwork.phone.export')}
          </Button>
        }
      >
        {entries.length === 0 ? <p className="mc-quiet">{t('fieldwork.phone.empty')}</p> : null}
        {entries.map((entry) => (
          <OneEntry key={entry.id} open={open} entry={entry} all={entries} />
        ))}
        <p className="mc-quiet">{t('fieldwork.phone.exportLead')}</p>
      </Section>
    </>
  )
}

/** A file with all that waits, sealed as it lies here. */
async function exported(open: Open): Promise<void> {
  const url = URL.createObjectURL(new Blob([await open.kept.packed()], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `mingcha-phone-${new Date().toISOString().slice(0, 10)}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

const tones = { waiting: 'blue', sending: 'cyan', refused: 'red', held: 'orange' } as const

function OneEntry({ open, entry, all }: { open: Open; entry: Entry; all: readonly Entry[] }) {
  const t = useTexts()
  const { units } = useBox()
  const [shown, setShown] = useState(false)
  const standing = standingOf(all, entry)
  const unit = units.find(({ inspection }) => inspection === entry.inspection)
  const { trouble } = entry
  return (
    <article className="mc-phone-entry" data-entry={entry.form}>
      <h3>
        {t(`fieldwork.phone.form.${entry.form}`)} {entry.title}{' '}
        <Tag color={tones[standing]}>
          {trouble?.code === correcting ? t('fieldwork.phone.correcting') : t(`fieldwork.phone.standing.${standing}`)}
        </Tag>
      </h3>
      <div className="mc-quiet">
        {unit?.bodyName ?? t('fieldwork.phone.unitGone')} ·{' '}
        {t('fieldwork.phone.madeAt', { at: t.at(entry.made.at), n: entry.made.count })}
      </div>
      {trouble && trouble.code !== correcting ? (
        <Trouble problem={{ refused: trouble.code, facts: trouble.facts }} />
      ) : null}
      {trouble?.code === 'doorway.stale' ? <Conflict open={open} entry={entry} /> : null}
      {isUnsure(entry) ? <Alert type="info" showIcon title={t('fieldwork.phone.unsure')} /> : null}
      {shown ? (
        entry.photo ? (
          <Picture open={open} photo={entry.photo} />
        ) : (
          <EntryFacts values={entry.values} unit={unit} />
        )
      ) : null}
      <Acts open={open} entry={entry} all={all} shown={shown} show={setShown} />
    </article>
  )
}

function Acts(props: {
  open: Open
  entry: Entry
  all: readonly Entry[]
  shown: boolean
  show: (shown: boolean) => void
}) {
  const t = useTexts()
  const go = useGo()
  const { open, entry } = props
  const [problem, setProblem] = useState<unknown>(null)
  const waiting = dependants(props.all, entry.id).length
  const correct = async () => {
    if (!entry.trouble) await holdBack(open, entry, true)
    go(`/phone/write?entry=${entry.id}`)
  }
  const photograph = (file: File) =>
    void pictureOf(file, 1)
      .then((picture) => keepPicture(open, entry, picture))
      .then(look)
      .catch(setProblem)
  return (
    <>
      {problem ? <Trouble problem={problem} /> : null}
      <div className="mc-phone-end">
        <Button size="small" onClick={() => props.show(!props.shown)}>
          {t(props.shown ? 'fieldwork.phone.hide' : 'fieldwork.phone.see')}
        </Button>
        {entry.photo ? null : (
          <Button size="small" disabled={isUnsure(entry)} onClick={() => void correct()}>
            {t('fieldwork.phone.correct')}
          </Button>
        )}
        {entry.trouble ? (
          <Button size="small" onClick={() => void holdBack(open, entry, false)}>
            {t('fieldwork.phone.asItIs')}
          </Button>
        ) : null}
        {entry.photo ? null : (
          <Upload
            aria-label={t('fieldwork.phone.addPhoto')}
            accept="image/*"
            showUploadList={false}
            beforeUpload={(file) => {
              photograph(file)
              return false
            }}
          >
            <Button size="small">{t('fieldwork.phone.addPhoto')}</Button>
          </Upload>
        )}
        <Popconfirm
          title={t(waiting > 0 ? 'fieldwork.phone.deleteAlso' : 'fieldwork.phone.deleteAsk', { n: waiting })}
          okText={t('fieldwork.phone.delete')}
          cancelText={t('core.cancel')}
          onConfirm={() => void dropWritten(open, entry)}
        >
          <Button size="small" danger>
            {t('fieldwork.phone.delete')}
          </Button>
        </Popconfirm>
      </div>
    </>
  )
}
