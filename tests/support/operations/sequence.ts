import { isDeepStrictEqual } from 'node:util'
import type { Random } from '../../accuracy/made/copy/types'
import { toLines, type Layout } from '@/text'
import { applyOperation } from '@/text/operations'
import { countIn } from './countIn'
import { randomEdit } from './randomEdit'
import { brokenSound, tryOperation, type Page, type Step } from './laws'

export type Ran = {
  readonly steps: readonly Step[]
  readonly end: Layout
  readonly tried: number
  /** Refusals, by their code. */
  readonly refused: Readonly<Record<string, number>>
  /** What an earlier step was taken back from under later ones: how often, and how often refused. */
  readonly takenBack: { readonly done: number; readonly refused: number }
  readonly broken: readonly string[]
}

/**
 * Works on a page as somebody without a plan would, and tells which laws broke: of each operation, of
 * undoing all, of doing all again, and of taking back something in the middle.
 */
export function runSequence(args: Page & { length: number; random: Random }): Ran {
  const { text, length, random } = args
  const lines = toLines(text)
  const steps: Step[] = []
  const broken: string[] = []
  const refused: Record<string, number> = {}
  const takenBack = { done: 0, refused: 0 }
  let { layout } = args
  for (let tried = 0; tried < length && broken.length === 0; tried++) {
    const isUndo = steps.length > 1 && random.chance(0.1)
    const operation = isUndo ? random.pick(steps).inverse : randomEdit({ layout, lines }, random)
    const outcome = tryOperation({ text, layout }, operation)
    broken.push(...outcome.broken)
    if (outcome.code) countIn(refused, outcome.code)
    if (isUndo) takenBack[outcome.step ? 'done' : 'refused']++
    if (!outcome.step) continue
    steps.push(outcome.step)
    layout = outcome.step.now
  }
  broken.push(...brokenWhole({ text, start: args.layout, end: layout, steps }))
  return { steps, end: layout, tried: length, refused, takenBack, broken }
}

type Whole = {
  readonly text: string
  readonly start: Layout
  readonly end: Layout
  readonly steps: readonly Step[]
}

function brokenWhole({ text, start, end, steps }: Whole): string[] {
  const back = steps.toReversed().map(({ inverse }) => inverse)
  const undone = follow(end, back)
  const replayed = follow(start, steps.map(({ operation }) => operation)) // prettier-ignore
  return [
    ...(isDeepStrictEqual(undone, start) ? [] : ['undo all: it is not the start']),
    ...(isDeepStrictEqual(replayed, end) ? [] : ['replay all: it is not the end']),
    ...brokenSound({ text, layout: end }),
  ]
}

/** The layout after all of the operations; nothing when one is refused. */
export function follow(
  start: Layout,
  operations: readonly Step['operation'][],
): Layout | undefined {
  let layout = start
  for (const operation of operations) {
    const applied = applyOperation(layout, operation)
    if (!applied.ok) return undefined
    layout = applied.layout
  }
  return layout
}
