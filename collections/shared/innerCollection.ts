import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'

/** What the application alone writes and reads: on no screen, and at no address. */
export const innerCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: {
    read: nobody,
    readVersions: nobody,
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: () => false,
  },
  admin: { hidden: true },
  graphQL: false,
})
