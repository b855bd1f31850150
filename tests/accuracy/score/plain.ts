const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}

/** Gives a text as the scorer compares it: no white space, full-width marks, one dash, straight quotes. */
export function plain(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/\s+/gu, '')
    .replace(/[,;:?!()]/gu, (mark) => fullWidth[mark] ?? mark)
    .replace(/—+/gu, '—')
    .replace(/[“”"]/gu, '"')
    .replace(/[‘’']/gu, "'")
}

/**
 * Gives a paragraph's plain text without what are fields of their own and may stay or go: the lead-in
 * `本报讯（记者 某某）`, the jump mark `（下转3版）`, the closing credit `（某某）`.
 */
export function core(text: string): string {
  return withoutJump(plain(text).replace(/^本报讯(?:（[^）]*）)?/u, '')).replace(
    /（[^（）]{1,16}）$/u,
    '',
  )
}

/** `…得很好（下转3版）` → `…得很好`. */
function withoutJump(text: string): string {
  if (!text.endsWith('）')) return text
  const bracketBefore = text.lastIndexOf('）', text.length - 2)
  const at = text.indexOf('（下转', bracketBefore + 1)
  return at < 0 ? text : text.slice(0, at)
}
