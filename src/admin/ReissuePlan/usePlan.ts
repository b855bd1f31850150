'use client'

import { useCallback, useEffect, useState } from 'react'
import { askServer } from '../askServer'
import { useStandingSync } from './useStandingSync'
import type { HistoryStep, Plan } from './types'

export type Known = {
  readonly plan: Plan
  readonly history: readonly HistoryStep[]
  /** How far the server's clock is ahead of this one's, in milliseconds. */
  readonly aheadMs: number
}

const soonMs = 60 * 60_000

/**
 * Where a reissue stands, read anew after each step and each save of whoever made it: looked for every
 * 5 s while it is about to come out, else every 15 s. `away` when the server did not answer.
 */
export function usePlan(id: string | undefined) {
  const [known, setKnown] = useState<Known>()
  const [away, setAway] = useState(false)
  const load = useCallback(async (): Promise<Known | undefined> => {
    if (!id) return undefined
    const [plan, history] = await Promise.all([
      askServer<Plan>(`/api/reissues/${id}/plan`),
      askServer<{ steps: readonly HistoryStep[] }>(`/api/reissues/${id}/history`),
    ])
    setAway(!plan.ok)
    if (!plan.ok) return undefined
    const found = {
      plan: plan.body,
      history: history.ok ? history.body.steps : [],
      aheadMs: Date.parse(plan.body.now) - Date.now(),
    }
    setKnown(found)
    return found
  }, [id])
  const look = useStandingSync({ id, step: known?.plan.step, onChange: load })
  const state = known?.plan.state
  const dueAt = known?.plan.dueAt
  useEffect(() => void load(), [load])
  useEffect(() => {
    const open = state === 'scheduled' || state === 'publishing'
    const soon = open && dueAt ? Date.parse(dueAt) - Date.now() < soonMs : false
    const timer = setInterval(
      () => document.visibilityState === 'visible' && void look(),
      soon ? 5000 : 15_000,
    )
    return () => clearInterval(timer)
  }, [state, dueAt, look])
  useEffect(() => {
    const seen = () => document.visibilityState === 'visible' && void look()
    document.addEventListener('visibilitychange', seen)
    return () => document.removeEventListener('visibilitychange', seen)
  }, [look])
  return { known, away, load }
}
