import type { CollectionConfig, Field } from 'payload'
import { admins } from '@/access/admins'
import { correctors } from '@/access/correctors'
import { editorField, lockedField, staffField } from '@/access/fields'
import { inAdmin } from '@/access/inAdmin'
import { nobody } from '@/access/nobody'
import { publicOrStaff } from '@/access/publicOrStaff'
import { staff } from '@/access/staff'
import { followPage } from '@/items/followPage'
import { keepSource } from '@/items/keepSource'
import { itemSlugs, stages } from '@/items/stages'
import { refuseWhileUsed } from '@/items/refuseWhileUsed'
import { placePages } from '@/publish/placePages'
import { flagPlace, ringAfterChange } from '@/changes/flagChange'
import { recordDeletion } from '@/changes/recordDeletion'
import { getWorkbench } from '@/workbench/endpoint/getWorkbench'
import { listOperations } from '@/workbench/endpoint/listOperations'
import { postOperations } from '@/workbench/endpoint/postOperations'
import { postPresence } from '@/workbench/presence/postPresence'
import { idField } from './shared/idField'
import { unannounced } from './shared/unannounced'
import { groups, words } from './shared/words'

/** Where a page stands, and on which scan: published items and open pictures follow it. */
const placed = { update: editorField }

const locked = { read: staffField, create: lockedField, update: lockedField }

/** What was received, locked after import, and what the machine and people made of its lines. */
const source: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'sourceName',
        type: 'text',
        maxLength: 500,
        access: locked,
        label: words('来源文件', 'Source file'),
        admin: { readOnly: true },
      },
      {
        name: 'encoding',
        type: 'text',
        maxLength: 20,
        access: locked,
        label: words('编码', 'Encoding'),
        admin: { readOnly: true },
      },
    ],
  },
  {
    name: 'sha256',
    type: 'text',
    maxLength: 64,
    index: true,
    access: locked,
    label: 'SHA-256',
    admin: { readOnly: true },
  },
  {
    name: 'text',
    type: 'textarea',
    maxLength: 5_000_000,
    access: locked,
    label: words('原始文本', 'Raw text'),
    admin: { readOnly: true, rows: 24, className: 'raw-text' },
  },
]

const layout: Field[] = [
  {
    name: 'layout',
    type: 'json',
    access: locked,
    label: words('行的归属', 'Lines and items'),
    admin: { readOnly: true, components: { Field: '/src/admin/PageLayout/index.tsx#PageLayout' } },
  },
  {
    name: 'positions',
    type: 'json',
    access: locked,
    label: words('行在影像上的位置', 'Positions of lines on the scan'),
    admin: { hidden: true },
  },
  { name: 'revision', type: 'number', defaultValue: 1, access: locked, admin: { hidden: true } },
  { name: 'segmenter', type: 'text', maxLength: 40, access: locked, admin: { hidden: true } },
  {
    name: 'importRun',
    type: 'text',
    maxLength: 120,
    index: true,
    access: locked,
    admin: { hidden: true },
  },
]

/** One printed page: unique by issue and label. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: words('版面', 'Page'), plural: words('版面', 'Pages') },
  access: {
    read: publicOrStaff,
    readVersions: staff,
    create: nobody,
    update: correctors,
    delete: admins,
    admin: inAdmin,
  },
  admin: {
    group: groups.archive,
    useAsTitle: 'name',
    defaultColumns: ['name', 'issue', 'number', 'stage', 'sourceName', 'scan'],
    listSearchableFields: ['name', 'sourceName', 'label'],
    components: {
      beforeListTable: ['/src/admin/PlacePages/index.tsx#PlaceSelected'],
    },
  },
  defaultPopulate: { label: true, number: true, scan: true, issue: true },
  indexes: [{ fields: ['issue', 'label'], unique: true }],
  endpoints: [placePages, getWorkbench, listOperations, postOperations, postPresence],
  hooks: {
    beforeChange: [keepSource, flagPlace],
    afterChange: [followPage, ringAfterChange],
    afterDelete: [recordDeletion],
    beforeDelete: [refuseWhileUsed(itemSlugs.map((slug) => [slug, 'parts.page']))],
  },
  fields: [
    idField,
    unannounced,
    {
      name: 'workbench',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/WorkbenchLink/index.tsx#PageWorkbenchLink' },
      },
    },
    {
      name: 'placing',
      type: 'ui',
      admin: { components: { Field: '/src/admin/PlacePages/index.tsx#PlaceThis' } },
    },
    {
      name: 'proposal',
      type: 'json',
      access: locked,
      label: words('新的识别方案', 'A newer proposal'),
      admin: {
        readOnly: true,
        disableListColumn: true,
        disableListFilter: true,
        condition: (data) => Boolean(data?.proposal),
        components: { Field: '/src/admin/PageProposal/index.tsx#PageProposal' },
      },
    },
    {
      name: 'name',
      type: 'text',
      maxLength: 400,
      label: words('版面', 'Page'),
      admin: { hidden: true },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'issue',
          type: 'relationship',
          relationTo: 'issues',
          required: true,
          index: true,
          access: placed,
          label: words('刊期', 'Issue'),
          admin: { components: { Cell: '/src/admin/TitleCell/index.tsx#TitleCell' } },
        },
        {
          name: 'label',
          type: 'text',
          required: true,
          maxLength: 200,
          access: placed,
          label: words('版号', 'Label'),
          admin: { description: words('如 1、4、A2。', 'Such as 1, 4, A2.') },
        },
        {
          name: 'number',
          type: 'number',
          min: 1,
          max: 999,
          access: placed,
          label: words('版次', 'Page number'),
        },
      ],
    },
    { name: 'section', type: 'text', maxLength: 100, label: words('版名', 'Section') },
    {
      name: 'scan',
      type: 'upload',
      relationTo: 'media',
      access: placed,
      label: words('影像', 'Scan'),
    },
    {
      name: 'stage',
      type: 'select',
      required: true,
      defaultValue: 'imported',
      index: true,
      label: words('进度', 'Stage'),
      access: { read: staffField },
      options: stages
        .filter(({ value }) => value !== 'withheld')
        .map(({ value, zh, en }) => ({ value, label: words(zh, en) })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'public',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access: { create: lockedField, update: lockedField },
      admin: { hidden: true },
    },
    {
      type: 'collapsible',
      label: words('原始文本', 'Source'),
      fields: source,
    },
    {
      type: 'collapsible',
      label: words('版面分析', 'Layout'),
      admin: { initCollapsed: true },
      fields: layout,
    },
    ...(['articles', 'captions', 'notices'] as const).map((collection): Field => ({
      name: collection,
      type: 'join',
      collection,
      on: 'parts.page',
      label: {
        articles: words('稿件', 'Articles'),
        captions: words('图片说明', 'Captions'),
        notices: words('启事', 'Notices'),
      }[collection],
      defaultSort: 'position',
      admin: { defaultColumns: ['headline', 'stage', '_status'], allowCreate: false },
    })),
  ],
}
