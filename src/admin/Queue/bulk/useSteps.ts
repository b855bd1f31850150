'use client'

import { useEffect, useRef, useState } from 'react'
import type { ItemName, JudgedItem, Preview, StepName } from '@/queue/steps/types'
import { askServer } from '../../askServer'
import { useQueueWords } from '../useQueueWords'

export type About = { readonly matching: string } | { readonly items: readonly ItemName[] }

export type Failed = { readonly item: JudgedItem; readonly reasons: readonly string[] }

type Run = {
  readonly state: 'idle' | 'running' | 'stopped' | 'finished'
  readonly total: number
  readonly done: number
  readonly failed: readonly Failed[]
  readonly left: readonly JudgedItem[]
}

type Args = { readonly step: StepName; readonly about: About }

const idle: Run = { state: 'idle', total: 0, done: 0, failed: [], left: [] }

/**
 * Looks at what a step would do, and takes it, one item after the other: so it can be stopped at any
 * moment, and whoever does it again does only what is left.
 */
export function useSteps({ step, about }: Args) {
  const words = useQueueWords()
  const [preview, setPreview] = useState<Preview>()
  const [fault, setFault] = useState<readonly string[]>([])
  const [run, setRun] = useState<Run>(idle)
  const stopping = useRef(false)
  const [asked] = useState(about)
  useEffect(() => {
    void askServer<Preview>('/api/queue/preview', {
      method: 'POST',
      body: { step, ...asked },
    }).then((found) => {
      if (found.ok) setPreview(found.body)
      else setFault(found.reasons.length > 0 ? found.reasons : [words.away])
    })
  }, [step, asked, words])
  useEffect(() => () => void (stopping.current = true), [])

  const start = async (items: readonly JudgedItem[], body: object) => {
    stopping.current = false
    const total = run.done + run.failed.length + items.length
    let state: Run = { ...run, state: 'running', total, left: items }
    for (const [at, item] of items.entries()) {
      setRun({ ...state, left: items.slice(at) })
      if (stopping.current) return setRun({ ...state, state: 'stopped', left: items.slice(at) })
      const reasons = await take({ step, item, body, words })
      state = reasons
        ? { ...state, failed: [...state.failed, { item, reasons }] }
        : { ...state, done: state.done + 1 }
    }
    setRun({ ...state, state: 'finished', left: [] })
  }
  return { preview, fault, run, start, stop: () => void (stopping.current = true) }
}

type Take = {
  readonly step: StepName
  readonly item: JudgedItem
  readonly body: object
  readonly words: ReturnType<typeof useQueueWords>
}

/** Takes the step on the revision that the preview showed; the reasons when it is refused. */
async function take({ step, item, body, words }: Take): Promise<readonly string[] | undefined> {
  const { collection, id, revision } = item
  const path = `/api/${collection}/${encodeURIComponent(id)}/${step}`
  const answer = await askServer(path, { method: 'POST', body: { revision, ...body } })
  if (answer.ok) return undefined
  if (answer.status === 409) return [words.steps.meanwhile]
  return answer.reasons.length > 0 ? answer.reasons : [words.away]
}
