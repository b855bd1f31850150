import type { JumpLink, PartRef } from './types'

/** The stories that links make, each as its parts in reading order: 1→2 and 2→4 are one of three. */
export function chainLinks(links: readonly Pick<JumpLink, 'from' | 'to'>[]): PartRef[][] {
  const next = new Map(links.map(({ from, to }) => [keyOf(from), to]))
  const later = new Set(links.map(({ to }) => keyOf(to)))
  return links
    .filter(({ from }) => !later.has(keyOf(from)))
    .map(({ from }) => {
      const chain = [from]
      for (let at = next.get(keyOf(from)); at; at = next.get(keyOf(at))) chain.push(at)
      return chain
    })
}

/** Names a part in a map. */
export const keyOf = ({ page, item }: PartRef): string => `${page}\0${item}`
