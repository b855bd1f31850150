import type { CollectionConfig } from 'payload'
import { itemSlugs } from '@/items/stages'
import { idField } from './shared/idField'
import { recordCollection } from './shared/recordCollection'
import { words } from './shared/words'

/** One accepted change of characters, or one bulk run; written by the application alone. */
export const Corrections: CollectionConfig = recordCollection({
  slug: 'corrections',
  labels: { singular: words('校改', 'Correction'), plural: words('校改', 'Corrections') },
  admin: {
    useAsTitle: 'wrong',
    defaultColumns: ['wrong', 'right', 'item', 'user', 'createdAt'],
  },
  fields: [
    idField,
    {
      name: 'wrong',
      type: 'text',
      required: true,
      maxLength: 500,
      index: true,
      label: words('误', 'Wrong'),
    },
    { name: 'right', type: 'text', maxLength: 500, label: words('正', 'Right') },
    { name: 'context', type: 'text', maxLength: 1000, label: words('上下文', 'Context') },
    {
      name: 'item',
      type: 'relationship',
      relationTo: [...itemSlugs],
      label: words('条目', 'Item'),
    },
    { name: 'run', type: 'text', maxLength: 120, index: true, label: words('批次', 'Bulk run') },
    { name: 'revertedAt', type: 'date', label: words('撤销时间', 'Reverted at') },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: words('用户', 'User'),
    },
  ],
})
