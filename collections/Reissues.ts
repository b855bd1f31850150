import type { CollectionConfig } from 'payload'
import { admins } from '@/access/admins'
import { editors } from '@/access/editors'
import { inAdmin } from '@/access/inAdmin'
import { publishedReissueOrStaff } from '@/access/publishedReissueOrStaff'
import { staff } from '@/access/staff'
import { keepContents, noteContents } from '@/reissues/keepContents'
import { keepSteps } from '@/reissues/keepSteps'
import { maxItems } from '@/reissues/limits'
import { pinItems } from '@/reissues/pinItems'
import { reissueEndpoints } from '@/reissues/endpoints'
import { refuseOnceOut } from '@/reissues/refuseOnceOut'
import { showApproved, selectShown } from '@/reissues/showApproved'
import { isTimeZone } from '@/schedule/isTimeZone'
import { idField } from './shared/idField'
import { machineFields } from './shared/machineFields'
import { groups, words } from './shared/words'

const kinds = [
  ['back-number', '旧刊重印', 'Back number'],
  ['anthology', '选集', 'Anthology'],
  ['anniversary', '当年今日', 'Anniversary'],
] as const

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
    defaultColumns: ['title', 'kind', 'due', 'state', 'publishedAt'],
    listSearchableFields: ['title'],
    components: { beforeListTable: ['/src/admin/CalendarLink/index.tsx#CalendarLink'] },
  },
  endpoints: reissueEndpoints,
  hooks: {
    beforeOperation: [selectShown, noteContents],
    beforeChange: [keepSteps, keepContents, pinItems],
    beforeRead: [showApproved],
    beforeDelete: [refuseOnceOut],
  },
  fields: [
    idField,
    ...machineFields,
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
      maxRows: maxItems,
      // The builder below saves the contents by itself; a form that was opened earlier must not.
      admin: { disabled: true },
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
      name: 'contents',
      type: 'ui',
      label: words('篇目', 'Contents'),
      admin: {
        components: { Field: '/src/admin/ReissueItems/index.tsx#ReissueItems' },
        disableListColumn: true,
      },
    },
    {
      name: 'due',
      type: 'date',
      index: true,
      label: words('发布时刻', 'Due'),
      admin: {
        date: { pickerAppearance: 'dayAndTime' },
        position: 'sidebar',
        components: { Field: '/src/admin/DueField/index.tsx#DueField' },
      },
    },
    {
      name: 'timeZone',
      type: 'text',
      maxLength: 64,
      defaultValue: 'Asia/Shanghai',
      label: words('时区', 'Time zone'),
      validate: (value: unknown) =>
        !value ||
        isTimeZone(value) ||
        'A time zone is an IANA name such as Asia/Shanghai. / 时区写 IANA 名称，例如 Asia/Shanghai。',
      admin: {
        position: 'sidebar',
        components: { Field: '/src/admin/TimeZoneField/index.tsx#TimeZoneField' },
      },
    },
    {
      name: 'recurrence',
      type: 'text',
      maxLength: 500,
      label: words('重复', 'Recurrence'),
      admin: {
        position: 'sidebar',
        components: { Field: '/src/admin/RecurrenceField/index.tsx#RecurrenceField' },
      },
    },
  ],
}
