import { toText } from '@/body/toText'
import { printedPages } from '@/items/printedPages'
import type { ItemCard } from './types'

/** What of an item a card is made from; `select` for any of the three collections. */
export const cardFields = {
  articles: { kicker: true, headline: true, body: true, newspaper: true, date: true, parts: true },
  captions: { headline: true, text: true, newspaper: true, date: true, parts: true },
  notices: { headline: true, text: true, newspaper: true, date: true, parts: true },
} as const

type Words = { readonly [name: string]: unknown }

/**
 * What a list shows of an item or of a version of it. Without a headline, the first of its text
 * stands for it: `渡口修缮一新，昨日通航…`.
 */
export function cardOf(args: { words: Words; titles: ReadonlyMap<string, string> }): ItemCard {
  const { words, titles } = args
  const text = words.body ? toText(words.body) : textOf(words.text)
  const newspaper = textOf(words.newspaper)
  return {
    headline: textOf(words.headline).trim() || firstOf(text),
    kicker: textOf(words.kicker),
    newspaper: titles.get(newspaper) ?? newspaper,
    date: textOf(words.date),
    pages: printedPages(words.parts),
    characters: [...text.replaceAll(/\s/gu, '')].length,
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const firstLength = 40

const firstOf = (text: string): string => {
  const characters = [...text.replaceAll(/\s+/gu, ' ').trim()]
  const first = characters.slice(0, firstLength).join('')
  return characters.length > firstLength ? `${first}…` : first
}
