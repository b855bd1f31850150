/** Sets paragraphs as a column of so many characters, the two of the indent lost, as extractors give it. */
export function setColumn(paragraphs: readonly string[], width = 16): string[] {
  return paragraphs.flatMap((paragraph) => {
    const lines = [paragraph.slice(0, width - 2)]
    for (let at = width - 2; at < paragraph.length; at += width) {
      lines.push(paragraph.slice(at, at + width))
    }
    return lines
  })
}
