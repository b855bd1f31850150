import type { ItemSlug } from '@/items/stages'

/** What can be done to many items at once. */
export const steps = ['verify', 'publish', 'withhold'] as const

export type StepName = (typeof steps)[number]

/** As many items as one look at a step may be about. */
export const mostItems = 500

export type ItemName = { readonly collection: ItemSlug; readonly id: string }

export type JudgedProblem = {
  readonly code: string
  /** Whether it can be done all the same, by naming the code. */
  readonly waivable: boolean
  readonly message: string
}

/** What a step would do to an item. */
export type JudgedItem = ItemName & {
  readonly title: string
  readonly revision: number
  /** `warned`: it goes only in spite of its problems. `done`: it is so already. */
  readonly outcome: 'ready' | 'warned' | 'done' | 'refused'
  readonly problems: readonly JudgedProblem[]
}

/** What `POST /api/queue/preview` answers. */
export type Preview = {
  readonly step: StepName
  readonly items: readonly JudgedItem[]
  /** Items of the list beyond what one look is about. */
  readonly left: number
}
