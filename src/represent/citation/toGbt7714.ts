import { inOneLine, titleOf } from './titleOf'
import type { Cited } from './types'

/**
 * A citation as GB/T 7714—2015 sets a newspaper article read online:
 *
 *     韩风. 码头重开[N/OL]. 青江日报, 1987-05-04(1, 4)[2026-11-23]. https://archive.example/stories/i-1/3.
 *
 * The day in brackets, on which the standard wants it to have been read, is the one since which this
 * text stands at this address: it says the same on whichever day it is copied.
 */
export function toGbt7714({ item, place, from, permanentUrl }: Cited): string {
  const title = titleOf({ item, language: place.title?.language ?? 'zh-Hans' })
  const author = inOneLine(item.byline)
  const newspaper = inOneLine(place.title?.title ?? '')
  const date = place.issue?.date ?? item.date
  const pages = item.printedOn.length > 0 ? `(${item.printedOn.map(inOneLine).join(', ')})` : ''
  const printed = [newspaper, `${date}${pages}`].filter(Boolean).join(', ')
  const parts = [
    author,
    `${withoutStop(title)}[N/OL]`,
    `${printed}[${from.slice(0, 10)}]`,
    `${permanentUrl}.`,
  ]
  return parts.filter(Boolean).map(withoutStop).join('. ').concat('.')
}

/** The standard sets its own full stops. */
const withoutStop = (text: string): string => text.replace(/[.。]$/u, '')
