import { isDeepStrictEqual } from 'node:util'
import { sameValue, wordFields } from '@/items/basis/sameValue'
import type { Row } from '../derive/types'
import type { Deed } from './types'

type Told = {
  readonly deed: Deed
  readonly restored: number | null
  readonly fields: readonly string[]
}

/** Says what a version did to the one before. `older` are those before it, the newest first. */
export function tellDeed(version: Row, older: readonly Row[]): Told {
  const [before] = older
  if (!before) return { deed: version.editedBy ? 'made' : 'imported', restored: null, fields: [] }
  const fields = changedFields(before, version)
  const again = fields.length > 0 ? older.slice(1).find((one) => changedFields(one, version).length === 0) : undefined // prettier-ignore
  const deed = stepOf(before, version, fields.length > 0) ?? workOf({ before, version, fields, again }) // prettier-ignore
  const restored = deed === 'restored' && again ? Number(again.revision) : null
  return { deed, restored, fields }
}

const changedFields = (a: Row, b: Row): readonly string[] =>
  wordFields.filter((name) => !sameValue(name, a[name], b[name]))

/** A step of the release; a draft over what is public is none. */
function stepOf(before: Row, version: Row, isRewritten: boolean): Deed | undefined {
  const isOther = (name: string) => (before[name] ?? null) !== (version[name] ?? null)
  if (isOther('deletedAt')) return version.deletedAt ? 'trashed' : 'untrashed'
  if (isOther('stage') && version.stage === 'withheld') return 'withheld'
  if (isOther('stage') && before.stage === 'withheld') return 'freed'
  if (version._status === 'published') return 'published'
  const isLess = before._status === 'published' && !isRewritten && !isOther('stage')
  return isLess && isSameLines(before, version) ? 'withdrawn' : undefined
}

type Work = {
  readonly before: Row
  readonly version: Row
  readonly fields: readonly string[]
  readonly again: Row | undefined
}

function workOf({ before, version, fields, again }: Work): Deed {
  if (!isSameLines(before, version)) return 'layout'
  if (again) return 'restored'
  if (fields.length > 0) return 'words'
  return before.stage === version.stage ? 'saved' : 'stage'
}

/** Which lines an item is made of changes by operations on the page alone. */
const isSameLines = (a: Row, b: Row): boolean =>
  isDeepStrictEqual(plain(a.imported), plain(b.imported))

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))
