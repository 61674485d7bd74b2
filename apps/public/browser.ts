/// <reference lib="dom" />
import { type Telling, tellingIn, without } from '../../rooms/tips/rules/found.ts'
import { kindOf, mostBytes, mostFiles, stripped } from '../../rooms/tips/rules/photos.ts'
import { canSeal } from '../../rooms/tips/sealing/box.ts'
import { utf8 } from '../../rooms/tips/sealing/bytes.ts'
import { type Attached, sealTip } from '../../rooms/tips/sealing/filing.ts'
import { newReceipt, receiptAsPrinted } from '../../rooms/tips/sealing/receipt.ts'
import { dayIn } from './days.ts'

/** The public page in a browser that can seal: words are closed here, and the server is given a box. Whatever fails before that falls back to the plain form. */
const form = document.querySelector('form') as HTMLFormElement
const words = (document.querySelector('#words') as HTMLTemplateElement).content.firstElementChild as HTMLElement
const field = (name: string): string => {
  const input = form.elements.namedItem(name)
  return input !== null && 'value' in input ? String(input.value).replaceAll('\r\n', '\n').trim() : ''
}
/** One receipt for as long as the same text stands in the form: sent twice it is one tip. */
let written = { text: '', receipt: '' }

const warn = (text: string): void => {
  const place = document.querySelector('#found') as HTMLElement
  place.textContent = text
  place.className = text === '' ? '' : 'warn'
}

async function files(): Promise<Attached[] | string> {
  const given = [...((form.elements.namedItem('files') as HTMLInputElement).files ?? [])]
  const size = given.reduce((sum, one) => sum + one.size, 0)
  if (given.length > mostFiles || size > mostBytes) return words.dataset['many'] as string
  const read: Attached[] = []
  for (const one of given) {
    const bytes = new Uint8Array(await one.arrayBuffer())
    const kind = kindOf(bytes)
    if (kind === null) return words.dataset['bad'] as string
    read.push({ kind, bytes: stripped(bytes, kind) })
  }
  return read
}

/** Shows what in the text tells who wrote it, with what may be done about it; the next sending takes what was chosen. */
function offer(found: readonly Telling[]): void {
  const box = (document.querySelector('#choose') as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment
  const list = box.querySelector('ul') as HTMLElement
  list.replaceChildren(
    ...found.map(({ kind, text }) => {
      const item = document.createElement('li')
      item.textContent = `${words.dataset[kind] as string}：${text}`
      return item
    }),
  )
  const place = document.querySelector('#found') as HTMLElement
  place.className = ''
  place.replaceChildren(box)
  place.scrollIntoView()
}

/** The work that is asked of every browser: a number whose hash with the challenge begins with thirteen zero bits (flood.ts). */
async function worked(challenge: string): Promise<string> {
  for (let n = 0; ; n++) {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(`${challenge} ${n}`)))
    if (hash[0] === 0 && (hash[1] as number) < 8) return String(n)
  }
}

let computed: Promise<string> | undefined
/** Begun when somebody begins to write: whoever sends waits for nothing. */
const work = (): Promise<string> => {
  computed ??= worked(form.dataset['work'] as string)
  return computed
}

async function send(): Promise<void> {
  const [text, name] = [field('text'), field('name')]
  if (text === '') return warn(words.dataset['empty'] as string)
  const found = tellingIn(text, name)
  const choice = field('choice')
  if (found.length > 0 && choice === '') return offer(found)
  const read = await files()
  if (typeof read === 'string') return warn(read)
  warn(words.dataset['working'] as string)
  const recipients = await (await fetch(`${form.dataset['at']}/keys`)).json()
  const moves = choice === 'move' && recipients.holders.length === 3
  const moved = moves ? found.map((one) => one.text).join('\n') : ''
  const identity = { name, phone: field('phone'), idNumber: field('idNumber'), address: field('address'), moved }
  const named = recipients.holders.length === 3 && Object.values(identity).some((value) => value !== '')
  if (written.text !== text) written = { text, receipt: newReceipt() }
  const said = {
    against: field('against') === 'team' ? ('team' as const) : ('unit' as const),
    text: moves || choice === 'drop' ? without(text, found) : text,
    files: read,
  }
  const filing = await sealTip(said, named ? identity : null, written.receipt, recipients)
  const proof = { challenge: form.dataset['work'], nonce: await work() }
  const answer = await fetch(`${form.dataset['at']}/sealed`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ filing, ...proof }),
  })
  if (!answer.ok) return warn(words.dataset['down'] as string)
  const { day } = (await answer.json()) as { day: string }
  finish(filing.hash, day)
}

/** The receipt in the place of all that was written. */
function finish(hash: string, day: string): void {
  const done = (document.querySelector('#done') as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment
  const put = (id: string, text: string) => {
    const place = done.querySelector(id) as HTMLElement
    place.textContent = text
  }
  put('#receipt', receiptAsPrinted(written.receipt))
  put('#hash', hash)
  for (const line of done.querySelectorAll('p'))
    if (line.textContent?.endsWith('{day}'))
      line.textContent = line.textContent.replace('{day}', dayIn(document.documentElement.lang, day))
  document.body.replaceChildren(done)
  window.scrollTo(0, 0)
}

if (await canSeal()) {
  let sending = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (sending) return
    sending = true
    send()
      .catch(() => warn(words.dataset['down'] as string))
      .finally(() => {
        sending = false
      })
  })
  // This browser computes: its owner is asked for no sum.
  ;(document.querySelector('#ask') as HTMLElement).hidden = true
  // Between sending the same form twice the choice is made anew when the text changes.
  document.querySelector('#text')?.addEventListener('input', () => {
    warn('')
    void work()
  })
}
