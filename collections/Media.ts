import type { CollectionConfig } from 'payload'
import { correctors } from '@/access/correctors'
import { admins } from '@/access/admins'
import { editors } from '@/access/editors'
import { editorField, lockedField, staffField } from '@/access/fields'
import { inAdmin } from '@/access/inAdmin'
import { publicOrStaff } from '@/access/publicOrStaff'
import { staff } from '@/access/staff'
import { settings } from '@/env'
import { hashUpload } from '@/items/hashUpload'
import { refuseWhileUsed } from '@/items/refuseWhileUsed'
import { flagPlace, ringAfterChange } from '@/changes/flagChange'
import { recordDeletion } from '@/changes/recordDeletion'
import { asPicturesOnly } from '@/pictures/asPicturesOnly'
import { findFile } from '@/pictures/findFile'
import { describeOriginal, noteOriginal, storeOriginal } from '@/pictures/keepOriginal'
import { takePicture } from '@/pictures/takePicture'
import { idField } from './shared/idField'
import { unannounced } from './shared/unannounced'
import { groups, words } from './shared/words'

const webp = { format: 'webp', options: { quality: 78 } } as const

/** A scan or a photograph. Only what an editor opened (`public`) can be fetched without signing in. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: words('图片', 'Picture'), plural: words('图片', 'Pictures') },
  access: {
    read: publicOrStaff,
    readVersions: staff,
    create: correctors,
    update: editors,
    delete: admins,
    admin: inAdmin,
  },
  admin: {
    group: groups.archive,
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'public', 'width', 'height'],
    listSearchableFields: ['alt', 'filename'],
  },
  defaultPopulate: { alt: true, url: true, width: true, height: true, sizes: true },
  upload: {
    staticDir: settings.mediaDir,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/tiff'],
    pasteURL: false,
    modifyResponseHeaders: asPicturesOnly,
    handlers: [findFile],
    crop: false,
    focalPoint: false,
    adminThumbnail: 'thumbnail',
    imageSizes: [
      { name: 'thumbnail', width: 320, withoutEnlargement: true, formatOptions: webp },
      { name: 'reading', width: 1200, withoutEnlargement: true, formatOptions: webp },
    ],
  },
  hooks: {
    beforeOperation: [takePicture, noteOriginal],
    beforeChange: [describeOriginal, hashUpload, flagPlace],
    afterChange: [storeOriginal, ringAfterChange],
    afterDelete: [recordDeletion],
    beforeDelete: [
      refuseWhileUsed([
        ['pages', 'scan'],
        ['captions', 'picture'],
        ['reissues', 'cover'],
      ]),
    ],
  },
  fields: [
    idField,
    unannounced,
    {
      name: 'alt',
      type: 'text',
      required: true,
      maxLength: 1000,
      label: words('图片描述', 'Alternative text'),
    },
    {
      name: 'public',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access: { create: editorField, update: editorField },
      label: words('公开', 'Public'),
    },
    {
      name: 'sha256',
      type: 'text',
      maxLength: 64,
      index: true,
      label: 'SHA-256',
      access: { read: staffField, create: lockedField, update: lockedField },
      admin: { readOnly: true },
    },
  ],
}
