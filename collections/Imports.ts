import type { CollectionConfig } from 'payload'
import { idField } from './shared/idField'
import { recordCollection } from './shared/recordCollection'
import { words } from './shared/words'

const states = [
  ['running', '进行中', 'Running'],
  ['done', '完成', 'Done'],
  ['incomplete', '部分失败', 'Done, with failures'],
  ['stopped', '中断', 'Stopped'],
] as const

const count = (name: string, zh: string, en: string) =>
  ({
    name,
    type: 'number',
    defaultValue: 0,
    label: words(zh, en),
    admin: { readOnly: true },
  }) as const

/** One run of the importer: how far it came, and what it could not read and why. */
export const Imports: CollectionConfig = recordCollection({
  slug: 'imports',
  labels: { singular: words('导入', 'Import'), plural: words('导入', 'Imports') },
  admin: {
    useAsTitle: 'source',
    defaultColumns: ['source', 'state', 'stored', 'alreadyThere', 'failed', 'createdAt'],
  },
  fields: [
    idField,
    {
      name: 'source',
      type: 'text',
      maxLength: 2000,
      label: words('来源', 'Source'),
      admin: { readOnly: true },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'running',
      index: true,
      label: words('状态', 'State'),
      options: states.map(([value, zh, en]) => ({ value, label: words(zh, en) })),
      admin: { readOnly: true },
    },
    {
      type: 'row',
      fields: [
        count('files', '文件', 'Files'),
        count('stored', '新存版面', 'Pages stored'),
        count('alreadyThere', '原已有', 'Already there'),
        count('proposed', '另有方案', 'Proposals'),
        count('failed', '未读成', 'Failed'),
        count('items', '条目', 'Items'),
      ],
    },
    {
      name: 'quarantine',
      type: 'array',
      label: words('隔离', 'Quarantine'),
      labels: { singular: words('文件', 'File'), plural: words('隔离', 'Quarantine') },
      admin: { readOnly: true, condition: (data) => Boolean(data?.quarantine?.length) },
      fields: [
        {
          name: 'file',
          type: 'text',
          required: true,
          maxLength: 2000,
          label: words('文件', 'File'),
        },
        {
          name: 'code',
          type: 'text',
          required: true,
          maxLength: 60,
          label: words('原因', 'Reason'),
        },
        {
          name: 'reason',
          type: 'text',
          required: true,
          maxLength: 2000,
          label: words('说明', 'Explanation'),
        },
      ],
    },
    {
      name: 'seenAt',
      type: 'date',
      label: words('最近活动', 'Last seen'),
      admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'finishedAt',
      type: 'date',
      label: words('结束', 'Finished'),
      admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
})
