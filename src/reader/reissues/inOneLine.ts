/**
 * A text in one line. Where lines of Han characters meet, no space is left between them:
 * `停航。⏎⏎文字照原报` → `停航。文字照原报`
 */
export const inOneLine = (text: string): string =>
  text
    .trim()
    .replace(/(?<=[\u3001-\u303F\uFF00-\uFFEF\p{Script=Han}])[\r\n]\s*(?=\p{Script=Han})/gu, '')
    .replace(/\s+/gu, ' ')
