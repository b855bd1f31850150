import { isDay } from '@/items/isDay'
import type { FirstPublished } from '@/reissues/types'
import { longDay } from '../dates'
import type { Language } from '../language'
import type { Words } from '../words'

type Asked = { readonly words: Words; readonly language: Language }

/** The day of an issue in words, and its edition where the day had several: `4 May 1987 evening` */
export const issueWords = (
  { date, edition }: FirstPublished['issue'],
  language: Language,
): string =>
  [isDay(date) ? longDay(date, language) : date, edition === 'main' ? '' : edition]
    .filter(Boolean)
    .join(' ')

/** Where an item first stood, without its newspaper: `1987年5月4日`, `第 1 版`, `第 4 版` */
export const placeWords = (
  { issue, pages }: FirstPublished,
  { words, language }: Asked,
): readonly string[] => [issueWords(issue, language), ...pages.map(words.page)]
