import type { CollectionConfig } from 'payload'
import { staffField } from '@/access/fields'
import { dateField } from './shared/dateField'
import { formatFields } from './shared/formatFields'
import { idField } from './shared/idField'
import { itemCollection } from './shared/itemCollection'
import { namedRows } from './shared/namedRows'
import { printedFields } from './shared/printedFields'
import { workFields } from './shared/workFields'
import { words } from './shared/words'

const kinds = [
  ['announcement', '公告、通告', 'Announcement'],
  ['tender', '招标', 'Tender'],
  ['lost', '遗失声明', 'Lost document'],
  ['entries', '征文、征集', 'Call for entries'],
  ['obituary', '讣告', 'Obituary'],
  ['correction', '更正', 'Correction'],
  ['vacancy', '招聘', 'Vacancy'],
  ['advertisement', '广告', 'Advertisement'],
  ['other', '其他', 'Other'],
] as const

/** One notice or advertisement. */
export const Notices: CollectionConfig = itemCollection({
  slug: 'notices',
  labels: { singular: words('启事', 'Notice'), plural: words('启事', 'Notices') },
  admin: {
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'kind', 'newspaper', 'date', 'stage', '_status'],
    listSearchableFields: ['headline', 'text'],
  },
  defaultPopulate: { headline: true, kind: true },
  // Without its contacts, a text that was selected alone could not be covered.
  forceSelect: { contacts: true },
  fields: [
    idField,
    { name: 'headline', type: 'text', maxLength: 500, label: words('标题', 'Heading') },
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'announcement',
      index: true,
      label: words('种类', 'Kind'),
      options: kinds.map(([value, zh, en]) => ({ value, label: words(zh, en) })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'text',
      type: 'textarea',
      maxLength: 40000,
      label: words('内容', 'Text'),
    },
    namedRows({
      name: 'contacts',
      label: words('联系方式（对外遮盖）', 'Contacts (redacted in public)'),
      row: words('电话或地址', 'Telephone or address'),
      access: { read: staffField },
    }),
    dateField({
      name: 'expires',
      index: false,
      label: words('有效期至', 'Expires'),
      admin: { position: 'sidebar' },
    }),
    ...formatFields,
    ...printedFields,
    ...workFields,
  ],
})
