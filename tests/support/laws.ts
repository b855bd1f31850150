import { cleanText, deriveItems, proposeLayout, segment, toLines } from '@/text'
import type { Layout, Line } from '@/text'
import { brokenCleaning } from './laws/cleaning'
import { brokenItems } from './laws/items'
import { brokenLayout } from './laws/layout'
import { brokenLines } from './laws/lines'
import { brokenSegmentation } from './laws/segmentation'

/**
 * Gives what does not hold of what must hold for every text, however odd: one sentence for each breach,
 * `law: place`, none when all is well. An exception is a breach.
 */
export function brokenLaws(text: string): string[] {
  try {
    return breaches(text)
  } catch (error) {
    return [`threw: ${error instanceof Error ? error.message : String(error)}`]
  }
}

/** Throws an error that names the first breaches when a law does not hold for a text. */
export function checkLaws(text: string): void {
  refuse(brokenLaws(text))
}

/** Throws when lines are not those of the text. */
export function checkLines(text: string, lines: readonly Line[]): void {
  refuse(brokenLines(text, lines))
}

/** Throws when a layout owns a line twice, loses one, or is not in order. */
export function checkLayout(lines: readonly Line[], layout: Layout): void {
  refuse(brokenLayout(lines, layout))
}

function breaches(text: string): string[] {
  const lines = toLines(text)
  const layout = proposeLayout(text)
  const items = deriveItems({ text, layout })
  const segmentation = segment({ name: 'page', sha256: '', text })
  const paragraphs = items.flatMap((item) => item.paragraphs)
  return [
    ...brokenLines(text, lines),
    ...brokenLayout(lines, layout),
    ...brokenItems({ lines, layout, items }),
    ...brokenSegmentation({ text, layout, items, segmentation }),
    ...brokenCleaning(lines.map((line) => line.text)),
    ...paragraphs
      .filter((paragraph) => cleanText(paragraph.text) !== paragraph.text)
      .map(({ lines: [line] }) => `clean: the paragraph of line ${line} could be cleaned further`),
  ]
}

function refuse(broken: readonly string[]): void {
  if (broken.length > 0) throw new Error(broken.slice(0, 5).join('\n'))
}
