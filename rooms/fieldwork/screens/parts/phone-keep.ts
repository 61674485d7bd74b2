import { dependants, type Entry, newId, type Open, Problem } from '../../../../core/web/index.ts'
import { type PhoneForm, photoOf, sayingOf } from '../../rules/phone.ts'
import { look, sendNow, stepsOf, type UnitHere } from './phone-box.ts'

type Values = Readonly<Record<string, unknown>>
export type Picture = Readonly<{ name: string; type: string; bytes: Uint8Array }>

const keysOf = (entry: Pick<Entry, 'steps'>) =>
  entry.steps.flatMap((step) => (step.kind === 'command' ? [step.key] : []))

/**
 * Keeps what was written: new, or in place of one that waits (`before`), whose done steps stay done. Photos are kept with it and go after it. Throws
 * `web.phone-full` when the phone is full: then it stands in the form as before.
 */
export async function keepWritten(
  open: Open,
  unit: Pick<UnitHere, 'inspection' | 'hat'>,
  form: Exclude<PhoneForm, 'photo'>,
  title: string,
  values: Values,
  pictures: readonly Picture[],
  before?: Entry,
): Promise<void> {
  const { about, said } = sayingOf(form, unit.inspection, values, before?.about.id ?? newId())
  const entry: Entry = {
    ...{ id: before?.id ?? newId(), hat: unit.hat, inspection: unit.inspection, form, title, about },
    ...{ after: [], values, photo: null, trouble: null },
    steps: stepsOf(said, [], before?.steps),
    made: before?.made ?? { at: new Date().toISOString(), count: await open.kept.nextCount() },
  }
  await open.kept.put(entry)
  const all = await open.kept.all()
  // What comes after it names its keys: they are others now.
  for (const one of dependants(all, entry.id))
    await open.kept.put({
      ...one,
      about,
      steps: one.steps.map((step, n) =>
        step.kind === 'command' && n === 0 && !step.done ? { ...step, after: keysOf(entry) } : step,
      ),
    })
  for (const picture of pictures) await keepPicture(open, entry, picture)
  await look()
  void sendNow()
}

/** Keeps a photo of what an entry is about, to go after it. */
export async function keepPicture(open: Open, of: Entry, picture: Picture): Promise<void> {
  const { name, type, bytes } = picture
  const photo = { id: newId(), name, type, size: bytes.length }
  const { about, said } = photoOf(of.inspection, of.about, { name, size: bytes.length }, newId())
  const entry: Entry = {
    ...{ id: newId(), hat: of.hat, inspection: of.inspection, form: 'photo', title: name, about, photo },
    ...{ after: [of.id], values: {}, trouble: null },
    steps: stepsOf(said, keysOf(of)),
    made: { at: new Date().toISOString(), count: await open.kept.nextCount() },
  }
  await open.kept.putWithPhoto(entry, bytes)
}

/** While it is being corrected it is not sent; kept as it was, or sent as it is, it goes on. */
export const correcting = 'fieldwork.phone-correcting'
export async function holdBack(open: Open, entry: Entry, held: boolean): Promise<void> {
  const trouble = held ? { code: correcting, detail: '', todo: '', facts: {}, fields: [] } : null
  await open.kept.put({ ...entry, trouble })
  await look()
  if (!held) void sendNow()
}

/** Takes an entry from the phone, and what waits for it. */
export async function dropWritten(open: Open, entry: Entry): Promise<void> {
  for (const one of dependants(await open.kept.all(), entry.id)) await open.kept.delete(one.id)
  await open.kept.delete(entry.id)
  await look()
}

const longest = 2560
const largest = 12 * 1024 * 1024

/**
 * A photo as it is kept: at most 2,560 pixels on its longer side, drawn anew, so that it tells nothing of place, device and hour. What this browser cannot
 * draw is kept as it came, if it is not too large (`files.too-large`).
 */
export async function pictureOf(file: File, nth: number): Promise<Picture> {
  const name = (file.name || `照片${nth}.jpg`).replaceAll(/[/\\]/g, '_').slice(-200)
  try {
    const image = await createImageBitmap(file)
    const scale = Math.min(1, longest / Math.max(image.width, image.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.width * scale)
    canvas.height = Math.round(image.height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85))
    if (blob) {
      const bytes = new Uint8Array(await blob.arrayBuffer())
      return { name: `${name.replace(/\.\w+$/, '')}.jpg`, type: 'image/jpeg', bytes }
    }
  } catch {
    // Not a picture this browser can draw.
  }
  if (file.size > largest) throw new Problem({ code: 'files.too-large', facts: { size: file.size, most: largest } })
  return { name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) }
}
