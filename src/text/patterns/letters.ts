import { isLatinSalutation } from './latinLetters'
import { trimMarks } from './trimMarks'
import { remembered } from './remembered'

const CLOSING = new Set(
  'etc,&c,truly,faithfully,sincerely,obediently,respectfully,very,most,ever,and'.split(','),
)

/** Gives who signed a letter to the editor at its end: `…no comment.—Yours, etc., J. Dale.` → `J. Dale`. */
export function letterSigner(text: string): string | null {
  const tail = text.slice(-100)
  const at = Math.max(tail.lastIndexOf('Yours'), tail.lastIndexOf('yours'))
  if (at < 0) return null
  const words = tail.slice(at).split(' ').slice(1)
  const first = words.findIndex((word) => !CLOSING.has(trimMarks(word, '.,').toLowerCase()))
  const name = words.slice(Math.max(0, first)).join(' ').split(',')[0]?.replace(/\.$/u, '') ?? ''
  return first > 0 && name.length <= 40 && /^\p{Lu}/u.test(name) ? name : null
}

/** Whether a line greets those to whom a letter goes, and so opens its text: `编辑同志：`, `To the Editor:`. */
export const isSalutation = remembered((text: string): boolean => {
  return (
    isEditor(text) ||
    /^(?:尊敬的|敬爱的|亲爱的)\p{Script=Han}{2,12}[：:]$/u.test(text) ||
    /^(?:[编編][辑輯者]|主[编編]|[记記]者)(?:小姐|先生|女士|[台臺])?(?:您好|你好|[台臺][鉴鑒])?[：:！]$/u.test(
      text,
    ) ||
    isLatinSalutation(text)
  )
})

const EDITORS = '编辑 編輯 编者 編者 主编 总编辑 记者 報社 报社 编辑部 編輯部'.split(' ')
const ADDRESS = '同志 先生 女士 朋友 们 們 同志们 朋友们 先生们'.split(' ')

/** `编辑同志：`, `尊敬的编辑部：` */
function isEditor(text: string): boolean {
  if (text.length > 16 || !/[：:]$/u.test(text)) return false
  const bare = text.slice(0, -1).replace(/^(?:尊敬|敬爱|亲爱)的/u, '')
  return EDITORS.some((editor) => {
    const rest = bare.startsWith(editor) ? bare.slice(editor.length) : null
    return rest === '' || (rest !== null && ADDRESS.includes(rest))
  })
}
