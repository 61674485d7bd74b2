import type { Sentence } from '../../../core/pure/texts.ts'
import type { readingZh } from './reading.zh.ts'

export const readingEn: Readonly<{
  words: Readonly<Record<keyof (typeof readingZh)['words'], string>>
  refusals: Readonly<Record<keyof (typeof readingZh)['refusals'], Sentence>>
}> = {
  words: {
    'reading.macros': 'The file carries macros. They were neither run nor read; only the text was.',
    'reading.mislabelled': 'The file name’s ending does not fit its content; it was read by its content.',
    'reading.converted': 'A file in an old format, changed by LibreOffice: compare the numbering with the original.',
    'reading.headers-left-out': 'Headers and footers were left out.',
    'reading.comments-left-out': 'Comments were left out.',
    'reading.pictures-left-out': 'Text inside pictures was not read.',
    'reading.embedded-left-out': 'Embedded objects were left out.',
    'reading.tracked-changes': 'The file has tracked changes: deleted text was left out, inserted text was read.',
    'reading.hidden-text': 'The file has hidden text; it is marked.',
    'reading.hidden-cells': 'The file has hidden rows, columns or sheets; they are marked.',
    'reading.notes-at-end': 'Footnotes and endnotes stand at the end, called by [注] numbers in the text.',
    'reading.text-boxes': 'Text boxes stand after the paragraph they belong to.',
    'reading.pages-without-text': 'Some pages have no text and may be scans: compare with the original.',
    'reading.odd-characters': 'Some characters could not be recognised: compare with the original.',
  },
  refusals: {
    empty: { says: 'The file is empty: there is no text to read.', todo: 'Check the file and choose again.' },
    'no-file': { says: 'There is no such file.', todo: 'Check where the file lies and its name.' },
    'too-large': {
      says: 'The file is larger than {mostMB} MB.',
      todo: 'Save it without pictures, or split it into several files.',
    },
    broken: {
      says: 'The file is damaged or incomplete and cannot be read.',
      todo: 'Open it in Word or WPS, save a copy and try again.',
    },
    encrypted: {
      says: 'The file has a password or restrictions and cannot be read.',
      todo: 'Remove the password, save and try again.',
    },
    bomb: {
      says: 'The file unpacks to an abnormal size; reading was stopped.',
      todo: 'Open it in Word or WPS, check it, save a copy and try again.',
    },
    'unknown-kind': {
      says: 'Files of this kind cannot be read.',
      todo: 'Save it as .docx, .xlsx, .pdf or .txt, or paste its text.',
    },
    'not-text': {
      says: 'This is no text file, or its encoding is unknown.',
      todo: 'Save it as .txt in UTF-8, or as .docx.',
    },
    'no-text-layer': {
      says: 'This PDF has no text; it seems to be a scan and cannot be split.',
      todo: 'It can be kept as evidence. Import the items from a file with text, or enter them by hand.',
    },
    'too-many-pages': { says: 'The file has more than {most} pages.', todo: 'Split it into several files.' },
    'too-much-text': { says: 'The text is longer than {most} characters.', todo: 'Split it into several files.' },
    'too-many-cells': {
      says: 'The table is too large: at most {sheets} sheets of {rows} rows and {columns} columns.',
      todo: 'Remove the rows, columns and sheets you do not need and try again.',
    },
    'too-long': {
      says: 'Reading took more than {seconds} seconds and was stopped.',
      todo: 'Split it into several files, or try later.',
    },
    'too-much-memory': {
      says: 'Reading needed more memory than allowed and was stopped.',
      todo: 'Save it without pictures, or split it into several files.',
    },
    'reader-died': {
      says: 'Reading broke off before the end.',
      todo: 'Try once more; if it fails again, save the file as .docx.',
    },
    busy: { says: 'Too many files are being read.', todo: 'Try again later.' },
    'no-office': {
      says: 'LibreOffice is not installed here, so files in old formats cannot be read.',
      todo: 'Open it in Word or WPS, save it as .{into} and import that.',
    },
    'no-ledger': {
      says: 'No heads of a ledger were found.',
      todo: 'There should be columns such as 具体问题, 整改措施, 责任单位, 完成时限: check the sheet.',
    },
    'no-problem-column': {
      says: 'No column is chosen for the problem.',
      todo: 'Choose a column for 具体问题 in the mapping.',
    },
    'cell-problem-missing': { says: '{at} names no problem.', todo: 'Write it, or delete the row, and import again.' },
    'cell-number-doubled': {
      says: 'The number {text} in {at} stands in {first} already.',
      todo: 'Correct the number and import again.',
    },
    'cell-not-a-day': { says: '“{text}” in {at} is not a day.', todo: 'Write it like 2026-03-05 or 2026年3月.' },
    'cell-year-missing': { says: '“{text}” in {at} has no year.', todo: 'Write the year, or name one when importing.' },
    'cell-not-yes-or-no': { says: '“{text}” in {at} is neither 是 nor 否.', todo: 'Write 是 or 否.' },
    'cell-not-a-count': { says: '“{text}” in {at} is not a count.', todo: 'Write a whole number.' },
    'cell-not-money': {
      says: '“{text}” in {at} is not an amount of money.',
      todo: 'Write a number of 万元 with at most six decimals.',
    },
    'cell-formula-failed': {
      says: 'The formula in {at} failed: {text}.',
      todo: 'Correct the formula, or write the value.',
    },
    'cell-formula-empty': {
      says: 'The formula in {at} has no saved result.',
      todo: 'Open and save the file in Excel or WPS once, then import.',
    },
    'cannot-convert': {
      says: 'The file in an old format could not be changed.',
      todo: 'Open it in Word or WPS, save it as .docx or .xlsx and import that.',
    },
  },
}
