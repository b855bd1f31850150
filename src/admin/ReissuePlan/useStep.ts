'use client'

import { toast, useField } from '@payloadcms/ui'
import { useState } from 'react'
import { askServer } from '../askServer'
import { useOwnZone } from '../useOwnZone'
import { useReissueWords } from '../useReissueWords'
import { writeMoment } from '../writeMoment'
import { byWhom } from './byWhom'
import type { Known } from './usePlan'

export type Step =
  { readonly kind: 'approve' | 'publish' } | { readonly kind: 'withdraw'; readonly reason: string }

type Taken = { readonly due: string | null }

type Args = {
  readonly id: string
  readonly known: Known
  readonly load: () => Promise<Known | undefined>
}

/** Takes a step as of what was seen; says what it came to, and gives the reasons of a refusal. */
export function useStep({ id, known, load }: Args) {
  const words = useReissueWords()
  const own = useOwnZone() ?? 'UTC'
  const due = useField<string | null>({ path: 'due' })
  const [busy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const { step, timeZone } = known.plan
  const run = async (wanted: Step): Promise<boolean> => {
    setBusy(true)
    setRefusals([])
    const taken = await askServer<Taken>(
      `/api/reissues/${id}/${wanted.kind === 'withdraw' ? 'withdraw' : 'schedule'}`,
      { method: 'POST', body: bodyOf(wanted) },
    )
    const fresh = await load()
    setBusy(false)
    if (taken.ok) {
      // Publishing now sets the due moment; a later save must not put the old one back.
      if (wanted.kind === 'publish') due.setValue(taken.body.due, true)
      toast.success(doneWords(wanted, taken.body))
      return true
    }
    if (taken.status === 409) toast.error(meanwhile(fresh))
    else if (taken.status === 0) toast.error(words.plan.noAnswer)
    else setRefusals(taken.reasons)
    return taken.status === 409
  }
  const bodyOf = (wanted: Step) =>
    wanted.kind === 'withdraw'
      ? { reason: wanted.reason, step }
      : { ...(wanted.kind === 'publish' ? { now: true } : {}), step }
  const moment = (instant: string) =>
    writeMoment({ instant, timeZone: timeZone ?? 'UTC', weekdays: words.weekdays })
  const doneWords = (wanted: Step, { due: approved }: Taken): string => {
    if (wanted.kind === 'withdraw') return words.plan.withdrawn
    if (wanted.kind === 'publish' || !approved) return words.plan.publishing
    return words.plan.approved(moment(approved))
  }
  const meanwhile = (fresh: Known | undefined): string => {
    const last = fresh?.history[0]
    if (!last || last.step <= step) return words.plan.meanwhileUnknown
    const who = byWhom({ step: last, words: words.history })
    const when = writeMoment({ instant: last.at, timeZone: own, weekdays: words.weekdays })
    const what = words.history.events[last.type] ?? last.type
    return words.plan.meanwhile(what, who, when)
  }
  return { run, busy, refusals, clear: () => setRefusals([]) }
}
