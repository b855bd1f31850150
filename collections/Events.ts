import type { CollectionConfig } from 'payload'
import { eventTypes } from '@/reissues/eventTypes'
import { idField } from './shared/idField'
import { recordCollection } from './shared/recordCollection'
import { words } from './shared/words'

/**
 * Each step of a reissue: what, when, by whom and why. Written with the step and kept; what has to
 * be announced elsewhere is sent from here (`dispatched`).
 */
export const Events: CollectionConfig = recordCollection({
  slug: 'events',
  labels: {
    singular: words('重刊动态', 'Reissue event'),
    plural: words('重刊动态', 'Reissue events'),
  },
  admin: { useAsTitle: 'type', defaultColumns: ['at', 'type', 'reissue', 'by', 'reason'] },
  fields: [
    idField,
    {
      name: 'type',
      type: 'select',
      required: true,
      index: true,
      label: words('动态', 'Event'),
      options: eventTypes.map(({ value, zh, en }) => ({ value, label: words(zh, en) })),
      admin: { readOnly: true },
    },
    {
      name: 'reissue',
      type: 'relationship',
      relationTo: 'reissues',
      required: true,
      index: true,
      label: words('重刊', 'Reissue'),
      admin: { readOnly: true },
    },
    { name: 'step', type: 'number', required: true, label: words('步次', 'Step') },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: words('时间', 'At'),
      admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: words('经手人', 'By'),
      admin: { readOnly: true },
    },
    {
      name: 'worker',
      type: 'text',
      maxLength: 200,
      label: words('执行进程', 'Worker'),
      admin: { readOnly: true },
    },
    {
      name: 'reason',
      type: 'textarea',
      maxLength: 4000,
      label: words('原因', 'Reason'),
      admin: { readOnly: true },
    },
    {
      name: 'data',
      type: 'json',
      label: words('内容', 'Data'),
      admin: { components: { Field: '/src/admin/JsonText/index.tsx#JsonText' } },
    },
    {
      name: 'dispatched',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: words('已分发', 'Dispatched'),
      admin: { readOnly: true },
    },
  ],
})
