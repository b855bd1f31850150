import type { CollectionConfig } from 'payload'
import { toText } from '@/body/toText'
import { formatFields } from './shared/formatFields'
import { idField } from './shared/idField'
import { itemCollection } from './shared/itemCollection'
import { namedRows } from './shared/namedRows'
import { printedFields } from './shared/printedFields'
import { workFields } from './shared/workFields'
import { words } from './shared/words'

const kinds = [
  ['news', '消息', 'News report'],
  ['feature', '通讯、特写', 'Feature'],
  ['comment', '言论', 'Comment'],
  ['review', '综述、评论', 'Review'],
  ['letter', '来信', 'Letter'],
  ['serial', '连载', 'Serial'],
  ['poem', '诗', 'Poem'],
  ['table', '表格', 'Table'],
  ['other', '其他', 'Other'],
] as const

/** One story. */
export const Articles: CollectionConfig = itemCollection({
  slug: 'articles',
  labels: { singular: words('稿件', 'Article'), plural: words('稿件', 'Articles') },
  admin: {
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'newspaper', 'date', 'pages', 'stage', '_status'],
    listSearchableFields: ['headline', 'kicker', 'byline'],
  },
  defaultPopulate: { headline: true, date: true, newspaper: true },
  fields: [
    idField,
    { name: 'kicker', type: 'text', maxLength: 500, label: words('引题', 'Kicker') },
    { name: 'headline', type: 'text', maxLength: 500, label: words('标题', 'Headline') },
    { name: 'deck', type: 'text', maxLength: 1000, label: words('副题', 'Deck') },
    {
      type: 'row',
      fields: [
        { name: 'byline', type: 'text', maxLength: 300, label: words('署名', 'Byline') },
        { name: 'dateline', type: 'text', maxLength: 300, label: words('电头', 'Dateline') },
      ],
    },
    { name: 'body', type: 'richText', label: words('正文', 'Body') },
    namedRows({
      name: 'credits',
      label: words('作者与来源', 'Credits'),
      row: words('署名', 'Credit'),
    }),
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'news',
      index: true,
      label: words('体裁', 'Kind of story'),
      options: kinds.map(([value, zh, en]) => ({ value, label: words(zh, en) })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'text',
      type: 'textarea',
      virtual: true,
      label: words('纯文本', 'Plain text'),
      admin: { hidden: true },
      hooks: { afterRead: [({ siblingData }) => toText(siblingData.body)] },
    },
    ...formatFields,
    ...printedFields,
    ...workFields,
  ],
})
