import type { Stages } from '@/queue/types'

/** The pages of all stages. */
export const totalOf = ({ imported, corrected, verified }: Stages): number =>
  imported + corrected + verified

/** How many of the pages are verified, 0 to 100, rounded down: 100 means all. */
export function shareOf(stages: Stages): number {
  const total = totalOf(stages)
  return total === 0 ? 0 : Math.floor((stages.verified / total) * 100)
}
