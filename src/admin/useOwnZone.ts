'use client'

import { useSyncExternalStore } from 'react'
import { isTimeZone } from '@/schedule/isTimeZone'

/** The browser's time zone; undefined on the server, where there is none, and for an odd one. */
export const useOwnZone = (): string | undefined =>
  useSyncExternalStore(never, ownZone, () => undefined)

const never = () => () => undefined

function ownZone(): string | undefined {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return isTimeZone(zone) ? zone : undefined
}
