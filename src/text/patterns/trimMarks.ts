/** Drops the given characters from both ends of a text, without a pattern that could backtrack. */
export function trimMarks(text: string, marks: string): string {
  let from = 0
  let to = text.length
  while (from < to && marks.includes(text[from] ?? '')) from++
  while (to > from && marks.includes(text[to - 1] ?? '')) to--
  return text.slice(from, to)
}
