import type { CollectionConfig } from 'payload'
import { inAdmin } from '@/access/inAdmin'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { groups } from './words'

/** What the application alone writes, and the staff may read. */
export const recordCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: {
    read: staff,
    readVersions: staff,
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: inAdmin,
  },
  admin: { group: groups.record, ...collection.admin },
  defaultSort: '-createdAt',
})
