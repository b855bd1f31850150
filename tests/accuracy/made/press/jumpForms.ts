import type { Language } from '../copy/types'
import type { JumpLine } from './types'

type Form = (page: number) => string

const HAN_NUMBERS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const han: Form = (page) => HAN_NUMBERS[page] ?? String(page)

const ON: Readonly<Record<Language, readonly Form[]>> = {
  'zh-Hans': [
    (n) => `（下转${n}版）`,
    (n) => `（下转第${han(n)}版）`,
    (n) => `下转A${n}版`,
    (n) => `▶下转${n}版`,
    (n) => `（下转第${n}版）`,
    (n) => `（紧转第${han(n)}版）`,
  ],
  'zh-Hant': [(n) => `（下轉第${han(n)}版）`, (n) => `（下轉A${n}版）`, (n) => `【下轉${n}版】`],
  en: [
    (n) => `Continued on Page ${n}`,
    (n) => `(Continued on page ${n}, col. 2)`,
    (n) => `(Continued on Page ${n}.)`,
    (n) => `Cont’d on page ${n}`,
  ],
  fr: [(n) => `Suite page ${n}`, (n) => `(Suite en page ${n})`, (n) => `(La suite page ${n}.)`],
  de: [(n) => `Fortsetzung auf Seite ${n}`, (n) => `(Fortsetzung Seite ${n})`],
}

const FROM: Readonly<Record<Language, readonly Form[]>> = {
  'zh-Hans': [
    (n) => `（上接${n}版）`,
    (n) => `（上接第${han(n)}版）`,
    (n) => `上接A${n}版`,
    (n) => `▲上接${n}版`,
    (n) => `（上接第${n}版）`,
    (n) => `（紧接第${han(n)}版）`,
  ],
  'zh-Hant': [(n) => `（上接第${han(n)}版）`, (n) => `（上接A${n}版）`, (n) => `【上接${n}版】`],
  en: [
    (n) => `Continued from Page ${n}`,
    (n) => `(Continued from page ${n}, col. 6)`,
    (n) => `(Continued from Page ${n}.)`,
    (n) => `Cont’d from page ${n}`,
  ],
  fr: [(n) => `Suite de la page ${n}`, (n) => `(Suite de la page ${n})`],
  de: [(n) => `Fortsetzung von Seite ${n}`, (n) => `(Fortsetzung von Seite ${n})`],
}

/** Gives a jump line in the house's form, and in the language's other forms by the number's overflow. */
export const toJumpLine = (options: {
  readonly language: Language
  readonly way: 'on' | 'from'
  readonly form: number
  readonly page: number
}): JumpLine => {
  const forms = (options.way === 'on' ? ON : FROM)[options.language]
  const form = forms[options.form % forms.length]
  const text = form?.(options.page) ?? ''
  return { text, words: text.replace(/^[（(【▶▲]|[）)】]$/gu, ''), page: options.page }
}
