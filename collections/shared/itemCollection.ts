import type { CollectionConfig } from 'payload'
import { correctors } from '@/access/correctors'
import { draftsByCorrectors } from '@/access/draftsByCorrectors'
import { inAdmin } from '@/access/inAdmin'
import { publishedOrStaff } from '@/access/publishedOrStaff'
import { staff } from '@/access/staff'
import { trashByEditors } from '@/access/trashByEditors'
import { flagItem, ringAfterChange } from '@/changes/flagChange'
import { recordDeletion } from '@/changes/recordDeletion'
import { keepNewer } from '@/items/basis/keepNewer'
import { noteBasis } from '@/items/basis/noteBasis'
import { keepImported } from '@/items/keepImported'
import { releaseByEditors } from '@/items/releaseByEditors'
import { selectSources } from '@/items/selectSources'
import { sealItem } from '@/items/sealItem'
import type { ItemSlug } from '@/items/stages'
import { checkRelease } from '@/publish/checkRelease'
import { releaseEndpoints } from '@/publish/release'
import { restoreItem } from '@/publish/restoreItem'
import { hideLists } from '@/redact/hideLists'
import { keepRedactions } from '@/redact/keepRedactions'
import { redactItem } from '@/redact/redactItem'
import { addFormats } from '@/represent/formats/addFormats'
import { askFormats } from '@/represent/formats/askFormats'
import { itemEndpoints } from '@/represent/itemEndpoints'
import { postWords } from '@/workbench/words/postWords'
import { releasePanel, workbenchLink } from './releasePanel'
import { groups } from './words'

/**
 * What articles, captions and notices share: drafts with every version kept, the trash, who may do
 * what, and the hooks that keep the first text and seal each version.
 */
export const itemCollection = (
  collection: CollectionConfig & { slug: ItemSlug },
): CollectionConfig => ({
  ...collection,
  fields: [workbenchLink, releasePanel, ...collection.fields],
  endpoints: [
    restoreItem(collection.slug),
    ...releaseEndpoints(collection.slug),
    ...itemEndpoints(collection.slug),
    postWords(collection.slug),
  ],
  // A field that was selected alone could not be covered without them.
  forceSelect: { ...collection.forceSelect, redactions: true },
  access: {
    read: publishedOrStaff,
    readVersions: staff,
    create: correctors,
    update: draftsByCorrectors,
    delete: trashByEditors,
    admin: inAdmin,
  },
  admin: {
    group: groups.desk,
    pagination: { defaultLimit: 25, limits: [25, 50, 100] },
    ...collection.admin,
  },
  versions: { drafts: { autosave: false, validate: false }, maxPerDoc: 0 },
  trash: true,
  hooks: {
    ...collection.hooks,
    beforeOperation: [selectSources, releaseByEditors, noteBasis, askFormats],
    beforeChange: [keepNewer, keepImported, keepRedactions, sealItem, checkRelease, flagItem],
    beforeRead: [redactItem],
    afterRead: [hideLists],
    afterOperation: [addFormats],
    afterChange: [ringAfterChange],
    afterDelete: [recordDeletion],
  },
})
