import { useEffect, useState } from 'react'
import { type Entry, Facts, type Open, Prose, Trouble, useTexts } from '../../../../core/web/index.ts'
import type { UnitHere } from './phone-box.ts'

/** Words of values that are codes, by the field they stand in. */
const groups: Readonly<Record<string, readonly string[]>> = {
  kind: ['kind'],
  household: ['household'],
  medium: ['medium'],
  form: ['form'],
  channel: ['channel'],
  doing: ['phone.doing'],
}
/** Fields whose label is another word than their name. */
const labels: Readonly<Record<string, string>> = {
  title: 'phone.title',
  subject: 'phone.noteSubject',
  on: 'returnedOn',
  kind: 'phone.kind',
  household: 'householdKind',
  doing: 'phone.doing',
  form: 'phone.paperForm',
  heldOn: 'heldOn',
}

/** What was typed, field by field, in words. */
export function EntryFacts({ values, unit }: { values: Entry['values']; unit: UnitHere | undefined }) {
  const t = useTexts()
  const word = (name: string, value: string): string => {
    if (name === 'other') return unit?.seats.find(({ person }) => person === value)?.name ?? '—'
    if (name === 'post') return unit?.posts.find(({ id }) => id === value)?.title ?? '—'
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return t.day(value)
    const found = (groups[name] ?? []).map((group) => `fieldwork.${group}.${value}`).find((key) => t.has(key))
    return found ? t(found) : value
  }
  const shown = Object.entries(values).filter(([, value]) => typeof value === 'string' || typeof value === 'number')
  return (
    <Facts
      facts={shown.map(([name, value]) => ({
        label: t(`fieldwork.${labels[name] ?? name}`),
        value: <Prose text={word(name, String(value))} />,
        wide: String(value).length > 24,
      }))}
    />
  )
}

/** A photo, opened in memory and nowhere else. */
export function Picture({ open, photo }: { open: Open; photo: NonNullable<Entry['photo']> }) {
  const [url, setUrl] = useState<string | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  useEffect(() => {
    let made: string | null = null
    let gone = false
    open.kept.whole(photo).then((bytes) => {
      if (gone) return
      made = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: photo.type }))
      setUrl(made)
    }, setProblem)
    return () => {
      gone = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [open, photo])
  if (problem) return <Trouble problem={problem} />
  return url ? <img src={url} alt={photo.name} /> : null
}
