import type { CollectionConfig } from 'payload'
import { admins } from '@/access/admins'
import { lockedField } from '@/access/fields'
import { nobody } from '@/access/nobody'
import { issueKey, showMadeKey } from '@/keys/issueKey'
import { needsPerson } from '@/keys/needsPerson'
import { idField } from './shared/idField'
import { groups, words } from './shared/words'

const locked = { create: lockedField, update: lockedField }
const shown = { readOnly: true } as const
const moment = { readOnly: true, date: { pickerAppearance: 'dayAndTime' } } as const

/**
 * A program's key to the API: shown once when it is made, and kept only as its SHA-256. A reader's key
 * sees what is public, at a rate of its own; any other acts as a person, with the lesser of both roles.
 */
export const Keys: CollectionConfig = {
  slug: 'keys',
  labels: { singular: words('API 密钥', 'API key'), plural: words('API 密钥', 'API keys') },
  access: {
    read: admins,
    readVersions: nobody,
    create: admins,
    update: admins,
    delete: admins,
    admin: ({ req }) => req.user?.role === 'admin',
  },
  admin: {
    group: groups.house,
    useAsTitle: 'name',
    defaultColumns: ['name', 'hint', 'role', 'rate', 'endsAt', 'lastUsedAt'],
  },
  disableDuplicate: true,
  hooks: { beforeChange: [issueKey] },
  fields: [
    idField,
    {
      name: 'key',
      type: 'text',
      virtual: true,
      label: words('密钥', 'Key'),
      access: locked,
      hooks: { afterRead: [showMadeKey] },
      admin: {
        components: { Field: '/src/admin/KeyShown/index.tsx#KeyShown' },
        disableListColumn: true,
        disableListFilter: true,
        disableBulkEdit: true,
      },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: words('用途', 'What it is for'),
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'reader',
      label: words('权限', 'Role'),
      options: [
        { value: 'reader', label: words('读者（只读已发布的）', 'Reader (what is published)') },
        { value: 'viewer', label: words('查看', 'Viewer') },
        { value: 'corrector', label: words('校对', 'Corrector') },
        { value: 'editor', label: words('编辑', 'Editor') },
      ],
    },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: words('以谁的名义', 'Acts as'),
      validate: needsPerson,
      admin: { condition: (data) => data?.role !== 'reader' },
    },
    {
      name: 'rate',
      type: 'number',
      required: true,
      defaultValue: 600,
      min: 1,
      max: 100_000,
      label: words('每分钟请求数', 'Requests a minute'),
    },
    {
      name: 'endsAt',
      type: 'date',
      label: words('有效期至', 'Ends'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'revoked', type: 'checkbox', defaultValue: false, label: words('停用', 'Revoked') },
    {
      name: 'hint',
      type: 'text',
      maxLength: 20,
      access: locked,
      label: words('开头', 'Begins with'),
      admin: shown,
    },
    {
      name: 'hash',
      type: 'text',
      maxLength: 64,
      unique: true,
      access: { ...locked, read: lockedField },
      admin: { hidden: true },
    },
    {
      name: 'lastUsedAt',
      type: 'date',
      access: locked,
      label: words('最近使用', 'Last used'),
      admin: moment,
    },
  ],
}
