import type { Line } from '@/text'

/** Gives where lines are not those of the text: offsets cut the source in order, only line ends lie between. */
export function brokenLines(text: string, lines: readonly Line[]): string[] {
  const broken: string[] = []
  let at = 0
  lines.forEach((line, i) => {
    const place = `line ${i + 1}`
    if (line.number !== i + 1) broken.push(`numbers: ${place} says that it is ${line.number}`)
    if (text.slice(line.from, line.to) !== line.text) {
      broken.push(`offsets: ${place} is not what its offsets cut`)
    }
    if (/[\n\r\f]/u.test(line.text)) broken.push(`offsets: ${place} holds a line end`)
    if (!isBetween(text.slice(at, line.from), i)) {
      broken.push(`offsets: more than a line end lies before ${place}`)
    }
    at = line.to
  })
  if (!/^(?:\r\n|\n|\r|\f)?$/u.test(text.slice(at))) {
    broken.push('offsets: text is left after the last line')
  }
  return broken
}

function isBetween(text: string, i: number): boolean {
  return i === 0 ? text === '' : /^(?:\r\n|\n|\r|\f)$/u.test(text)
}
