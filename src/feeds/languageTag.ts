import type { Language } from '@/reader/language'

/** A language as BCP 47 writes it; `und` for what is no tag: `zh-hans` → `zh-Hans`, `zh_CN` → `und` */
export function languageTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und'
  } catch {
    return 'und'
  }
}

/** In which of the two the words beside a text of this language are: Chinese, else English. */
export const wordsLanguage = (language: string): Language =>
  /^zh\b/iu.test(language) ? 'zh' : 'en'
