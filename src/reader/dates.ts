import type { Language } from './language'

const locales = { zh: 'zh-CN', en: 'en-GB' } as const

/** A day's text is a day everywhere: it is read and written in UTC. */
const format = (day: string, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** `1987年5月4日`, `4 May 1987` */
export const longDay = (day: string, language: Language): string =>
  format(day, language, { dateStyle: 'long' })

/** `5月4日`, `4 May` */
export const shortDay = (day: string, language: Language): string =>
  format(day, language, { month: language === 'zh' ? 'long' : 'short', day: 'numeric' })

/** `星期一`, `Monday` */
export const weekday = (day: string, language: Language): string =>
  format(day, language, { weekday: 'long' })

/** The month's name, from 1: `5月`, `May`. */
export const monthName = (month: number, language: Language): string =>
  format(`2001-${String(month).padStart(2, '0')}-01`, language, { month: 'long' })

/** Short and full names of the days of a week from Monday: `一` and `星期一`, `M` and `Monday`. */
export const weekdays = (language: Language): readonly { short: string; long: string }[] =>
  Array.from({ length: 7 }, (_, index) => ({
    short: format(`2001-01-0${index + 1}`, language, { weekday: 'narrow' }),
    long: format(`2001-01-0${index + 1}`, language, { weekday: 'long' }),
  }))

const digits = '〇一二三四五六七八九'

const hanDigits = (text: string): string =>
  text.replace(/\d/gu, (digit) => digits[Number(digit)] ?? '')

/** 1 to 31 as a Chinese date writes them: 10 → 十, 24 → 二十四. */
const hanNumber = (number: number): string => {
  const tens = Math.floor(number / 10)
  const ones = number % 10
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`
}

/** The date as a nameplate sets it: `一九八七年十月十六日`, `16 October 1987`. */
export function nameplateDay(day: string, language: Language): string {
  if (language === 'en') return longDay(day, 'en')
  const [year = '', month = '', date = ''] = day.split('-')
  return `${hanDigits(year)}年${hanNumber(Number(month))}月${hanNumber(Number(date))}日`
}

/** The weeks of a month from Monday: days from 1, 0 where a week has none of this month. */
export function weeksOf(year: number, month: number): readonly (readonly number[])[] {
  const first = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return Array.from({ length: Math.ceil((first + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, index) => {
      const day = week * 7 + index - first + 1
      return day >= 1 && day <= length ? day : 0
    }),
  )
}
