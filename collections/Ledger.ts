import type { CollectionConfig } from 'payload'
import { idField } from './shared/idField'
import { recordCollection } from './shared/recordCollection'
import { words } from './shared/words'

const shown = { readOnly: true } as const

/**
 * What changed in public, in order: one row for each publication, change and withdrawal. `seq` counts
 * from 1 without gaps, so that whoever has read up to a number has missed nothing below it.
 */
export const Ledger: CollectionConfig = recordCollection({
  slug: 'ledger',
  labels: {
    singular: words('公开变动', 'Public change'),
    plural: words('公开变动', 'Public changes'),
  },
  admin: {
    useAsTitle: 'id',
    defaultColumns: ['seq', 'at', 'action', 'kind', 'document', 'revision'],
  },
  fields: [
    idField,
    { name: 'seq', type: 'number', required: true, label: words('序号', 'Number'), admin: shown },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: words('时间', 'At'),
      admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'action',
      type: 'select',
      required: true,
      label: words('变动', 'Change'),
      options: [
        { value: 'published', label: words('发布', 'Published') },
        { value: 'changed', label: words('更改', 'Changed') },
        { value: 'withdrawn', label: words('撤下', 'Withdrawn') },
      ],
      admin: shown,
    },
    {
      name: 'kind',
      type: 'text',
      required: true,
      maxLength: 60,
      label: words('类别', 'Collection'),
      admin: shown,
    },
    {
      name: 'document',
      type: 'text',
      required: true,
      maxLength: 120,
      index: true,
      label: words('文档', 'Document'),
      admin: shown,
    },
    { name: 'revision', type: 'number', label: words('修订', 'Revision'), admin: shown },
    {
      name: 'newspaper',
      type: 'text',
      maxLength: 120,
      index: true,
      label: words('报纸', 'Newspaper'),
      admin: shown,
    },
    { name: 'stamp', type: 'text', maxLength: 80, admin: { hidden: true } },
  ],
})
