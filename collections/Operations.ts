import type { CollectionConfig } from 'payload'
import { inAdmin } from '@/access/inAdmin'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { idField } from './shared/idField'
import { groups, words } from './shared/words'

/** Payload's own field for JSON loads its editor from a server elsewhere. */
const asText = { components: { Field: '/src/admin/JsonText/index.tsx#JsonText' } }

/** One change of a page's layout, with what takes it back. Written by the application alone. */
export const Operations: CollectionConfig = {
  slug: 'operations',
  labels: { singular: words('版面操作', 'Operation'), plural: words('版面操作', 'Operations') },
  access: {
    read: staff,
    readVersions: staff,
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: inAdmin,
  },
  admin: { group: groups.record, defaultColumns: ['page', 'user', 'createdAt'] },
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
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: words('用户', 'User'),
    },
  ],
}
