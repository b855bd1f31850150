import type { Galley, SetLine } from './types'

/**
 * Sets the first line of a caption behind the last line of the story before it, as extractors do that
 * follow a base line across columns: `（下转2版）图为…`. Only behind a jump line or a closing credit, where
 * the eye sees that the story has ended.
 */
export const glueCaptions = (options: {
  readonly galleys: readonly Galley[]
  /** The numbers of the items that are captions. */
  readonly captions: ReadonlySet<number>
}): Galley[] => {
  const out: Galley[] = []
  for (const galley of options.galleys) {
    const before = out.at(-1)
    const last = before?.lines.at(-1)
    const first = galley.lines[0]
    const caption = galley.part === 'body' && options.captions.has(galley.item ?? -1)
    if (!caption || !before || !last || !first || !endsItem(last, before, options.captions)) {
      out.push(galley)
      continue
    }
    const glued = {
      ...last,
      text: `${last.text}${first.text}`,
      owners: [...last.owners, ...first.owners],
    }
    out.pop()
    out.push({ ...before, lines: [...before.lines.slice(0, -1), glued, ...galley.lines.slice(1)] })
  }
  return out
}

const endsItem = (line: SetLine, galley: Galley, captions: ReadonlySet<number>): boolean =>
  galley.part === 'body' &&
  !captions.has(galley.item ?? -1) &&
  /[）)】版頁]$|\d\.?$/u.test(line.text) &&
  line.owners.some(({ role }) => role === 'jump' || role === 'credit')
