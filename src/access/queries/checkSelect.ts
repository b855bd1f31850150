import { publicFieldsOf } from './publicFields'
import { quote, refuseQuery } from './refuseQuery'

const deepest = 3

/**
 * Throws `select-not-allowed` unless a selection names only fields that readers see, at most three
 * levels deep, and takes them all or leaves them all out.
 */
export function checkSelect(slug: string, select: unknown): void {
  if (select === undefined || select === null || select === '') return
  const leaves = leavesOf({ select, path: [], depth: deepest })
  const fields = publicFieldsOf(slug)
  const wrong = leaves.find(([path]) => !fields.has(path))
  if (wrong) throw refuse(`Readers see no field ${quote(wrong[0])} in ${slug}.`)
  if (new Set(leaves.map(([, taken]) => taken)).size > 1) {
    throw refuse('A selection takes fields (true) or leaves fields out (false), not both.')
  }
}

const refuse = (reason: string) => refuseQuery('select-not-allowed', reason)

type Branch = { readonly select: unknown; readonly path: readonly string[]; readonly depth: number }

type Leaf = readonly [path: string, taken: boolean]

function leavesOf({ select, path, depth }: Branch): readonly Leaf[] {
  if (typeof select === 'boolean' && path.length > 0) return [[path.join('.'), select]]
  if (typeof select !== 'object' || !select || Array.isArray(select) || depth === 0) {
    throw refuse('Write a selection as select[field]=true, at most three levels deep.')
  }
  return Object.entries(select).flatMap(([name, inside]) =>
    leavesOf({ select: inside, path: [...path, name], depth: depth - 1 }),
  )
}
