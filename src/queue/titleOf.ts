const most = 120

/** What an item is called in a list: its headline, else its first words; empty without either. */
export const titleOf = ({ headline, text }: Readonly<Record<string, unknown>>): string =>
  (inOneLine(headline) || inOneLine(text)).slice(0, most)

const inOneLine = (words: unknown): string =>
  typeof words === 'string' ? words.replace(/\s+/gu, ' ').trim() : ''
