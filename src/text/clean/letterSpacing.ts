/** Bylines and datelines reach 0.5; justified letter-spaced lines lie above. */
const RATIO = 0.55

const HAN_OR_MARK = '[\\p{Script=Han}〇，。、；：？！“”‘’（）《》「」『』【】—…]'
const BETWEEN = new RegExp(`(?<=${HAN_OR_MARK}) +(?=${HAN_OR_MARK})`, 'gu')

/**
 * Closes a line that was justified by letter-spacing: `人 工 湖 边 有 鸟` → `人工湖边有鸟`. Lines with spaces
 * between words only (`□ 王某某`, `标题一句 标题二句`) stay as they are.
 */
export function closeLetterSpacing(text: string): string {
  const line = text.trim()
  const spaces = line.match(/ +/gu)?.length ?? 0
  const others = [...line.replace(/ /gu, '')].length
  if (others < 3 || spaces / (others - 1) <= RATIO) return text
  if (!/\p{Script=Han}/u.test(line)) return text
  return text.replace(BETWEEN, '')
}
