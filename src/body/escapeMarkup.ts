/**
 * Text without what XML 1.0 or HTML forbids: control characters and noncharacters go, half a
 * surrogate pair becomes U+FFFD, a carriage return a line feed. `10\u0000 元` → `10 元`
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\0-\x08\v\f\x0E-\x1F\x7F-\x9F]|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Clean text as it may stand in an element or a quoted attribute of XML or HTML: `a < b` → `a &lt; b` */
export const escapeMarkup = (text: string): string =>
  cleanText(text).replace(/[&<>"']/gu, (character) => entities[character] ?? '')
