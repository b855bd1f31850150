import type { EditConfig } from 'payload'

/** An item's versions, and how two differ, in place of Payload's own view of them. */
export const historyTab: EditConfig = {
  history: {
    Component: '/src/admin/History/index.tsx#History',
    path: '/history',
    tab: { href: '/history', label: ({ t }) => t('backnumber:history'), order: 300 },
  },
  versions: { tab: { condition: () => false } },
}
