import fc from 'fast-check'

const told = process.env['MINGCHA_SEED']

/**
 * Where every random test begins: the same number in every run, so that a red run is red again; MINGCHA_SEED (a whole number) gives other
 * tries. Vitest loads this before each file of tests, so `fc.assert` needs nothing more; what samples by itself takes `seed`.
 */
export const seed = told === undefined ? 20_261_122 : Number(told)
if (!Number.isInteger(seed)) throw new Error(`MINGCHA_SEED is a whole number, not ${told}`)

fc.configureGlobal({ seed })
