import type { CollectionConfig } from 'payload'
import { admins } from '@/access/admins'
import { editors } from '@/access/editors'
import { editorField, lockedField, staffField } from '@/access/fields'
import { inAdmin } from '@/access/inAdmin'
import { refuseWhileUsed } from '@/items/refuseWhileUsed'
import { staff } from '@/access/staff'
import { sortedOrStaff } from '@/access/sortedOrStaff'
import { isNewspaperId } from '@/items/newspaperId'
import { flagPlace, ringAfterChange } from '@/changes/flagChange'
import { recordDeletion } from '@/changes/recordDeletion'
import { idField } from './shared/idField'
import { unannounced } from './shared/unannounced'
import { groups, words } from './shared/words'

const wrongId =
  'An id has 1 to 80 lower-case letters, digits and hyphens, and is none of the site’s own words. / 代号由小写字母、数字和连字符组成，且不与网站固定地址相同。'

/** A title. Its id is a slug of the house's choosing, part of every address of its issues. */
export const Newspapers: CollectionConfig = {
  slug: 'newspapers',
  labels: { singular: words('报纸', 'Newspaper'), plural: words('报纸', 'Newspapers') },
  access: {
    read: sortedOrStaff,
    readVersions: staff,
    create: editors,
    update: editors,
    delete: admins,
    admin: inAdmin,
  },
  admin: {
    group: groups.archive,
    useAsTitle: 'title',
    defaultColumns: ['title', 'place', 'language', 'id'],
    listSearchableFields: ['title', 'place', 'id'],
  },
  defaultPopulate: { title: true },
  hooks: {
    beforeChange: [flagPlace],
    afterChange: [ringAfterChange],
    beforeDelete: [refuseWhileUsed([['issues', 'newspaper']])],
    afterDelete: [recordDeletion],
  },
  fields: [
    unannounced,
    {
      ...idField,
      required: true,
      // Chosen by people: no proposal stands in its box.
      defaultValue: undefined,
      access: { create: editorField, update: lockedField },
      validate: (value: unknown) => isNewspaperId(value) || wrongId,
      label: words('代号', 'Id'),
      admin: {
        description: words(
          '小写字母、数字、连字符；用在网址里，建立后不改。',
          'Lower-case letters, digits and hyphens; part of addresses, fixed once made.',
        ),
      },
    },
    { name: 'title', type: 'text', required: true, maxLength: 200, label: words('报名', 'Title') },
    { name: 'place', type: 'text', maxLength: 200, label: words('出版地', 'Place') },
    {
      name: 'language',
      type: 'text',
      maxLength: 35,
      defaultValue: 'zh-Hans',
      label: words('语言', 'Language'),
      admin: { description: 'BCP 47: zh-Hans, zh-Hant, en, fr …' },
    },
    { name: 'years', type: 'text', maxLength: 100, label: words('年代', 'Years') },
    {
      name: 'lexicon',
      type: 'textarea',
      maxLength: 40000,
      label: words('词表', 'Lexicon'),
      access: { read: staffField },
      admin: {
        description: words(
          '本报的人名、地名和用词，一行一个。',
          'Names and words that are right, one a line.',
        ),
      },
    },
    {
      name: 'issues',
      type: 'join',
      collection: 'issues',
      on: 'newspaper',
      label: words('各期', 'Issues'),
      defaultSort: '-date',
      admin: { defaultColumns: ['date', 'edition', 'number'] },
    },
  ],
}
