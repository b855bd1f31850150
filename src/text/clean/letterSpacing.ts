/** Bylines and datelines reach 0.5; justified letter-spaced lines lie above. */
const RATIO = 0.55

const HAN_OR_MARK = '[\\p{Script=Han}〇，。、；：？！“”‘’（）《》「」『』【】—…]'
const BETWEEN = new RegExp(`(?<=${HAN_OR_MARK}) +(?=${HAN_OR_MARK})`, 'gu')

/** More letters than this are several words; without wider spaces nothing tells which. */
const LONGEST_WORD = 14

/**
 * Closes a line that was justified by letter-spacing: `人 工 湖 边 有 鸟` → `人工湖边有鸟`. Lines with spaces
 * between words only (`□ 王某某`, `标题一句 标题二句`) stay as they are. Spaced capitals close to words
 * where wider spaces part these: `H A T S   S O L D` → `HATS SOLD`.
 */
export function closeLetterSpacing(text: string): string {
  const line = text.trim()
  const spaces = line.match(/ +/gu)?.length ?? 0
  const others = [...line.replace(/ /gu, '')].length
  if (others < 3 || spaces / (others - 1) <= RATIO) return text
  if (!/\p{Script=Han}/u.test(line)) return closeCapitals(line) ?? text
  return text.replace(BETWEEN, '')
}

function closeCapitals(line: string): string | null {
  const words = line.split(/ {2,}/u).map((word) => word.split(' '))
  const signs = words.flat()
  // `A  B  C`: nothing tells which spaces are the wider ones.
  if (signs.length === words.length) return null
  if (signs.length < 4 || signs.some((sign) => !/^[\p{Lu}!?.,&’'“”]$/u.test(sign))) return null
  if (words.length === 1 && signs.length > LONGEST_WORD) return null
  return words.map((word) => word.join('')).join(' ')
}
