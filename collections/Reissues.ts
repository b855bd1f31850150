import type { CollectionConfig } from 'payload'
import { admins } from '@/access/admins'
import { editors } from '@/access/editors'
import { lockedField, staffField } from '@/access/fields'
import { inAdmin } from '@/access/inAdmin'
import { publishedReissueOrStaff } from '@/access/publishedReissueOrStaff'
import { staff } from '@/access/staff'
import { idField } from './shared/idField'
import { groups, words } from './shared/words'

const states = [
  ['draft', '草稿', 'Draft'],
  ['scheduled', '已排期', 'Scheduled'],
  ['publishing', '发布中', 'Publishing'],
  ['published', '已发布', 'Published'],
  ['failed', '失败', 'Failed'],
  ['withdrawn', '已撤回', 'Withdrawn'],
] as const

const kinds = [
  ['back-number', '旧刊重印', 'Back number'],
  ['anthology', '选集', 'Anthology'],
  ['anniversary', '当年今日', 'Anniversary'],
] as const

const locked = { create: lockedField, update: lockedField }
const internal = { ...locked, read: staffField }

/** One planned republication: ordered items pinned to versions, a due moment, a state. */
export const Reissues: CollectionConfig = {
  slug: 'reissues',
  labels: { singular: words('重刊', 'Reissue'), plural: words('重刊', 'Reissues') },
  access: {
    read: publishedReissueOrStaff,
    readVersions: staff,
    create: editors,
    update: editors,
    delete: admins,
    admin: inAdmin,
  },
  admin: {
    group: groups.reissue,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'due', 'state'],
    listSearchableFields: ['title'],
  },
  fields: [
    idField,
    { name: 'title', type: 'text', required: true, maxLength: 300, label: words('名称', 'Title') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'anthology',
      label: words('种类', 'Kind'),
      options: kinds.map(([value, zh, en]) => ({ value, label: words(zh, en) })),
    },
    {
      name: 'introduction',
      type: 'textarea',
      maxLength: 20000,
      label: words('引言', 'Introduction'),
    },
    { name: 'cover', type: 'upload', relationTo: 'media', label: words('封面', 'Cover') },
    {
      name: 'items',
      type: 'array',
      label: words('篇目', 'Items'),
      labels: { singular: words('一篇', 'Item'), plural: words('篇目', 'Items') },
      maxRows: 1000,
      fields: [
        {
          name: 'item',
          type: 'relationship',
          relationTo: ['articles', 'captions', 'notices'],
          required: true,
          label: words('条目', 'Item'),
        },
        { name: 'version', type: 'text', maxLength: 64, label: words('版本', 'Version') },
        { name: 'heading', type: 'text', maxLength: 200, label: words('栏目', 'Section heading') },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'due',
          type: 'date',
          index: true,
          label: words('发布时刻', 'Due'),
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
        {
          name: 'timeZone',
          type: 'text',
          maxLength: 64,
          defaultValue: 'Asia/Shanghai',
          label: words('时区', 'Time zone'),
        },
      ],
    },
    {
      name: 'recurrence',
      type: 'text',
      maxLength: 500,
      label: words('重复（RRULE）', 'Recurrence (RRULE)'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      index: true,
      access: locked,
      label: words('状态', 'State'),
      options: states.map(([value, zh, en]) => ({ value, label: words(zh, en) })),
      admin: { position: 'sidebar', readOnly: true },
    },
    { name: 'claimedBy', type: 'text', maxLength: 200, access: internal, admin: { hidden: true } },
    { name: 'claimedUntil', type: 'date', access: internal, admin: { hidden: true } },
  ],
}
