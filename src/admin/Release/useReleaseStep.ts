'use client'

import { toast, useForm, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { askServer } from '../askServer'
import type { useRelease } from './useRelease'
import { useReleaseWords } from './useReleaseWords'

type Step = 'publish' | 'withdraw' | 'withhold' | 'free' | 'redact'

type Known = Pick<ReturnType<typeof useRelease>, 'path' | 'sync'>

/** Takes a step and tells the form of it; gives the reasons of a refusal. */
export function useReleaseStep({ path, sync }: Known) {
  const words = useReleaseWords()
  const modified = useFormModified()
  const { submit } = useForm()
  const [busy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const isSaved = async (): Promise<boolean> => {
    if (!modified) return true
    const action = `${String(path)}?depth=0&draft=true`
    const saved = await submit({ action, method: 'PATCH', overrides: { _status: 'draft' }, skipValidation: true, disableSuccessStatus: true }) // prettier-ignore
    if (saved && saved.res.ok) return true
    toast.error(words.notSaved)
    return false
  }
  const run = async (step: Step, body: object = {}): Promise<boolean> => {
    setBusy(true)
    setRefusals([])
    const ready = step !== 'publish' || (await isSaved())
    const taken = ready
      ? await askServer(`${String(path)}/${step}`, { method: 'POST', body })
      : undefined
    if (taken) await sync()
    setBusy(false)
    if (!taken) return false
    if (taken.ok) toast.success(words.done[step])
    else if (taken.status === 0) toast.error(words.noAnswer)
    else if (taken.status === 409) toast.error(words.meanwhile)
    else setRefusals(taken.reasons)
    return taken.ok
  }
  return { run, busy, modified, refusals, clear: () => setRefusals([]) }
}
