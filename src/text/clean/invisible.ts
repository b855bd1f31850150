/**
 * Drops what cannot be seen (zero-width characters, soft hyphens, byte order marks, controls) and
 * makes every kind of blank a plain space: `\u300052\u00a0人` → ` 52 人`.
 */
export function dropInvisible(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu, '')
    .replace(/[\t\n\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/gu, '')
}
