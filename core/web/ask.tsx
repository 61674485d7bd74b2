import {
  keepPreviousData,
  QueryClient,
  useQueries,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { type ReactNode, useCallback } from 'react'
import type * as z from 'zod'
import type { Query } from '../pure/contract.ts'
import type { Hat } from '../pure/hats.ts'
import { asks } from './client.ts'
import { NotThere } from './instead.tsx'
import { Problem } from './problem.ts'
import { useSession } from './session.tsx'
import { Trouble } from './ui/trouble.tsx'

/** The cache of answers: tried again only where the network failed; a refusal is an answer. */
export const answers = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 5_000,
        // Recusal, revocation and the end of a round bite in the next transaction: an open page learns it within a minute.
        refetchInterval: 60_000,
        retry: (count, error) => error instanceof Problem && error.lost && count < 3,
      },
    },
  })

/**
 * Asks a query as the worn hat (or another of one's hats) and keeps the answer fresh after every act.
 * Lists keep their rows while the next page is on its way.
 */
export function useAsk<Q extends Query>(
  query: Q,
  input: z.input<Q['input']>,
  options: { enabled?: boolean; hat?: Hat; every?: number } = {},
): UseQueryResult<z.output<Q['gives']>, Problem> {
  const worn = useSession().hat
  const hat = options.hat ?? worn
  return useQuery<z.output<Q['gives']>, Problem>({
    queryKey: [query.room, query.name, hat, input],
    queryFn: ({ signal }) => asks(query, input, { signal, hat }),
    enabled: options.enabled ?? true,
    placeholderData: keepPreviousData,
    ...(options.every ? { refetchInterval: options.every } : {}),
  })
}

/** Several queries at once, each as `useAsk` would ask it: one answer for each, in their order. */
export function useAsks(
  asked: readonly Readonly<{ query: Query; input: Readonly<Record<string, unknown>> }>[],
): UseQueryResult<unknown, Problem>[] {
  const { hat } = useSession()
  return useQueries({
    queries: asked.map(({ query, input }) => ({
      queryKey: [query.room, query.name, hat, input],
      queryFn: ({ signal }: { signal: AbortSignal }) => asks(query, input as never, { signal, hat }),
    })),
  }) as UseQueryResult<unknown, Problem>[]
}

/**
 * Makes everything on the screen be asked again. Called after every act: what follows from a record may stand in any room below
 * (reactions), so all answers go stale, and only those on the screen are fetched.
 */
export function useFreshen(): () => Promise<void> {
  const cache = useQueryClient()
  return useCallback(() => cache.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' }), [cache])
}

/** Shows what was asked: a skeleton while it comes, the refusal with what to do, or the answer. */
export function Asked<T>(props: { of: UseQueryResult<T, Problem>; children: (answer: T) => ReactNode }) {
  const { of } = props
  // What one may no longer see is not left on the screen because it was there a minute ago.
  if (of.isError && (of.error.status === 403 || of.error.status === 404)) return <NotThere problem={of.error} />
  if (of.data !== undefined && !(of.isPlaceholderData && of.isError)) return props.children(of.data)
  if (of.isError) return <Trouble problem={of.error} again={() => void of.refetch()} />
  return <Skeleton active title paragraph={{ rows: 6 }} />
}
