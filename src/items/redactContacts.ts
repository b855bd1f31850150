import type { CollectionBeforeReadHook } from 'payload'
import { hasRole } from '@/access/roles'

/**
 * Readers outside the house see a notice's text with its contacts covered: `电话：██████`. It runs
 * before field access takes the list of contacts away.
 */
export const redactContacts: CollectionBeforeReadHook = ({ doc, overrideAccess, req }) => {
  if (overrideAccess === true || hasRole(req, 'viewer')) return doc
  return { ...doc, text: cover({ text: doc.text, contacts: doc.contacts }) }
}

type Told = { text: unknown; contacts: unknown }

/** The text with each contact replaced by as many blocks as it has characters. */
export function cover({ text, contacts }: Told): unknown {
  if (typeof text !== 'string' || !Array.isArray(contacts)) return text
  const names = contacts.map(({ name }: { name?: unknown }) => name)
  return names
    .filter((name): name is string => typeof name === 'string' && name !== '')
    .reduce((covered, name) => covered.replaceAll(name, '█'.repeat([...name].length)), text)
}
