import type { Payload } from 'payload'
import type { Reissue } from '@/payload-types'
import { idOf } from '../freeze/readPinned'

type Series = {
  payload: Payload
  reissue: Reissue
  due: string
  timeZone: string
  recurrence: string
}

/**
 * A rule counts from the moment with which its series began. Approving the same plan again, or a
 * correction of what is out, goes on in the series; another rule or moment begins a new one.
 */
export async function seriesOf({ payload, reissue, due, timeZone, recurrence }: Series) {
  const { series, seriesStart, occurrence, live } = reissue
  const was = await payload.findByID({
    collection: 'editions',
    id: idOf(reissue.approved) || idOf(reissue.edition),
    depth: 0,
    disableErrors: true,
    select: { due: true, timeZone: true, recurrence: true },
  })
  const isSameRule = was?.timeZone === timeZone && (was.recurrence ?? '') === recurrence
  const isSameMoment = live || was?.due === due
  if (series && isSameRule && isSameMoment && reissue.state !== 'withdrawn') {
    return { series, seriesStart, occurrence }
  }
  return recurrence
    ? { series: reissue.id, seriesStart: due, occurrence: 1 }
    : { series: null, seriesStart: null, occurrence: null }
}
