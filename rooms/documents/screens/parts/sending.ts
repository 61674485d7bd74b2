import { useRef, useState } from 'react'
import { Upload } from 'tus-js-client'
import { does, newId, Problem, useFreshen, useMe } from '../../../../core/web/index.ts'
import { type Circle, finishUpload, type ownables, startOwnUpload, startUpload } from '../../contract.ts'

/** One upload under way in this page. */
export type Sending = Readonly<{
  id: string
  name: string
  percent: number
  state: 'sending' | 'paused' | 'checking' | 'failed'
  problem?: unknown
}>

type OfInspection = Readonly<{ inspection: string; circle: Circle; noun: string; about: string }>
/** What a file is given to: something of an inspection, or a draft that belongs to none. */
export type UploadAbout = OfInspection | Readonly<{ noun: (typeof ownables)[number]; about: string }>

const begun = (about: UploadAbout, file: Readonly<{ id: string; name: string; size: number }>) =>
  'inspection' in about ? does(startUpload, { ...file, ...about }) : does(startOwnUpload, { ...file, ...about })

/** Bytes of one request: small enough for a slow line within the server's two minutes. */
const piece = 4 * 1024 * 1024
const retries = [0, 1000, 3000, 5000, 10_000, 20_000, 30_000]
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Uploads of this page: begins, carries bytes from where the server stands, and finishes. `resume` takes the same file again after a break; `kept` hears of each
 * file that has arrived and passed its checks.
 */
export function useSending(about: UploadAbout, kept: (file: string) => void = () => undefined) {
  const me = useMe()
  const freshen = useFreshen()
  const { sending, put, change, drop } = useRows()
  const carriers = useRef(new Map<string, Upload>())
  const forget = (id: string) => {
    carriers.current.delete(id)
    drop(id)
  }

  const finish = async (id: string) => {
    change(id, { state: 'checking', percent: 100 })
    try {
      await finished(id).then(freshen)
      forget(id)
      kept(id)
    } catch (problem) {
      change(id, { state: 'failed', problem })
    }
  }
  const carry = (id: string, file: File) => {
    put({ id, name: file.name, percent: 0, state: 'sending' })
    const upload = carrier(id, file, me, {
      sent: (percent) => change(id, { percent }),
      done: () => void finish(id),
      broken: () => change(id, { state: 'failed', problem: new Problem({ code: 'web.offline' }) }),
    })
    carriers.current.set(id, upload)
    upload.start()
  }
  return {
    sending,
    begin: async (file: File) => {
      const id = newId()
      const problem = misfit(file)
      if (problem) return put({ id, name: file.name, percent: 0, state: 'failed', problem })
      try {
        await begun(about, { id, name: file.name, size: file.size })
        carry(id, file)
      } catch (problem) {
        put({ id, name: file.name, percent: 0, state: 'failed', problem })
      }
    },
    resume: carry,
    pause: (id: string) =>
      void carriers.current
        .get(id)
        ?.abort()
        .then(() => change(id, { state: 'paused' })),
    again: (id: string) => {
      const upload = carriers.current.get(id)
      if (!upload) return forget(id)
      change(id, { state: 'sending', problem: undefined })
      upload.start()
    },
    forget: (id: string) => {
      void carriers.current.get(id)?.abort()
      forget(id)
    },
  }
}

/** The uploads shown, by id. */
function useRows() {
  const [sending, setSending] = useState<readonly Sending[]>([])
  return {
    sending,
    put: (one: Sending) => setSending((all) => [...all.filter(({ id }) => id !== one.id), one]),
    change: (id: string, more: Partial<Sending>) =>
      setSending((all) => all.map((one) => (one.id === id ? { ...one, ...more } : one))),
    drop: (id: string) => setSending((all) => all.filter((one) => one.id !== id)),
  }
}

type Told = Readonly<{ sent: (percent: number) => void; done: () => void; broken: () => void }>

/** Carries the bytes of one file from where the server stands, trying again for about a minute. */
const carrier = (id: string, file: File, me: { hat: string; csrf: string }, told: Told): Upload =>
  new Upload(file, {
    uploadUrl: `/api/uploads/${id}`,
    headers: { 'mingcha-hat': me.hat, 'mingcha-token': me.csrf },
    chunkSize: piece,
    retryDelays: retries,
    storeFingerprintForResuming: false,
    onProgress: (sent, all) => told.sent(Math.floor((sent / all) * 100)),
    onSuccess: told.done,
    onError: told.broken,
  })

/** What is wrong with a file by its name and size alone, said before anything is sent. */
function misfit({ name, size }: File): Problem | null {
  const takes = startUpload.input.shape
  if (size === 0) return new Problem({ code: 'files.empty' })
  if (!takes.size.safeParse(size).success) return new Problem({ code: 'files.too-large' })
  return takes.name.safeParse(name).success ? null : new Problem({ code: 'files.bad-name' })
}

/** Finishes an upload; asks again while the checks are still looking at it, for two minutes at most. */
async function finished(id: string): Promise<void> {
  for (let left = 60; ; left--) {
    try {
      await does(finishUpload, { file: id, version: 1 })
      return
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.code !== 'documents.not-checked' || left === 0) throw problem
      await pause(2000)
    }
  }
}
