import type { Field } from 'payload'
import { lockedField, staffField } from '@/access/fields'
import { reissueStates } from '@/reissues/states'
import { words } from './words'

const locked = { create: lockedField, update: lockedField }
const internal = { ...locked, read: staffField }
const hidden = { hidden: true } as const

/**
 * Where a reissue stands. Only the steps in src/reissues write these, each in one conditional update
 * of the document's own row; a form's save never carries them (see `keepSteps`).
 */
export const machineFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'draft',
    index: true,
    access: locked,
    label: words('状态', 'State'),
    options: reissueStates.map(({ value, zh, en }) => ({ value, label: words(zh, en) })),
    // A save does not carry the state, and may not fail for it.
    validate: (): true => true,
    admin: {
      position: 'sidebar',
      components: {
        Field: '/src/admin/ReissuePlan/index.tsx#ReissuePlan',
        Cell: '/src/admin/ReissueStateCell/index.tsx#ReissueStateCell',
      },
    },
  },
  {
    name: 'live',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    access: internal,
    admin: hidden,
  },
  { name: 'step', type: 'number', defaultValue: 0, access: internal, admin: hidden },
  { name: 'stateAt', type: 'date', access: internal, admin: hidden },
  { name: 'stateBy', type: 'text', maxLength: 200, access: internal, admin: hidden },
  { name: 'stateReason', type: 'textarea', maxLength: 4000, access: internal, admin: hidden },
  {
    name: 'approved',
    type: 'relationship',
    relationTo: 'editions',
    index: true,
    access: internal,
    admin: hidden,
  },
  {
    name: 'edition',
    type: 'relationship',
    relationTo: 'editions',
    index: true,
    access: internal,
    admin: hidden,
  },
  { name: 'shown', type: 'json', access: internal, admin: hidden },
  { name: 'dueAt', type: 'date', index: true, access: internal, admin: hidden },
  { name: 'wakeAt', type: 'date', index: true, access: internal, admin: hidden },
  { name: 'attempts', type: 'number', defaultValue: 0, access: internal, admin: hidden },
  { name: 'claimedBy', type: 'text', maxLength: 200, access: internal, admin: hidden },
  { name: 'claimedUntil', type: 'date', access: internal, admin: hidden },
  {
    name: 'unannounced',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    access: internal,
    admin: hidden,
  },
  { name: 'series', type: 'text', maxLength: 120, index: true, access: internal, admin: hidden },
  { name: 'seriesStart', type: 'date', access: internal, admin: hidden },
  { name: 'occurrence', type: 'number', access: internal, admin: hidden },
  {
    name: 'publishedAt',
    type: 'date',
    index: true,
    access: locked,
    label: words('发布时间', 'Published at'),
    admin: hidden,
  },
  {
    name: 'lateBy',
    type: 'number',
    access: locked,
    label: words('迟发秒数', 'Late by (s)'),
    admin: hidden,
  },
]
