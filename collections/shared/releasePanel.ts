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

/** Above it: the way to the page that the item stands on. */
export const workbenchLink: Field = {
  name: 'workbench',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '/src/admin/WorkbenchLink/index.tsx#ItemWorkbenchLink' },
  },
}
