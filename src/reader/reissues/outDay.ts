import { dayIn } from '@/epub/dayIn'
import { longDay } from '../dates'
import type { Language } from '../language'
import type { ShownEdition } from './types'

/** The day on which an edition came out where it was planned, as data and in words. */
export function outDay({ outAt, edition }: ShownEdition, language: Language) {
  const day = dayIn({ moment: outAt, timeZone: edition.timeZone })
  return { day, inWords: longDay(day, language) }
}
