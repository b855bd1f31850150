import type { Where } from 'payload'
import type { Place } from './cursor'

type Order = { readonly name: string; readonly isDescending: boolean }

/** Fields that every document has; the others may be empty, and stand first, or last when descending. */
const neverEmpty = new Set(['id', 'createdAt', 'updatedAt'])

/**
 * The filter that leaves what comes after a place in an order: by the field, then by id. Nothing is
 * counted and nothing skipped, so that what is published or withdrawn meanwhile moves nothing else.
 */
export function whatFollows({ value, id, name, isDescending }: Place & Order): Where {
  const beyond = isDescending ? 'less_than' : 'greater_than'
  const laterId: Where = { id: { [beyond]: id } }
  if (name === 'id') return laterId
  const isEmpty: Where = { [name]: { equals: null } }
  if (value === null) {
    const isFilled: Where = { [name]: { not_equals: null } }
    return isDescending ? { and: [isEmpty, laterId] } : { or: [isFilled, laterId] }
  }
  // The bound alone, which an index can follow, and then what of its own value has been shown.
  const later: Where = {
    and: [
      { [name]: { [`${beyond}_equal`]: value } },
      { or: [{ [name]: { [beyond]: value } }, laterId] },
    ],
  }
  return isDescending && !neverEmpty.has(name) ? { or: [later, isEmpty] } : later
}
