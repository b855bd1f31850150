import type { Field } from 'payload'
import { lockedField } from '@/access/fields'
import { words } from './words'

const computed = {
  virtual: true,
  access: { create: lockedField, update: lockedField },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
} as const

/**
 * Forms of an item's text that are made on request: REST's `?formats=`, and whatever a GraphQL query
 * selects. Nothing is stored.
 */
export const formatFields: Field[] = [
  { name: 'html', type: 'textarea', label: 'HTML', ...computed },
  { name: 'markdown', type: 'textarea', label: 'Markdown', ...computed },
  {
    name: 'corrections',
    type: 'json',
    label: words('据原报校改之处', 'Corrected from the original'),
    ...computed,
    jsonSchema: {
      uri: 'backnumber://corrections.json',
      fileMatch: ['backnumber://corrections.json'],
      schema: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['was', 'now', 'before', 'after'],
          properties: {
            was: { type: 'string' },
            now: { type: 'string' },
            before: { type: 'string' },
            after: { type: 'string' },
          },
        },
      },
    },
  },
]
