/**
 * Turns straight double quotes in Han text into pairs: `"两山"理论` → `“两山”理论`. An odd number of them
 * is left for an editor, as is Latin text.
 */
export function curlQuotes(text: string): string {
  if (!/[\p{Script=Han}〇]/u.test(text)) return text
  const straight = text.match(/["＂]/gu)?.length ?? 0
  if (straight === 0 || straight % 2 === 1) return text
  let seen = 0
  return text.replace(/["＂]/gu, () => (seen++ % 2 === 0 ? '“' : '”'))
}
