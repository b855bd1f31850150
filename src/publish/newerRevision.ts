import type { Reason } from '@/reissues/reason'

/** Why a step on another revision than the latest is refused. */
export const newerRevision = (revision: number): Reason => ({
  en: `Revision ${revision} is the latest by now: read it first.`,
  zh: `现在最新的是第 ${revision} 稿：请先读一遍。`,
})
