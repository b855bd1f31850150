import { isDeepStrictEqual } from 'node:util'
import { toLines, type Layout, type LayoutItem } from '@/text'
import { applyOperation, findFault, touchedLines, type Operation } from '@/text/operations'
import { ownershipFaults } from '@/verify/ownershipFaults'

/** A page that is being worked on: its text, and one of the layouts that it went through. */
export type Page = { readonly text: string; readonly layout: Layout }

/** What an operation came to: the layout after it, with its inverse, or nothing where it was refused. */
export type Step = {
  readonly operation: Operation
  readonly inverse: Operation
  readonly was: Layout
  readonly now: Layout
}

export type Tried = { readonly step?: Step; readonly broken: readonly string[]; readonly code?: string } // prettier-ignore

/**
 * Applies an operation and tells what does not hold of what must: `law: place`. A refusal breaks no
 * law; a layout that was sound stays so.
 */
export function tryOperation({ text, layout }: Page, operation: Operation): Tried {
  const before = JSON.stringify(layout)
  try {
    const applied = applyOperation(layout, operation)
    const broken = JSON.stringify(layout) === before ? [] : ['pure: the given layout was changed']
    if (!applied.ok) return { broken, code: applied.reason.code }
    const step = { operation, inverse: applied.inverse, was: layout, now: applied.layout }
    return { step, broken: [...broken, ...brokenSound({ text, layout: step.now }), ...brokenStep(step)] } // prettier-ignore
  } catch (error) {
    return { broken: [`total: ${operation.type} threw ${String(error)}`] }
  }
}

/** Where a layout loses a line, gives it away twice, or has two items of one name. */
export function brokenSound({ text, layout }: Page): string[] {
  const fault = findFault(layout)
  return [
    ...(fault ? [`sound: ${JSON.stringify(fault)}`] : []),
    ...ownershipFaults({ text, layout }).map((one) => `lost: ${one}`),
  ]
}

function brokenStep({ operation, inverse, was, now }: Step): string[] {
  const back = applyOperation(now, inverse)
  const stored = JSON.parse(JSON.stringify(operation)) as Operation
  const again = applyOperation(was, stored)
  return [
    ...(back.ok && isDeepStrictEqual(back.layout, was) ? [] : [`inverse: of ${operation.type}`]),
    ...(again.ok && isDeepStrictEqual(again.layout, now) ? [] : [`replay: of ${operation.type}`]),
    ...brokenRest({ was, now, type: operation.type }),
    ...brokenNames({ was, now, type: operation.type }),
  ]
}

type Change = { readonly was: Layout; readonly now: Layout; readonly type: string }

/** What an operation did not touch is as it was. */
function brokenRest({ was, now, type }: Change): string[] {
  const touched = new Set(touchedLines(was, now))
  const rest = (layout: Layout) =>
    layout.items.flatMap(({ id, blocks }) =>
      blocks
        .filter(({ lines }) => !lines.some((line) => touched.has(line)))
        .map((one) => [id, one]),
    )
  const sorted = (list: unknown[]) => list.map((one) => JSON.stringify(one)).sort()
  const same = isDeepStrictEqual(sorted(rest(was)), sorted(rest(now)))
  return same ? [] : [`touched: ${type} changed more than it says`]
}

const makers = new Set(['make', 'split', 'restore'])

/** Names come with new items and go with empty ones; nothing is renamed. */
function brokenNames({ was, now, type }: Change): string[] {
  const names = (layout: Layout) => new Set(layout.items.map(({ id }) => id))
  const [before, after] = [names(was), names(now)]
  const fresh = [...after].filter((id) => !before.has(id))
  if (fresh.length > 0 && !makers.has(type)) return [`names: ${type} made ${fresh.join()}`]
  const kept = was.items.filter(({ id }) => !after.has(id)).filter((item) => isWhole(item, now))
  return kept.map(({ id }) => `names: ${type} renamed ${id}`)
}

/** Whether another item, new by name, is the same blocks. */
const isWhole = (item: LayoutItem, now: Layout): boolean =>
  now.items.some(({ blocks }) => isDeepStrictEqual(blocks, item.blocks))

/** All lines of a page that are not blank in one item: the rawest start. */
export const rawest = (text: string): Layout => {
  const lines = toLines(text).filter((line) => line.text.trim() !== '')
  const numbers = lines.map(({ number }) => number)
  if (numbers.length === 0) return { items: [], unplaced: [] }
  const blocks = [{ role: 'body' as const, lines: numbers }]
  return { items: [{ id: `L${numbers[0]}`, kind: 'article', blocks, confidence: 0.5 }], unplaced: [] } // prettier-ignore
}
