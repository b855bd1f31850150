import type { CollectionConfig } from 'payload'
import { replayDelivery } from '@/webhooks/replayDelivery'
import { idField } from './shared/idField'
import { recordCollection } from './shared/recordCollection'
import { words } from './shared/words'

const states = [
  ['waiting', '待送', 'Waiting'],
  ['sending', '正在送', 'Sending'],
  ['delivered', '已送达', 'Delivered'],
  ['failed', '未送达', 'Failed'],
] as const

const shown = { readOnly: true } as const
const moment = { readOnly: true, date: { pickerAppearance: 'dayAndTime' } } as const

/** One message to one receiver: the bytes that are sent, and how each try went. */
export const Deliveries: CollectionConfig = recordCollection({
  slug: 'deliveries',
  labels: { singular: words('送达记录', 'Delivery'), plural: words('送达记录', 'Deliveries') },
  admin: {
    useAsTitle: 'target',
    defaultColumns: ['type', 'target', 'state', 'attempts', 'status', 'createdAt'],
    components: {
      edit: { beforeDocumentControls: ['/src/admin/DeliveryReplay/index.tsx#DeliveryReplay'] },
    },
  },
  endpoints: [replayDelivery],
  fields: [
    idField,
    {
      name: 'webhook',
      type: 'relationship',
      relationTo: 'webhooks',
      index: true,
      label: 'Webhook',
      admin: shown,
    },
    {
      name: 'event',
      type: 'relationship',
      relationTo: 'events',
      required: true,
      index: true,
      label: words('动态', 'Event'),
      admin: shown,
    },
    { name: 'type', type: 'text', maxLength: 60, label: words('种类', 'Type'), admin: shown },
    {
      name: 'channel',
      type: 'select',
      required: true,
      label: words('途径', 'Channel'),
      options: [
        { value: 'webhook', label: 'Webhook' },
        { value: 'email', label: words('电子邮件', 'E-mail') },
      ],
      admin: shown,
    },
    {
      name: 'target',
      type: 'text',
      required: true,
      maxLength: 2000,
      label: words('送往', 'To'),
      admin: shown,
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      label: words('状态', 'State'),
      options: states.map(([value, zh, en]) => ({ value, label: words(zh, en) })),
      admin: shown,
    },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: words('次数', 'Attempts'),
      admin: shown,
    },
    { name: 'status', type: 'number', label: words('HTTP 状态', 'HTTP status'), admin: shown },
    {
      name: 'reason',
      type: 'text',
      maxLength: 2000,
      label: words('说明', 'Reason'),
      admin: shown,
    },
    {
      name: 'wakeAt',
      type: 'date',
      index: true,
      label: words('下次尝试', 'Next try'),
      admin: moment,
    },
    { name: 'deliveredAt', type: 'date', label: words('送达时间', 'Delivered'), admin: moment },
    {
      name: 'body',
      type: 'textarea',
      required: true,
      maxLength: 200_000,
      label: words('内容', 'Body'),
      admin: shown,
    },
    {
      name: 'log',
      type: 'json',
      label: words('各次经过', 'Tries'),
      admin: { components: { Field: '/src/admin/JsonText/index.tsx#JsonText' } },
    },
    { name: 'claimedBy', type: 'text', maxLength: 200, admin: { hidden: true } },
    { name: 'claimedUntil', type: 'date', admin: { hidden: true } },
  ],
})
