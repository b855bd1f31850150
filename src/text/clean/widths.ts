import { HAN } from '../patterns/scripts'

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
}
const FULL_CONTEXT = /[\p{Script=Han}〇，。、；：？！“”‘’（）《》「」『』【】％]/u

/**
 * Gives letters and digits half width, and marks beside Han full width: `２０２１年,我们` → `2021年，我们`.
 * Marks inside numbers, times and Latin text stay: `10:30`, `1,000`, `AP (London)`.
 */
export function setWidths(text: string): string {
  const narrow = text.replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  )
  if (!HAN.test(narrow)) return narrow
  return widenBrackets(widenMarks(narrow))
}

function widenMarks(text: string): string {
  return text
    .replace(/[,;:?!]/gu, (mark: string, at: number) => {
      const before = text[at - 1] ?? ''
      const after = text[at + 1] ?? ''
      const beside = FULL_CONTEXT.test(before) || FULL_CONTEXT.test(after)
      return beside || /[%)]/u.test(before) ? (FULL[mark] ?? mark) : mark
    })
    .replace(/(?<=\p{Script=Han})\.$/u, '。')
}

/** Brackets go by pairs: both full when Han stands at either side of either. */
function widenBrackets(text: string): string {
  const chars = [...text]
  const open: number[] = []
  chars.forEach((char, at) => {
    if (char === '(' || char === '（') open.push(at)
    if (char !== ')' && char !== '）') return
    const from = open.pop()
    if (from === undefined) {
      if (isHanSide(chars[at - 1])) chars[at] = '）'
      return
    }
    const sides = [chars[from - 1], chars[from + 1], chars[at - 1], chars[at + 1]]
    if (!sides.some(isHanSide) && chars[from] === '(' && char === ')') return
    chars[from] = '（'
    chars[at] = '）'
  })
  for (const from of open) if (isHanSide(chars[from + 1])) chars[from] = '（'
  return chars.join('')
}

function isHanSide(char: string | undefined): boolean {
  return char !== undefined && FULL_CONTEXT.test(char)
}
