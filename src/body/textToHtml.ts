import { escapeMarkup } from './escapeMarkup'

/** Plain text as HTML: blank lines part paragraphs, other line breaks stay. */
export const textToHtml = (text: string): string =>
  paragraphsOf(text)
    .map((lines) => `<p>${linesToHtml(lines.join('\n'))}</p>`)
    .join('\n')

/** One text whose line breaks stay, as in a heading of several lines. */
export const linesToHtml = (text: string): string =>
  text
    .trim()
    .split(/\r\n|\r|\n/u)
    .map(escapeMarkup)
    .join('<br/>')

/** A plain text's paragraphs, each as its lines. */
export const paragraphsOf = (text: string): readonly (readonly string[])[] => {
  const paragraphs: string[][] = [[]]
  for (const line of text.split(/\r\n|\r|\n/u)) {
    if (line.trim() === '') paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs.filter((lines) => lines.length > 0)
}
