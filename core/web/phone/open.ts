import { useSyncExternalStore } from 'react'
import { watchIdle } from '../idle.ts'
import { type Kept, keptOf, phone, written } from './kept.ts'
import { newVault, openVault, tried, type Vault } from './vault.ts'

/** Minutes without a touch after which the phone's papers close. */
export const idleMinutes = 5

/** The vault that is open in this tab, or none. The key is held by `kept` alone and goes with it. */
export type Open = Readonly<{ person: string; name: string; kept: Kept }>

let now: Open | null = null
let stopWatch: (() => void) | null = null
const hearers = new Set<() => void>()
const before = new Set<() => Promise<unknown>>()

const become = (next: Open | null) => {
  stopWatch?.()
  now = next
  stopWatch = next ? watchIdle(idleMinutes, () => void lockPhone()) : null
  for (const hear of hearers) hear()
}

export const openNow = (): Open | null => now

/** The open vault; what shows it is drawn anew when it opens or closes. */
export const useOpen = (): Open | null =>
  useSyncExternalStore((hear) => {
    hearers.add(hear)
    return () => hearers.delete(hear)
  }, openNow)

/** What is done before the key goes: what is being typed is kept first. Gives what forgets it. */
export function beforeLock(does: () => Promise<unknown>): () => void {
  before.add(does)
  return () => before.delete(does)
}

/** Closes the vault: from then on nothing of it can be read here without the passphrase. */
export async function lockPhone(): Promise<void> {
  await Promise.allSettled([...before].map((does) => does()))
  become(null)
}

/** Whose vaults lie on this phone. */
export const vaultsHere = (): Promise<Vault[]> => phone.read('vaults', (vaults) => vaults.every())

/** Makes the vault of a person under a passphrase, and opens it. */
export async function makeVault(who: Readonly<{ person: string; name: string }>, passphrase: string): Promise<void> {
  const { vault, key } = await newVault(who, passphrase)
  await written(() => phone.write('vaults', (vaults) => vaults.add(vault)))
  become({ ...who, kept: keptOf(who.person, key) })
}

/** Opens a vault. `resting`: after five wrong ones, until a time. */
export async function unlockPhone(person: string, passphrase: string): Promise<'open' | 'wrong' | 'resting'> {
  const vault = await phone.read('vaults', (vaults) => vaults.get(person))
  if (!vault || vault.until > Date.now()) return 'resting'
  const key = await openVault(vault, passphrase)
  const now = tried(vault, key !== null, Date.now())
  await written(() => phone.write('vaults', (vaults) => vaults.put(now)))
  if (!key) return 'wrong'
  become({ person, name: vault.name, kept: keptOf(person, key) })
  return 'open'
}

/** Erases a person's vault and all that lies in it; for good. */
export async function eraseVault(person: string): Promise<void> {
  if (now?.person === person) become(null)
  await phone.within('readwrite', ['vaults', 'rows', 'pieces'], async (at) => {
    await at.rows.clear('[person+kind]', IDBKeyRange.bound([person, ''], [person, '\uffff']))
    await at.pieces.clear('person', person)
    await at.vaults.delete(person)
  })
}
