import type { CollectionConfig } from 'payload'
import { idField } from './shared/idField'
import { innerCollection } from './shared/innerCollection'
import { words } from './shared/words'

/**
 * How often something was asked for in the current stretch of time, counted for all web processes
 * together: tries to sign in, letters for a new password, a key's requests.
 */
export const Limits: CollectionConfig = innerCollection({
  slug: 'limits',
  labels: { singular: words('限次', 'Limit'), plural: words('限次', 'Limits') },
  fields: [
    idField,
    { name: 'hits', type: 'number', required: true, defaultValue: 0 },
    { name: 'resetAt', type: 'date', required: true, index: true },
  ],
})
