const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}

/**
 * Half-width marks beside Chinese characters made full-width, and straight quotes round: `他说:"好"`
 * becomes `他说：“好”`. Marks between digits or Latin letters stay.
 */
export function widen(text: string): string {
  let isOpen = false
  const rounded = text.replace(/"/gu, () => {
    isOpen = !isOpen
    return isOpen ? '“' : '”'
  })
  return settle(rounded)
}

/** A mark that became full-width may make its neighbour so: until nothing changes. */
function settle(text: string): string {
  const next = text
    .replace(
      /(?<=[\p{Script=Han}”’》）])[,;:?!()]|[,;:?!()](?=[\p{Script=Han}“‘《（])/gu,
      (mark) => wide[mark] ?? mark,
    )
    .replace(/(?<=\p{Script=Han})\.(?=$|\n|[\p{Script=Han}”])/gu, '。')
  return next === text ? text : settle(next)
}

/** Pairs that words are put into, and single marks that keyboards hide. */
export const pairs = ['“”', '‘’', '《》', '（）', '「」'] as const

export const marks = ['——', '……', '·', '、', '　'] as const
