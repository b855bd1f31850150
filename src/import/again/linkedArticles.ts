import type { Payload } from 'payload'
import { findRelations } from '@/verify/findRelations'
import { readRows } from '@/verify/readRows'

/**
 * The articles to which a person's words link, in any saved version: the machine may not take them
 * away. Imported words have no links, so later versions alone are read, some hundreds at a time.
 */
export async function linkedArticles(payload: Payload): Promise<Set<string>> {
  const { flattenedFields } = payload.collections.articles.config
  const fields = flattenedFields.filter(({ name }) => name === 'body')
  const linked = new Set<string>()
  const later = { 'version.revision': { greater_than: 1 } }
  const read = { payload, collection: 'articles', versions: true, where: later }
  for await (const rows of readRows({ ...read, select: { version: { body: true } } })) {
    for (const { version } of rows) {
      const data = (version ?? {}) as Readonly<Record<string, unknown>>
      for (const { to, id } of findRelations({ fields, data }))
        if (to === 'articles') linked.add(id)
    }
  }
  return linked
}
