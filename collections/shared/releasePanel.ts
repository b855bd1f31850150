import type { Field } from 'payload'

/** First in the sidebar: what readers see of the item, and the steps that change it. */
export const releasePanel: Field = {
  name: 'release',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '/src/admin/Release/index.tsx#Release' },
  },
}
