import { coverItem } from './coverItem'
import { toText } from '@/body/toText'

/** Whether the words stand anywhere in what readers could see of an item or a version of one. */
export const standsIn = (item: object, text: string): boolean => countPlaces(item, text) > 0

/** How many fields of an item the words stand in. */
export function countPlaces(item: object, text: string): number {
  const before = wordsOf(item)
  const after = wordsOf(coverItem({ ...item, contacts: undefined }, [{ text }]))
  return before.filter((words, i) => words !== after[i]).length
}

const wordsOf = (item: object): string[] => {
  const { body, credits, ...said } = item as Readonly<Record<string, unknown>>
  const rows = Array.isArray(credits) ? credits.map(({ name }: { name?: unknown }) => name) : []
  const plain = ['kicker', 'headline', 'deck', 'byline', 'dateline', 'text'].map((name) => said[name]) // prettier-ignore
  return [...plain, rows.join('\n'), toText(body)].map((words) => String(words ?? ''))
}
