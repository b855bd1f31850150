const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** Gives the number that a page mark names: `4`, `A03`, `４`, `三`, `十二`, `二十一`; null if none. */
export function toPageNumber(mark: string): number | null {
  const arabic = /\d{1,3}/u.exec(mark.normalize('NFKC'))
  if (arabic) return Number(arabic[0])
  const han = /[〇零一二两三四五六七八九十]{1,3}/u.exec(mark)?.[0]
  if (!han) return null
  const ten = han.indexOf('十')
  if (ten < 0) return [...han].reduce((sum, char) => sum * 10 + (DIGITS[char] ?? 0), 0)
  const tens = ten === 0 ? 1 : (DIGITS[han[0] ?? ''] ?? 1)
  return tens * 10 + (DIGITS[han[ten + 1] ?? ''] ?? 0)
}
