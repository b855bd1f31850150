import type { Payload, SanitizedCollectionConfig } from 'payload'

/** What a process holds while it runs; not part of the archive. */
const passing = [
  ...['payload-locked-documents', 'payload-jobs', 'payload-kv', 'payload-migrations'],
  ...['limits', 'presence'],
]

/** The collections that a backup holds: all of ours with the users, and people's preferences. */
export const keptCollections = (payload: Payload): readonly SanitizedCollectionConfig[] =>
  payload.config.collections.filter(({ slug }) => !passing.includes(slug))
