import { isDay } from '@/items/isDay'
import { longDay } from '@/reader/dates'
import type { Language } from '@/reader/language'
import { wordsOf } from '@/reader/words'

type Place = {
  readonly newspaper: string
  /** `1987-05-04` */
  readonly date: string
  /** `main` where there is only one. */
  readonly edition: string
  /** Page labels in order. */
  readonly pages: readonly string[]
}

/**
 * Where a story first stood, in words: `原载《清河日报》1987年5月4日，第 4 版`,
 * `First published in The Weir, 4 May 1987, page 4`
 */
export function placeLine({ newspaper, date, edition, pages }: Place, language: Language): string {
  const words = wordsOf(language)
  const day = isDay(date) ? longDay(date, language) : date
  const rest = [edition === 'main' ? '' : edition, ...pages.map(words.page)].filter(Boolean)
  return language === 'zh'
    ? [`${words.firstPublished}《${newspaper}》${day}`, ...rest].join('，')
    : [`${words.firstPublished} ${newspaper}`, day, ...rest].join(', ')
}
