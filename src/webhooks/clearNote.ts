import type { CollectionBeforeChangeHook } from 'payload'

/** The note says why a webhook was switched off; whoever switches it on again has read it. */
export const clearNote: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data.active && originalDoc && !originalDoc.active ? { ...data, note: null } : data
