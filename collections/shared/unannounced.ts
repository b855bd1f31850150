import type { Field } from 'payload'
import { lockedField, staffField } from '@/access/fields'

/**
 * Set by the very write that changes what is public, and taken off when the change stands in
 * `changes`: a process that dies in between leaves it for the next one.
 */
export const unannounced: Field = {
  name: 'unannounced',
  type: 'checkbox',
  defaultValue: false,
  index: true,
  access: { read: staffField, create: lockedField, update: lockedField },
  admin: { hidden: true, components: { Diff: '/src/admin/NoDiff/index.tsx#NoDiff' } },
}
