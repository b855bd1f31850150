'use client'

import { useEffect, useState } from 'react'
import type { Days } from '@/reissues/contents/types'
import { ask } from '../ask'
import { queryOf } from './useCandidates'

/** In how many years something public was printed on a day `MM-DD`; other days are not in it. */
export type YearsOnDays = ReadonlyMap<string, number>

type Asked = { readonly month: string; readonly newspaper: string }

/** How many years have something on the days of a month; undefined until it is known. */
export function useDays({ month, newspaper }: Asked): YearsOnDays | undefined {
  const [known, setKnown] = useState<{ readonly query: string; readonly years: YearsOnDays }>()
  const query = queryOf({ month, newspaper })
  useEffect(() => {
    const abort = new AbortController()
    const path = `/api/reissues/candidates/days?${query}`
    void ask(path, { signal: abort.signal }).then(({ status, body }) => {
      if (abort.signal.aborted || status !== 200) return
      const years = new Map((body as Days).days.map(({ day, years }) => [day, years.length]))
      setKnown({ query, years })
    })
    return () => abort.abort()
  }, [query])
  // What is known of another month says nothing of this one.
  return known?.query === query ? known.years : undefined
}
