'use client'

import { useEffect, useState } from 'react'

/** The time, in milliseconds since 1970, seen anew every so often; undefined until the page stands. */
export function useNow(everyMs: number): number | undefined {
  const [now, setNow] = useState<number>()
  useEffect(() => {
    const look = () => setNow(Date.now())
    look()
    const timer = setInterval(look, everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
