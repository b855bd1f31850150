import { createHash } from 'node:crypto'
import { bodyBlocks } from '@/body/bodyBlocks'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Arrays of rows count by what their rows say, not by the ids that a database gives them. */
const rows = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.map(({ name }: { name?: unknown }) => text(name)) : []

const plain = [
  'kicker',
  'headline',
  'deck',
  'byline',
  'dateline',
  'kind',
  'expires',
  'stage',
] as const

/**
 * The sha256 of what an item says: its words and their order, its stage and revision. `verify`
 * computes it again from each stored version, so a changed byte shows wherever it was changed.
 */
export function digest(item: Readonly<Record<string, unknown>>): string {
  const said = {
    revision: item.revision ?? 0,
    ...Object.fromEntries(plain.map((name) => [name, text(item[name])])),
    // A story's text is read off its body; a caption and a notice have a text of their own.
    text: item.body ? '' : text(item.text),
    credits: rows(item.credits),
    contacts: rows(item.contacts),
    body: bodyBlocks(item.body),
  }
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
