import type { CollectionConfig } from 'payload'
import { maxEditionBytes } from '@/reissues/limits'
import { idField } from './shared/idField'
import { recordCollection } from './shared/recordCollection'
import { words } from './shared/words'

/**
 * A reissue's contents, frozen when they were approved: the JSON with everything that is shown, and
 * its hash. Written once, never changed.
 */
export const Editions: CollectionConfig = recordCollection({
  slug: 'editions',
  labels: { singular: words('定稿', 'Edition'), plural: words('定稿', 'Editions') },
  admin: { hidden: true, useAsTitle: 'id' },
  fields: [
    idField,
    {
      name: 'reissue',
      type: 'relationship',
      relationTo: 'reissues',
      required: true,
      index: true,
      label: words('重刊', 'Reissue'),
    },
    { name: 'number', type: 'number', required: true, label: words('版次', 'Number') },
    { name: 'hash', type: 'text', required: true, maxLength: 64, label: 'SHA-256' },
    {
      name: 'content',
      type: 'textarea',
      required: true,
      maxLength: maxEditionBytes,
      label: words('内容', 'Content'),
    },
    { name: 'due', type: 'date', required: true, label: words('发布时刻', 'Due') },
    {
      name: 'timeZone',
      type: 'text',
      required: true,
      maxLength: 64,
      label: words('时区', 'Time zone'),
    },
    { name: 'recurrence', type: 'text', maxLength: 500, label: words('重复', 'Recurrence') },
    {
      name: 'approvedBy',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: words('签发人', 'Approved by'),
    },
    { name: 'approvedAt', type: 'date', required: true, label: words('签发时间', 'Approved at') },
  ],
})
