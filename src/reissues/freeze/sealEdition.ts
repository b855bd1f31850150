import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Edition } from '../types'

/** An edition in its one written form, and the hash of that. */
export type Sealed = { readonly content: string; readonly hash: string }

/**
 * Writes an edition as RFC 8785 JSON (keys sorted, no spaces) and hashes it with SHA-256, so that
 * whoever has the JSON, however it was formatted on its way, can check it.
 */
export function sealEdition(edition: Edition): Sealed {
  const content = canonicalize(edition)
  if (content === undefined) throw new TypeError('An edition must be plain data.')
  return { content, hash: hashOf(content) }
}

/** The SHA-256 of an edition's written form, in hex. */
export const hashOf = (content: string): string =>
  createHash('sha256').update(content).digest('hex')
