import type { HistoryStep } from './types'

type Words = { readonly person: string; readonly worker: string }

/** Who made a step: a person's name, or which worker. */
export const byWhom = ({ step, words }: { step: HistoryStep; words: Words }): string =>
  step.by ? (step.by.name ?? words.person) : `${words.worker} ${step.worker ?? ''}`.trim()
