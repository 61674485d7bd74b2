import { create } from 'qrcode'
import type { PublicDocument } from '../../rooms/publication/queries.ts'
import { type Answers, answers, kindWords } from './open-words.ts'
import type { Listed, Open } from './box.ts'
import { dayIn } from './days.ts'
import { type Html, html } from './page.ts'
import type { Tongue } from './views.ts'
import { filled, type Words } from './words.ts'

const other = ({ words, root }: Tongue, path: string): Html =>
  html`<p class="hide"><a href="${root === '' ? `/en${path}` : path}">${words.other}</a></p>`

/** Everything that is public, latest first; what was taken back by its day alone. */
export function openList(t: Tongue, pages: readonly Listed[]): Html {
  const { words, root } = t
  const list = pages.map(
    ({ slug, kind, unit, place, title, on, withdrawn }) =>
      html`<li><a href="${root}/p/${slug}">${withdrawn === null ? title : words[kindWords(kind)]}</a><br><span class="hint">${unit} ${place} · ${words[kindWords(kind)]} · ${withdrawn === null ? dayIn(words.lang, on) : filled(words.takenBack, { day: dayIn(words.lang, withdrawn) })}</span>`,
  )
  return html`${other(t, '/p')}<h1>${words.open}</h1>${list.length > 0 ? html`<p>${words.openLead}<ul>${list}</ul>` : html`<p>${words.nothingOpen}`}<p class="hide"><a href="${root}/">${words.home}</a>`
}

/** A code that leads to this page, drawn without a picture. */
function codeOf(address: string, label: string): Html {
  const { modules } = create(address, { errorCorrectionLevel: 'M' })
  const dark: string[] = []
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) dark.push(`M${x + 4} ${y + 4}h1v1h-1z`)
  const size = modules.size + 8
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${dark.join('')}" fill="#000"/></svg>`
}

const proofOf = (t: Tongue, open: Open): Html => {
  const { words, root } = t
  const sealed = open.record !== null && open.record.leaf !== null && open.record.leaf < (open.head?.size ?? 0)
  return html`<h2>${words.fingerprint}</h2><p class="code">${open.hash}</p><p class="hint">${words.fingerprintText}<p class="hint">${words.fingerprintHow}
<ul class="hide">${open.document === null ? '' : html`<li><a href="${root}/p/${open.slug}/text" download="${open.slug}.json">${words.getText}</a>`}<li>${sealed ? html`<a href="${root}/p/${open.slug}/proof" download="${open.slug}-proof.json">${words.getProof}</a>` : words.notSealed}</ul>`
}

const sheet = (t: Tongue, open: Open): Html => {
  const { words, root } = t
  const pick = (value: Answers) =>
    html`<label class="pick"><input type="radio" name="answer" value="${value}"><span>${words[`answer.${value}`]}</span></label>`
  return html`<h2 class="hide">${words.asks}</h2><form class="hide" method="post" action="${root}/p/${open.slug}/sheet" enctype="multipart/form-data"><fieldset><legend>${words.asks}</legend>${answers.map(pick)}</fieldset><button>${words.send}</button><p class="hint">${words.asksHint}</form>`
}

/** One published page, whole: it runs no script, and prints as it stands. `address`: where it is, for its code. */
export function openPage(t: Tongue, open: Open, address: string, told = ''): Html {
  const { words, root } = t
  const warned = told === '' ? html`` : html`<p class="warn" role="status">${told}`
  const foot = html`<p class="hide"><a href="${root}/p">${words.open}</a>`
  if (open.document === null) {
    const day = dayIn(words.lang, open.withdrawn ?? open.on)
    return html`${other(t, `/p/${open.slug}`)}<h1>${filled(words.takenBack, { day })}</h1><p>${open.unit}<p>${words.takenBackText}${proofOf(t, open)}${foot}`
  }
  const page = JSON.parse(open.document) as PublicDocument
  const [from, until, day] = [page.from, page.until, page.on].map((one) => dayIn(words.lang, one)) as [
    string,
    string,
    string,
  ]
  const item = (one: PublicDocument['items'][number]): Html =>
    html`<li><strong>${one.title}</strong>（${words[`degree.${one.degree}` as keyof Words]}）<br><span class="hint">${words.itemNumber} ${one.number}</span>${one.text === '' ? '' : html`<p class="said">${one.text}</p>`}${open.tip === null ? '' : html`<p class="hide"><a href="${root}/p/${open.slug}/${one.number.split('-')[1] ?? ''}">${words.notFixed}</a></p>`}`
  return html`${other(t, `/p/${open.slug}`)}${warned}<h1>${page.title}</h1><p>${page.unit} ${page.place}<br><span class="hint">${page.round === page.unit ? '' : `${page.round} · `}${words[kindWords(page.kind)]} · ${filled(words.publishedOn, { day })}</span><p class="told">${page.text}</p>
${page.items.length > 0 ? html`<h2>${filled(words.items, { count: page.items.length })}</h2><ol>${page.items.map(item)}</ol>` : ''}${page.withheld > 0 ? html`<p>${filled(words.withheld, { count: page.withheld })}` : ''}
<p>${filled(words.period, { from, until })}<p>${filled(words.contactIs, { contact: page.contact })}
${open.asks ? sheet(t, open) : ''}${proofOf(t, open)}${codeOf(address, words.scanHere)}<p class="code">${address}</p>${foot}`
}
