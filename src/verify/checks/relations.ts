import { buildVersionCollectionFields, type FlattenedField, type Payload } from 'payload'
import { findRelations } from '../findRelations'
import { existing, readRows, type Row } from '../readRows'
import type { Check } from '../types'

/** Every relation, of documents and of their versions, points to a document that is there. */
export const relations: Check = {
  name: 'relations',
  async *run({ payload, counted }) {
    for (const source of sourcesOf(payload)) {
      const { collection, versions, fields } = source
      for await (const rows of readRows({ payload, collection, versions })) {
        const found = rows.flatMap((row) =>
          findRelations({ fields, data: row }).map((relation) => ({ row, ...relation })),
        )
        counted.relations += found.length
        const there = await targets({ payload, found })
        for (const { row, path, to, id } of found) {
          if (there.get(to)?.has(id)) continue
          const where = `${source.name}/${row.id}`
          yield { where, problem: `${path} points to ${to}/${id}, which does not exist` }
        }
      }
    }
  },
}

type Source = {
  readonly name: string
  readonly collection: string
  readonly versions: boolean
  readonly fields: readonly FlattenedField[]
}

/** Our own collections; Payload's (locks, preferences, migrations) hold nothing of the archive. */
const sourcesOf = (payload: Payload): readonly Source[] =>
  payload.config.collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap((config) => {
      const { slug: collection, flattenedFields: fields } = config
      const own = { name: collection, collection, versions: false, fields }
      if (!config.versions) return [own]
      const saved = buildVersionCollectionFields(payload.config, config, true)
      return [own, { name: `${collection} versions`, collection, versions: true, fields: saved }]
    })

type Found = { readonly row: Row; readonly to: string; readonly id: string }

async function targets({ payload, found }: { payload: Payload; found: readonly Found[] }) {
  const there = new Map<string, Set<string>>()
  for (const to of new Set(found.map((one) => one.to))) {
    // A damaged row may name a collection that there is not.
    if (!payload.config.collections.some(({ slug }) => slug === to)) continue
    const ids = found.filter((one) => one.to === to).map(({ id }) => id)
    there.set(to, await existing({ payload, collection: to, ids }))
  }
  return there
}
