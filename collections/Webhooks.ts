import type { CollectionConfig } from 'payload'
import { admins } from '@/access/admins'
import { webhookEvents, eventTypes } from '@/reissues/eventTypes'
import { idField } from './shared/idField'
import { groups, words } from './shared/words'

/** An address elsewhere that hears of what comes out. */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: 'Webhook', plural: 'Webhooks' },
  access: {
    read: admins,
    readVersions: admins,
    create: admins,
    update: admins,
    delete: admins,
    admin: admins as never,
  },
  admin: { group: groups.house, useAsTitle: 'name', defaultColumns: ['name', 'url', 'active'] },
  fields: [
    idField,
    { name: 'name', type: 'text', required: true, maxLength: 200, label: words('名称', 'Name') },
    { name: 'url', type: 'text', required: true, maxLength: 2000, label: words('地址', 'Address') },
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['reissue.published', 'reissue.withdrawn'],
      label: words('通知哪些动态', 'Events'),
      options: eventTypes
        .filter(({ value }) => (webhookEvents as readonly string[]).includes(value))
        .map(({ value, zh, en }) => ({ value, label: words(zh, en) })),
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: words('启用', 'Active'),
    },
    { name: 'secret', type: 'text', maxLength: 500, label: words('签名密钥', 'Signing secret') },
    {
      name: 'note',
      type: 'text',
      maxLength: 1000,
      label: words('系统提示', 'Note'),
      admin: { readOnly: true },
    },
  ],
}
