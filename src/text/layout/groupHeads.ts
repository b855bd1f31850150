import type { Loose, HeadGroup } from './story'

/** Gathers loose headline units; a unit that begins with a dash is the deck of the one before it. */
export function groupHeads(loose: readonly Loose[]): HeadGroup[] {
  const groups: HeadGroup[] = []
  for (const { unit, at } of loose) {
    if (unit.kind !== 'head') continue
    const last = groups.at(-1)
    if (last && last.last === at - 1 && /^(?:——|—|--)/u.test(unit.text)) {
      groups[groups.length - 1] = {
        units: [...last.units, unit],
        text: `${last.text}\n${unit.text}`,
        first: last.first,
        last: at,
      }
    } else groups.push({ units: [unit], text: unit.text, first: at, last: at })
  }
  return groups
}
