import type { CollectionConfig } from 'payload'
import { formatFields } from './shared/formatFields'
import { idField } from './shared/idField'
import { itemCollection } from './shared/itemCollection'
import { namedRows } from './shared/namedRows'
import { printedFields } from './shared/printedFields'
import { workFields } from './shared/workFields'
import { words } from './shared/words'

/** One photograph's words. */
export const Captions: CollectionConfig = itemCollection({
  slug: 'captions',
  labels: {
    singular: words('图片说明', 'Photo caption'),
    plural: words('图片说明', 'Photo captions'),
  },
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'newspaper', 'date', 'pages', 'stage', '_status'],
    listSearchableFields: ['text', 'headline'],
  },
  defaultPopulate: { text: true, picture: true },
  fields: [
    idField,
    { name: 'headline', type: 'text', maxLength: 500, label: words('图题', 'Heading') },
    { name: 'text', type: 'textarea', maxLength: 40000, label: words('说明', 'Caption') },
    namedRows({
      name: 'credits',
      label: words('摄影', 'Photo by'),
      row: words('摄影者', 'Photographer'),
    }),
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      label: words('所属稿件', 'Belongs to'),
      admin: { position: 'sidebar' },
    },
    { name: 'picture', type: 'upload', relationTo: 'media', label: words('图片', 'Picture') },
    ...formatFields,
    ...printedFields,
    ...workFields,
  ],
})
