import { resolve } from 'node:path'

/** The clone this program runs from. */
export const root = resolve(import.meta.dirname, '../..')
export const version = '0.1.0'
