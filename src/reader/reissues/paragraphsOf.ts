/** The paragraphs of a plain text, parted by blank lines; lines within one stay lines. */
export function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[][] = [[]]
  for (const line of text.split(/\r\n|\r|\n/u)) {
    if (line.trim() === '') paragraphs.push([])
    else paragraphs.at(-1)?.push(line.trim())
  }
  return paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
}
