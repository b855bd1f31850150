import type { CollectionBeforeOperationHook } from 'payload'

/** What a computed field is made from. */
const sources = { text: 'body', pages: 'parts' } as const

type Select = Record<string, unknown> | undefined

/**
 * `select[text]=true` also fetches the body that the text is read off, and `select[pages]=true` the
 * parts: a computed field asked for alone would come back empty.
 */
export const selectSources: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  const { select } = args as { select?: Select }
  if (operation !== 'read' || !select) return args
  const known = new Set(collection.flattenedFields.map(({ name }) => name))
  const added = Object.entries(sources)
    .filter(([computed, source]) => select[computed] === true && known.has(source))
    .map(([, source]) => [source, true])
  return added.length > 0 ? { ...args, select: { ...select, ...Object.fromEntries(added) } } : args
}
