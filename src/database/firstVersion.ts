import type { NewDocument } from './writeDocuments'

/** The version that `payload.create` saves beside a new document, still without an id of its own. */
export function firstVersion(data: NewDocument['data']) {
  const { id, ...version } = data
  const { createdAt, updatedAt } = data
  return { parent: id, version, latest: true, autosave: false, createdAt, updatedAt }
}
