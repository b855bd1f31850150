'use client'

import { useNow } from '../../useNow'
import { useQueueWords } from '../useQueueWords'

const dayMs = 86_400_000

/** How long ago something came in; the moment itself is its title. */
export function Age({ at }: { readonly at: string }) {
  const { age } = useQueueWords()
  const now = useNow(600_000)
  const moment = at.slice(0, 16).replace('T', ' ')
  if (now === undefined) return <time dateTime={at}>{moment.slice(0, 10)}</time>
  const days = Math.max(0, Math.floor((now - Date.parse(at)) / dayMs))
  const said =
    days === 0
      ? age.today
      : days < 60
        ? age.days(days)
        : days < 730
          ? age.months(Math.floor(days / 30))
          : age.years(Math.floor(days / 365))
  return (
    <time dateTime={at} title={`${moment} UTC`}>
      {said}
    </time>
  )
}
