import type { CollectionConfig } from 'payload'
import { idField } from './shared/idField'
import { recordCollection } from './shared/recordCollection'
import { words } from './shared/words'

/** Payload's own field for JSON loads its editor from a server elsewhere. */
const asText = { components: { Field: '/src/admin/JsonText/index.tsx#JsonText' } }

/** One change of a page's layout, with what takes it back. Written by the application alone. */
export const Operations: CollectionConfig = recordCollection({
  slug: 'operations',
  labels: { singular: words('版面操作', 'Operation'), plural: words('版面操作', 'Operations') },
  admin: { defaultColumns: ['page', 'user', 'createdAt'] },
  fields: [
    idField,
    {
      name: 'page',
      type: 'relationship',
      relationTo: 'pages',
      required: true,
      index: true,
      label: words('版面', 'Page'),
    },
    { name: 'revision', type: 'number', required: true, label: words('修订号', 'Revision') },
    {
      name: 'operation',
      type: 'json',
      required: true,
      label: words('操作', 'Operation'),
      admin: asText,
    },
    {
      name: 'inverse',
      type: 'json',
      required: true,
      label: words('逆操作', 'Inverse'),
      admin: asText,
    },
    {
      name: 'undoes',
      type: 'text',
      maxLength: 120,
      index: true,
      label: words('撤销的操作', 'Undoes'),
    },
    {
      name: 'lines',
      type: 'textarea',
      maxLength: 200_000,
      label: words('涉及的行', 'Lines touched'),
    },
    {
      name: 'displaced',
      type: 'json',
      label: words('被移开的校改', 'Corrections displaced'),
      admin: asText,
    },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: words('用户', 'User'),
    },
  ],
})
