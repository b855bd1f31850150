import type { Payload } from 'payload'
import { readRows, type Row } from '../readRows'
import type { Check } from '../types'

/** One issue of a newspaper, day and edition; one page of an issue and label. */
export const unique: Check = {
  name: 'unique',
  async *run({ payload }) {
    yield* doubles({ payload, groups: 'newspapers', collection: 'issues', keys: issueKeys })
    yield* doubles({ payload, groups: 'issues', collection: 'pages', keys: pageKeys })
  },
}

const issueKeys = ['newspaper', 'date', 'edition'] as const
const pageKeys = ['issue', 'label'] as const

type Keyed = {
  payload: Payload
  groups: string
  collection: string
  /** The first names the group. */
  keys: readonly [string, ...string[]]
}

/** Takes one group's rows at a time, so that only their keys are held. */
async function* doubles({ payload, groups, collection, keys }: Keyed) {
  const select = Object.fromEntries(keys.map((key) => [key, true as const]))
  for await (const rows of readRows({ payload, collection: groups, select: { id: true } })) {
    for (const { id } of rows) {
      const first = new Map<string, string>()
      const where = { [keys[0]]: { equals: id } }
      for await (const found of readRows({ payload, collection, where, select })) {
        for (const row of found) {
          const key = keys.map((name) => String(row[name as keyof Row])).join(' · ')
          const other = first.get(key)
          if (other) yield { where: `${collection}/${row.id}`, problem: `${key} is also ${other}` }
          else first.set(key, row.id)
        }
      }
    }
  }
}
