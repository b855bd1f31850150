import type { CollectionConfig } from 'payload'
import { admins } from '@/access/admins'
import { lockedField } from '@/access/fields'
import { webhookEvents, eventTypes } from '@/reissues/eventTypes'
import { clearNote } from '@/webhooks/clearNote'
import { detachDeliveries } from '@/webhooks/detachDeliveries'
import { reachable } from '@/webhooks/reachable'
import { openSecret, sealSecret } from '@/webhooks/sealSecret'
import { testWebhook } from '@/webhooks/testWebhook'
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
  endpoints: [testWebhook],
  hooks: { beforeChange: [clearNote], afterDelete: [detachDeliveries] },
  fields: [
    idField,
    { name: 'name', type: 'text', required: true, maxLength: 200, label: words('名称', 'Name') },
    {
      name: 'url',
      type: 'text',
      required: true,
      maxLength: 2000,
      label: words('地址', 'Address'),
      validate: reachable,
      admin: {
        description: words(
          '接收方的 http(s) 地址；内网地址须先由运维在 WEBHOOK_ALLOW 中允许。',
          'The receiver’s http(s) address. One inside your network needs WEBHOOK_ALLOW.',
        ),
      },
    },
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
    {
      name: 'secret',
      type: 'text',
      maxLength: 500,
      label: words('签名密钥', 'Signing secret'),
      hooks: {
        beforeDuplicate: [() => null],
        beforeChange: [sealSecret],
        afterRead: [openSecret],
      },
      admin: {
        description: words(
          '保存后自动生成，请复制给接收方核对签名；清空并保存可换新密钥。',
          'Made when you save; give it to the receiver to check signatures. Empty it and save to get a new one.',
        ),
      },
    },
    {
      name: 'note',
      type: 'text',
      maxLength: 1000,
      access: { create: lockedField, update: lockedField },
      label: words('系统提示', 'Note'),
      admin: { readOnly: true },
    },
  ],
}
