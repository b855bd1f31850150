import { bodyBlocks } from '@/body/bodyBlocks'
import { relatedId } from '../relatedId'

/** What people write into an item by its form. */
export const wordFields = [
  ...(['kicker', 'headline', 'deck', 'byline', 'dateline', 'body', 'text'] as const),
  ...(['credits', 'contacts', 'kind', 'expires', 'article', 'picture'] as const),
]

/** Whether two values of a field say the same, whatever ids a form or a database gives to rows. */
export const sameValue = (name: string, a: unknown, b: unknown): boolean =>
  said(name, a) === said(name, b)

function said(name: string, value: unknown): string {
  if (name === 'body') return JSON.stringify(bodyBlocks(value))
  if (Array.isArray(value)) return JSON.stringify(value.map((row: { name?: unknown }) => row.name))
  if (typeof value === 'string') return JSON.stringify(value)
  return JSON.stringify(relatedId(value))
}
