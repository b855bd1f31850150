import { createHash } from 'node:crypto'
import type { PublicEdition } from '../types'

/**
 * Says in one word what a reader gets: changes with the edition, and with what was removed from it or
 * covered in it.
 */
export function tagOf({ edition, hash, removed, redacted }: PublicEdition): string {
  const items = edition.sections.flatMap((section) => section.items)
  const captions = items.flatMap((item) => item.captions.map(({ id }) => id))
  const covered = items.filter(
    (item) => redacted.includes(item.id) || item.captions.some(({ id }) => redacted.includes(id)),
  )
  const shown = [hash, ...removed, '', ...captions, '', ...covered.map((item) => JSON.stringify(item))] // prettier-ignore
  return `"${createHash('sha256').update(shown.join(' ')).digest('hex').slice(0, 32)}"`
}
