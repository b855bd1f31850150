import type { CollectionConfig } from 'payload'
import { admins } from '@/access/admins'
import { editors } from '@/access/editors'
import { inAdmin } from '@/access/inAdmin'
import { issueOfSortedOrStaff } from '@/access/issueOfSortedOrStaff'
import { staff } from '@/access/staff'
import { followScansPublic } from '@/items/followScansPublic'
import { nameIssue } from '@/items/nameIssue'
import { refuseWhileUsed } from '@/items/refuseWhileUsed'
import { getJumps } from '@/jumps/getJumps'
import { getContents } from '@/represent/contents/getContents'
import { dateField } from './shared/dateField'
import { flagPlace, ringAfterChange } from '@/changes/flagChange'
import { recordDeletion } from '@/changes/recordDeletion'
import { idField } from './shared/idField'
import { unannounced } from './shared/unannounced'
import { groups, words } from './shared/words'

/** One number of a title: unique by newspaper, date and edition. */
export const Issues: CollectionConfig = {
  slug: 'issues',
  labels: { singular: words('刊期', 'Issue'), plural: words('刊期', 'Issues') },
  access: {
    read: issueOfSortedOrStaff,
    readVersions: staff,
    create: editors,
    update: editors,
    delete: admins,
    admin: inAdmin,
  },
  admin: {
    group: groups.archive,
    useAsTitle: 'name',
    defaultColumns: ['name', 'newspaper', 'date', 'edition', 'number', 'scansPublic'],
    listSearchableFields: ['name', 'date', 'number'],
  },
  defaultPopulate: { name: true, newspaper: true, date: true, edition: true, number: true },
  defaultSort: '-date',
  indexes: [{ fields: ['newspaper', 'date', 'edition'], unique: true }],
  endpoints: [getContents, getJumps],
  hooks: {
    beforeChange: [flagPlace],
    afterChange: [followScansPublic, ringAfterChange],
    afterDelete: [recordDeletion],
    beforeDelete: [refuseWhileUsed([['pages', 'issue']])],
  },
  fields: [
    idField,
    unannounced,
    {
      name: 'newspaper',
      type: 'relationship',
      relationTo: 'newspapers',
      required: true,
      index: true,
      label: words('报纸', 'Newspaper'),
      admin: { components: { Cell: '/src/admin/TitleCell/index.tsx#TitleCell' } },
    },
    dateField({ required: true }),
    {
      name: 'edition',
      type: 'text',
      required: true,
      defaultValue: 'main',
      maxLength: 60,
      label: words('版别', 'Edition'),
      admin: { description: words('没有别版时写 main。', '“main” where there is only one.') },
    },
    { name: 'number', type: 'text', maxLength: 60, label: words('期号', 'Issue number') },
    {
      name: 'name',
      type: 'text',
      maxLength: 400,
      label: words('刊期', 'Issue'),
      admin: { hidden: true },
      hooks: { beforeChange: [nameIssue] },
    },
    {
      name: 'scansPublic',
      type: 'checkbox',
      defaultValue: false,
      label: words('公开原版影像', 'Scans are public'),
      admin: {
        description: words(
          '影像上有整版内容，包括尚未发布的稿件。',
          'A scan shows the whole page, stories not yet released included.',
        ),
      },
    },
    {
      name: 'pages',
      type: 'join',
      collection: 'pages',
      on: 'issue',
      label: words('各版', 'Pages'),
      defaultSort: 'number',
      admin: { defaultColumns: ['label', 'stage', 'scan'], allowCreate: false },
    },
    {
      name: 'articles',
      type: 'join',
      collection: 'articles',
      on: 'issue',
      label: words('稿件', 'Articles'),
      defaultSort: 'pageNumber',
      admin: { defaultColumns: ['headline', 'pages', 'stage', '_status'], allowCreate: false },
    },
  ],
}
