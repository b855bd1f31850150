import type { Gold } from '../gold'
import { linesOf } from './lineSets'
import type { Predicted } from './types'

export type Bcubed = { readonly precision: number; readonly recall: number; readonly f1: number }

/** Lines that stand in the same items of both sides, and how many characters they have. */
type Group = { readonly gold: readonly string[]; readonly got: readonly string[]; weight: number }

/**
 * Gives B-cubed over a page's lines that are not blank, weighted by their characters: of what shares an
 * item with a line, how much should (precision); of what should, how much does (recall). A line of no
 * item, furniture or unplaced, stands alone. A line of two items counts as Amigó et al. 2009 define it.
 */
export function bcubed(page: {
  readonly text: string
  readonly gold: Gold
  readonly predicted: Predicted
}): Bcubed {
  const groups = toGroups(page)
  const precision = meanShare(groups, ({ got }) => got)
  const recall = meanShare(groups, ({ gold }) => gold)
  const sum = precision + recall
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum }
}

function toGroups({ text, gold, predicted }: Parameters<typeof bcubed>[0]): Group[] {
  const goldOf = ownersOf(gold.items.map(linesOf))
  const gotOf = ownersOf(predicted.items.map(({ lines }) => new Set(lines)))
  const groups = new Map<string, Group>()
  text.split('\n').forEach((line, at) => {
    const weight = [...line.replace(/\s/gu, '')].length
    if (weight === 0) return
    const owners = { gold: goldOf(at + 1), got: gotOf(at + 1) }
    const key = `${owners.gold.join(' ')}/${owners.got.join(' ')}`
    const group = groups.get(key)
    if (group) group.weight += weight
    else groups.set(key, { ...owners, weight })
  })
  return [...groups.values()]
}

function ownersOf(items: readonly ReadonlySet<number>[]): (line: number) => readonly string[] {
  const owners = new Map<number, string[]>()
  items.forEach((lines, item) => {
    for (const line of lines) owners.set(line, [...(owners.get(line) ?? []), String(item)])
  })
  return (line) => owners.get(line) ?? [`alone ${line}`]
}

/** The mean over characters of: owners shared on both sides over owners shared on the one side. */
function meanShare(groups: readonly Group[], side: (group: Group) => readonly string[]): number {
  let total = 0
  let all = 0
  for (const group of groups) {
    let share = 0
    let company = 0
    for (const other of groups) {
      const onSide = common(side(group), side(other))
      if (onSide === 0) continue
      const onBoth = Math.min(common(group.gold, other.gold), common(group.got, other.got))
      share += (other.weight * onBoth) / onSide
      company += other.weight
    }
    total += (group.weight * share) / company
    all += group.weight
  }
  return all === 0 ? 1 : total / all
}

const common = (a: readonly string[], b: readonly string[]): number =>
  a.filter((owner) => b.includes(owner)).length
