import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { type Hat, isHat } from '../pure/hats.ts'
import { onProblem, send, wear } from './client.ts'
import { Problem } from './problem.ts'

/** Who is signed in, as `GET /api/auth/session` says. `demo` is present in the demo town only. */
export type Session = Readonly<{
  person: string
  name: string
  hats: readonly string[]
  csrf: string
  authority: string
  /** Other than 'open': the sign-in is not complete, and nothing but its next step is answered. */
  stage: 'factor' | 'enrol' | 'renew' | 'open'
  locked: boolean
  /** Minutes without a touch until the screen locks; null: never. */
  rest: number | null
  demo?: { people: readonly { person: string; name: string; hat: string }[] }
}>

type Worn = Readonly<{
  session: Session | null
  /** A sign-in that is not complete yet. */
  begun: Session | null
  /** The server was not reached when it was asked who is signed in. */
  away: boolean
  hat: Hat | null
  /** Puts on another hat one holds; everything on the screen is asked anew. */
  putOn(hat: Hat): void
  signOut(): Promise<void>
  /** Demo town only: becomes one of its people. */
  become(person: string, hat: string): Promise<void>
  /** Asks again who is signed in, after a sign-in. */
  again(): Promise<void>
  /** Asks again how the session stands and leaves everything on the screen as it is: locked, unlocked. */
  lookAgain(): Promise<void>
}>

const Here = createContext<Worn | null>(null)
const place = 'mingcha.hat'

const askSession = async (): Promise<Session | null> => {
  try {
    return (await send({ method: 'GET', url: '/api/auth/session' }, { hat: null, quiet: true })) as Session | null
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null
    throw error
  }
}

const hatOf = (session: Session | null, wanted: string | null): Hat | null => {
  if (!session) return null
  const hat = wanted !== null && session.hats.includes(wanted) ? wanted : session.hats[0]
  return hat !== undefined && isHat(hat) ? hat : null
}

/** Finds out who is signed in and which hat is worn in this tab; `waiting` stands until the answer is there. */
export function SessionProvider(props: {
  waiting: ReactNode
  broken: (error: unknown) => ReactNode
  children: ReactNode
}) {
  const cache = useQueryClient()
  const asked = useQuery({
    ...{ queryKey: ['session'], queryFn: askSession, staleTime: 60_000 },
    retry: (count, error) => navigator.onLine && error instanceof Problem && error.lost && count < 2,
  })
  const [wanted, setWanted] = useState(() => sessionStorage.getItem(place))
  const found = asked.data ?? null
  const session = found?.stage === 'open' ? found : null
  const begun = session ? null : found
  const hat = hatOf(session, wanted)
  // Before anything below renders and asks: the requests of a child go out under this hat.
  wear({ person: session?.person ?? null, csrf: found?.csrf ?? null, hat })

  useEffect(
    () =>
      onProblem((problem) => {
        if (
          problem.code === 'doorway.not-signed-in' ||
          problem.code === 'doorway.locked' ||
          problem.code === 'doorway.forged' ||
          problem.code === 'doorway.not-your-hat'
        ) {
          void cache.invalidateQueries({ queryKey: ['session'] })
        }
      }),
    [cache],
  )
  const again = useCallback(async () => {
    cache.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
    await cache.refetchQueries({ queryKey: ['session'] })
  }, [cache])
  const lookAgain = useCallback(() => cache.refetchQueries({ queryKey: ['session'] }), [cache])
  const away = asked.isError && asked.data === undefined && asked.error instanceof Problem && asked.error.lost
  const worn = useMemo<Worn>(
    () => ({
      session,
      begun,
      away,
      hat,
      putOn(next) {
        sessionStorage.setItem(place, next)
        setWanted(next)
      },
      async signOut() {
        await send({ method: 'POST', url: '/api/auth/sign-out', body: '{}' }, { hat: null })
        await again()
      },
      async become(person, next) {
        await send({ method: 'POST', url: '/api/auth/become', body: JSON.stringify({ person }) }, { hat: null })
        sessionStorage.setItem(place, next)
        setWanted(next)
        await again()
      },
      again,
      lookAgain,
    }),
    [session, begun, away, hat, again, lookAgain],
  )
  useEffect(() => {
    const returned = () => void cache.refetchQueries({ queryKey: ['session'] })
    window.addEventListener('online', returned)
    return () => window.removeEventListener('online', returned)
  }, [cache])
  if (asked.isPending) return props.waiting
  // Without network nobody is signed in as far as this page knows; what works without it goes on (rooms/fieldwork: the phone).
  if (asked.isError && asked.data === undefined && !away) return props.broken(asked.error)
  return <Here value={worn}>{props.children}</Here>
}

/** Who is signed in, the worn hat, and how to change either. */
export function useSession(): Worn {
  const worn = useContext(Here)
  if (!worn) throw new Error('no session here: wrap in SessionProvider')
  return worn
}

/** The person signed in; only on screens that need one. */
export function useMe(): Session & { hat: Hat } {
  const { session, hat } = useSession()
  if (!session || !hat) throw new Error('nobody is signed in here')
  return { ...session, hat }
}
