import { mostBytes, mostFiles } from '../../rooms/tips/rules/photos.ts'
import { type Telling, tellingIn } from '../../rooms/tips/rules/found.ts'
import { receiptAsPrinted } from '../../rooms/tips/sealing/receipt.ts'
import type { Answers, Page, Published } from './box.ts'
import { dayIn } from './days.ts'
import type { Gate } from './flood.ts'
import { type Html, html } from './page.ts'
import { filled, type Language, languages, type Words } from './words.ts'

/** In which language a page speaks, and where its addresses begin. */
export type Tongue = Readonly<{ words: Words; root: '' | '/en' }>
export const tongueOf = (language: Language): Tongue => ({
  words: languages[language],
  root: language === 'en' ? '/en' : '',
})

const limits = { count: mostFiles, size: mostBytes / 1024 / 1024 }
export const sentence = ({ words }: Tongue, word: keyof Words): string => filled(words[word], limits)

const other = ({ words, root }: Tongue, path: string): Html =>
  html`<p class="hide"><a href="${root === '' ? `/en${path}` : path || '/'}">${words.other}</a></p>`

export function home(t: Tongue, { pages }: Published): Html {
  const { words, root } = t
  const list = pages.map(
    ({ slug, unit, round }) => html`<li><a href="${root}/t/${slug}">${unit}</a><br><span class="hint">${round}</span>`,
  )
  return html`${other(t, '/')}<h1>${words.home}</h1>${pages.length > 0 ? html`<p>${words.homeLead}<ul>${list}</ul>` : html`<p>${words.nobody}`}
<p><a href="${root}/p">${words.open}</a><p><a href="${root}/answers">${words.ask}</a>`
}

/** What somebody has written so far. */
export type Draft = Readonly<{
  against: string
  text: string
  name: string
  phone: string
  idNumber: string
  address: string
}>
export const nothing: Draft = { against: 'unit', text: '', name: '', phone: '', idNumber: '', address: '' }

const line = (label: string, name: keyof Draft, value: string): Html =>
  html`<label for="${name}">${label}</label><input type="text" id="${name}" name="${name}" value="${value}" maxlength="200" autocomplete="off">`

const fileField = (t: Tongue): Html =>
  html`<label for="files">${sentence(t, 'files')}</label><input type="file" id="files" name="files" multiple accept="image/jpeg,image/png,image/webp,text/plain"><p class="hint">${t.words.filesHint}`

const asked = (t: Tongue, gate: Gate): Html => {
  const { a, b, token } = gate.question()
  return html`<div id="ask"><input type="hidden" name="quiz" value="${token}"><label for="sum">${filled(t.words.question, { a, b })}</label><input type="text" id="sum" name="sum" inputmode="numeric" maxlength="9" autocomplete="off"></div>`
}

/** The page of one unit: what the notice says, and below it the form. `told`: why the form came back. */
export function unitPage(
  t: Tongue,
  page: Page,
  known: Published,
  gate: Gate,
  seed: string,
  draft = nothing,
  told = '',
): Html {
  const { words, root } = t
  const way = (word: 'wayPhone' | 'wayMail' | 'wayVisit', value: string, more = '') =>
    value === '' ? html`` : html`<li>${filled(words[word], { phone: value, mailbox: value, address: value })} ${more}`
  return html`${other(t, `/t/${page.slug}`)}<h1>${filled(words.round, { unit: page.unit })}</h1><p>${page.round}<p>${filled(words.days, { from: dayIn(words.lang, page.from), until: dayIn(words.lang, page.until) })}
<h2>${words.safe}</h2><ul><li>${words.safe1}<li>${words.safe2}<li>${words.safe3}<li>${words.safe4}<li>${words.safe5}</ul>
<h2>${words.scope}</h2><p>${words.scopeText}<h2>${words.ways}</h2><ul><li><a href="#form">${words.wayForm}</a>${way('wayPhone', page.phone, page.hours)}${way('wayMail', page.mailbox)}${way('wayVisit', page.address, page.phone === '' ? page.hours : '')}</ul>
<p><a href="${root}/answers">${words.ask}</a><h2 id="form">${words.write}</h2>${told === '' ? '' : html`<p class="warn" role="alert">${told}`}
${tipForm(t, page, known, gate, seed, draft, true)}`
}

/** The form itself, with what a browser that seals needs. `team`: whether it may be about the inspectors. */
function tipForm(t: Tongue, page: Page, known: Published, gate: Gate, seed: string, draft: Draft, team: boolean): Html {
  const { words, root } = t
  const names = known.holders.length === 3
  const pick = (value: 'unit' | 'team') =>
    html`<label class="pick"><input type="radio" name="against" value="${value}"${draft.against === value ? html` checked` : ''}><span>${words[value]}</span></label>`
  return html`<form method="post" action="${root}${placeOf(page)}" enctype="multipart/form-data" data-at="${placeOf(page)}" data-work="${gate.challenge()}"><input type="hidden" name="seed" value="${seed}">
${team ? html`<fieldset><legend>${words.about}</legend>${pick('unit')}${pick('team')}</fieldset>` : ''}
<label for="text">${words.text}</label><textarea id="text" name="text" maxlength="20000" required>${draft.text}</textarea>${fileField(t)}
${names ? html`<details${draft.name === '' ? '' : html` open`}><summary>${words.named}</summary><p class="hint">${words.namedHint}${line(words.name, 'name', draft.name)}${line(words.phone, 'phone', draft.phone)}${line(words.idNumber, 'idNumber', draft.idNumber)}${line(words.address, 'address', draft.address)}</details>` : html`<p class="hint">${words.noNames}`}
${asked(t, gate)}<div id="found"></div><button>${words.send}</button><p class="hint">${words.sealedThere}</form>
<template id="done">${done(t, { receipt: '', hash: '', day: '{day}', here: true })}</template>
<template id="choose">${choices(t, [{ kind: 'phone', text: '' }], names)}</template>
<template id="words"><i data-working="${words.working}" data-many="${sentence(t, 'tooMany')}" data-bad="${words.badFile}" data-down="${words.down}" data-empty="${words.empty}" data-phone="${words['found.phone']}" data-id-number="${words['found.idNumber']}" data-name="${words['found.name']}"></i></template>`
}

/** The form by which somebody says that one published item is not fixed. */
export function itemPage(t: Tongue, page: Page, known: Published, gate: Gate, seed: string): Html {
  const { words, root } = t
  const { number = '', title = '' } = page.item ?? {}
  const back = `${root}/p/${number.split('-')[0]}`
  return html`<h1>${words.notFixed}</h1><p>${page.unit}<br><strong>${title}</strong><br><span class="hint">${words.itemNumber} ${number}</span><p><a href="${back}">${words.back}</a>
<h2>${words.safe}</h2><ul><li>${words.safe1}<li>${words.safe2}<li>${words.safe3}<li>${words.safe4}<li>${words.safe5}</ul><h2 id="form">${words.write}</h2>${tipForm(t, page, known, gate, seed, nothing, false)}`
}

/** Where the form of a page is sent, and the browser's script fetches keys. */
const placeOf = (page: Page): string => page.item?.at ?? `/t/${page.slug}`

const choices = (t: Tongue, found: readonly Telling[], names: boolean): Html => {
  const { words } = t
  const items = found.map(({ kind, text }) => html`<li>${words[`found.${kind}`]}：<strong>${text}</strong>`)
  const pick = (value: string, label: string, first: boolean) =>
    html`<label class="pick"><input type="radio" name="choice" value="${value}"${first ? html` checked` : ''}><span>${label}</span></label>`
  return html`<div class="warn" role="alert"><p>${words.checkLead}<ul>${items}</ul>${names ? pick('move', words.checkMove, true) : ''}${pick('drop', words.checkDrop, !names)}${pick('keep', words.checkKeep, false)}</div>`
}

/** Between writing and sending, where the text tells who wrote it: move it into the locked part, take it out, or leave it. `sum`: once answered it is not asked again. */
export function checkPage(
  t: Tongue,
  page: Page,
  known: Published,
  gate: Gate,
  seed: string,
  draft: Draft,
  sum: Readonly<{ quiz: string; sum: string }>,
  hadFiles: boolean,
): Html {
  const { words, root } = t
  const found = tellingIn(draft.text, draft.name)
  const kept = Object.entries({ ...draft, ...(sum.sum === '' ? {} : sum) }).filter(([name]) => name !== 'text')
  return html`<h1>${words.check}</h1><form method="post" action="${root}${placeOf(page)}" enctype="multipart/form-data"><input type="hidden" name="seed" value="${seed}">
${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${choices(t, found, known.holders.length === 3)}
<label for="text">${words.text}</label><textarea id="text" name="text" maxlength="20000" required>${draft.text}</textarea>${hadFiles ? html`<p class="warn">${words.again}` : ''}${fileField(t)}
${sum.sum === '' ? asked(t, gate) : ''}<button>${words.send}</button></form><p><a href="${root}${placeOf(page)}">${words.back}</a>`
}

export type Done = Readonly<{ receipt: string; hash: string; day: string; here: boolean }>

/** The receipt, shown once. */
export function done(t: Tongue, { receipt, hash, day, here }: Done): Html {
  const { words, root } = t
  return html`<h1>${words.done}</h1><p>${words.doneLead}<p class="receipt" id="receipt">${receiptAsPrinted(receipt)}</p><p><strong>${words.doneOnce}</strong>
<p>${filled(words.doneDay, { day: dayIn(words.lang, day) })}<p>${words.doneFiles}<p>${words.doneHash}<br><span class="code" id="hash">${hash}</span>
<p class="hint">${here ? words.sealedHere : words.sealedThere}<p class="hide">${words.print}<p class="hide"><a href="${root}/answers">${words.ask}</a>`
}

export function askPage(t: Tongue, told = ''): Html {
  const { words, root } = t
  return html`${other(t, '/answers')}<h1>${words.ask}</h1>${told === '' ? '' : html`<p class="warn" role="alert">${told}`}
<form method="post" action="${root}/answers"><label for="receipt">${words.receipt}</label><input type="text" id="receipt" name="receipt" inputmode="numeric" autocomplete="off" maxlength="80" required><button>${words.look}</button></form><p><a href="${root}/">${words.back}</a>`
}

/** The form by which a bearer adds something. */
const more = (t: Tongue, gate: Gate, receipt: string): Html => {
  const { words, root } = t
  return html`<h2>${words.addMore}</h2><form method="post" action="${root}/more" enctype="multipart/form-data"><input type="hidden" name="receipt" value="${receipt}"><label for="text">${words.text}</label><textarea id="text" name="text" maxlength="20000" required></textarea>${fileField(t)}${asked(t, gate)}<button>${words.send}</button></form>`
}

/** What a bearer finds. `answers`: opened here, with the receipt he typed. */
export function answersPage(
  t: Tongue,
  gate: Gate,
  receipt: string,
  found: Answers,
  answers: readonly Readonly<{ day: string; text: string }>[],
  told = '',
): Html {
  const { words } = t
  const state = `state.${found.state}` as keyof Words
  const said = answers.map(({ day, text }) => html`<p class="hint">${dayIn(words.lang, day)}<p class="said">${text}`)
  const { record } = found
  return html`<h1>${words.state}</h1>${told === '' ? '' : html`<p class="warn" role="status">${told}`}<p><strong>${words[state]}</strong><p>${filled(words.doneDay, { day: dayIn(words.lang, found.day) })}
${found.filesLeft > 0 ? html`<p class="warn">${filled(words.filesLeft, { count: found.filesLeft })}` : ''}<h2>${words.answers}</h2>${said.length > 0 ? said : html`<p>${words.noAnswer}`}
${found.state === 'destroyed' ? '' : more(t, gate, receipt)}
<p>${words.doneHash}<br><span class="code">${found.hash}</span>${record ? html`<details><summary>${words.record}</summary><p class="code">salt ${record.salt}<br>entry ${record.entry}<br>leaf ${record.leaf}<br>${Buffer.from(record.bytes, 'base64').toString()}</details>` : ''}`
}

export const toldPage = (t: Tongue, title: string, text: string): Html =>
  html`<h1>${title}</h1><p>${text}<p><a href="${t.root}/">${t.words.back}</a>`
