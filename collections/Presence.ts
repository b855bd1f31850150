import type { CollectionConfig } from 'payload'
import { idField } from './shared/idField'
import { innerCollection } from './shared/innerCollection'
import { words } from './shared/words'

/**
 * Who is at which page of the workbench, and where on it, told anew every few seconds: in the database,
 * so that all web processes know. A row that was not told anew says nothing.
 */
export const Presence: CollectionConfig = innerCollection({
  slug: 'presence',
  labels: { singular: words('在场', 'Presence'), plural: words('在场', 'Presence') },
  lockDocuments: false,
  // Ids as text: a row is of no account, and keeps nothing from being deleted.
  fields: [
    idField,
    { name: 'page', type: 'text', required: true, maxLength: 120, index: true },
    { name: 'user', type: 'text', required: true, maxLength: 120 },
    { name: 'line', type: 'number' },
    { name: 'item', type: 'text', maxLength: 120 },
    { name: 'seenAt', type: 'date', required: true, index: true },
  ],
})
