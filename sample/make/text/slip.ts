import type { PrintedBlock, PrintedLine, Story } from '../types'

const LOST = '⌫'

export type Slip = { readonly printed: string; readonly read: string }

/**
 * The blocks as the text recognition read them: each declared slip put in place of what was printed.
 * Throws when a slip's printed words do not stand in the story, or do not have the read words' length.
 */
export function slip(
  blocks: readonly PrintedBlock[],
  stories: Readonly<Record<string, Story>>,
): readonly PrintedBlock[] {
  const result = [...blocks]
  for (const [id, story] of Object.entries(stories))
    for (const [printed, read] of story.slips ?? []) {
      const at = result.findIndex((block) => block.story === id && place(block, printed) >= 0)
      const block = result[at]
      if (!block || printed.length !== read.length)
        throw new Error(
          `Slip "${printed}" → "${read}": not found in story "${id}", or not as long.`,
        )
      result[at] = {
        ...block,
        lines: misread(block, place(block, printed), read, seam(printed).length),
      }
    }
  return result.map((block) => ({
    ...block,
    lines: block.lines.map((line) => ({ ...line, text: line.text.replaceAll(LOST, '') })),
  }))
}

/** Latin words keep a space where a line ends; Han characters do not. */
function seam(words: string): string {
  return /\p{Script=Latin}/u.test(words) ? ' ' : ''
}

function place(block: PrintedBlock, words: string): number {
  return block.lines
    .map((line) => line.text)
    .join(seam(words))
    .indexOf(words)
}

function misread(
  block: PrintedBlock,
  from: number,
  read: string,
  gap: number,
): readonly PrintedLine[] {
  let start = 0
  return block.lines.map((line) => {
    const letters = [...line.text].map((letter, i) => {
      const at = start + i - from
      return at >= 0 && at < read.length ? read.charAt(at) : letter
    })
    start += line.text.length + gap
    return { ...line, text: letters.join('') }
  })
}
