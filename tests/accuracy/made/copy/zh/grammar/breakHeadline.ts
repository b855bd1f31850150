import type { Random } from '../../types'

/** Breaks a filled headline into its printed lines: `甲/乙` in two or as two clauses, `甲//乙` as one or two. */
export const breakHeadline = ({ text, random }: { text: string; random: Random }): string[] => {
  const unwrapped = random.chance(0.35) ? text.replaceAll('//', '\n') : text.replaceAll('//', '')
  const apart = random.chance(0.55) ? '\n' : ' '
  return unwrapped.replaceAll('/', apart).split('\n')
}
