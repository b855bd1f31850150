const closing = /^[，。、；：？！”’）》」』〉】,.;:?!)%％…—]/u
const opening = /[“‘（《「『〈【(]$/u

/** The width of a word in full-width characters: an ASCII character takes half of one. */
const widthOf = (word: string): number =>
  [...word].reduce((sum, c) => sum + (c < '\u0100' ? 0.5 : 1), 0)

/** Characters, but numbers, Latin words, dashes and ellipses whole. */
const unitsOf = (text: string): string[] => text.match(/[A-Za-z0-9.%:/]+|—+|…+|./gu) ?? []

/**
 * Breaks Chinese text into lines of `width` characters, the first of them `indent` shorter. No line
 * begins with a closing mark (the mark hangs) or ends with an opening one.
 */
export const wrapHan = (text: string, width: number, indent: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const unit of unitsOf(text)) {
    const room = width - (lines.length === 0 ? indent : 0)
    if (line && widthOf(line) + widthOf(unit) > room && !closing.test(unit)) {
      const kept = opening.exec(line)?.[0] ?? ''
      lines.push(line.slice(0, line.length - kept.length))
      line = kept
    }
    line += unit
  }
  return [...lines, line].map((each, i) => (i === 0 ? each.trimEnd() : each.trim()))
}

/** The longest beginning of a word that fits, cut at one of its soft hyphens `¬`, and the rest. */
const cut = (word: string, room: number): readonly [string, string] | null => {
  const parts = word.split(/(?<=[¬-])/u)
  for (let count = parts.length - 1; count > 0; count--) {
    const head = parts.slice(0, count).join('')
    const shown = head.replaceAll('¬', '') + (head.endsWith('¬') ? '-' : '')
    if (shown.length <= room) return [shown, parts.slice(count).join('')]
  }
  return null
}

const bare = (word: string) => word.replace(/¬$/u, '-').replaceAll('¬', '')

/** French marks stay with their word: a no-break space stands between them. */
const bound = (text: string) => text.replace(/ (?=[:;!?»])|(?<=«) /gu, '\u00a0')

/** Breaks Western text into lines of at most `width` characters, at spaces and at the soft hyphens `¬`. */
export const wrapWords = (text: string, width: number, indent: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of bound(text).split(' ')) {
    const room = width - (lines.length === 0 ? indent : 0) - (line ? line.length + 1 : 0)
    if (!line || bare(word).length <= room) {
      line = line ? `${line} ${bare(word)}` : bare(word)
      continue
    }
    const pieces = cut(word, room)
    lines.push(pieces ? `${line} ${pieces[0]}` : line)
    line = bare(pieces ? pieces[1] : word)
  }
  return [...lines, line]
}
