import type { Field } from 'payload'
import { lockedField, staffField } from '@/access/fields'
import { stages, withheldKinds } from '@/items/stages'
import { unannounced } from './unannounced'
import { words } from './words'

const internal = { read: staffField }
const recorded = { read: staffField, create: lockedField, update: lockedField }

/** Shown once there is something to show. */
const filled = (name: string) => (data: Record<string, unknown>) => Boolean(data?.[name])

const inner = { hidden: true, components: { Diff: '/src/admin/NoDiff/index.tsx#NoDiff' } }

/** How far the work on an item is, and what the house keeps about it; none of it is public. */
export const workFields: Field[] = [
  {
    name: 'stage',
    type: 'select',
    label: words('进度', 'Stage'),
    required: true,
    defaultValue: 'imported',
    index: true,
    access: internal,
    options: stages.map(({ value, zh, en }) => ({ value, label: words(zh, en) })),
    admin: {
      position: 'sidebar',
      components: { Field: '/src/admin/Release/StageField.tsx#StageField' },
    },
  },
  // The panel above writes these, in steps of their own.
  {
    name: 'withheldReason',
    type: 'textarea',
    label: words('不公开的理由', 'Why it is withheld'),
    maxLength: 2000,
    access: internal,
    admin: { hidden: true },
  },
  {
    name: 'withheldKind',
    type: 'select',
    label: words('不公开的缘由', 'Kind of reason'),
    options: withheldKinds.map(({ value, zh, en }) => ({ value, label: words(zh, en) })),
    access: internal,
    admin: { hidden: true },
  },
  {
    name: 'withheldNote',
    type: 'textarea',
    label: words('对外说明', 'What readers are told'),
    maxLength: 500,
    access: internal,
    admin: {
      hidden: true,
      description: words(
        '原网址上显示的说明；可留空。',
        'Shown at its old addresses in place of the text; may stay empty.',
      ),
    },
  },
  {
    name: 'redactions',
    type: 'array',
    label: words('对外遮盖', 'Redacted in public'),
    labels: {
      singular: words('一处', 'Passage'),
      plural: words('各处', 'Passages'),
    },
    maxRows: 100,
    // A copy keeps its original's; afterwards `POST …/redact` alone changes them.
    access: { read: staffField, update: lockedField },
    admin: {
      hidden: true,
      description: words(
        '这些文字在一切公开形式中都被遮盖；档案中保留原文。',
        'Covered in every public form; the archive keeps the words.',
      ),
    },
    fields: [
      {
        name: 'text',
        type: 'text',
        required: true,
        maxLength: 2000,
        label: words('文字', 'Words'),
      },
      { name: 'reason', type: 'text', maxLength: 500, label: words('理由', 'Reason') },
    ],
  },
  {
    name: 'confidence',
    type: 'number',
    label: words('机器把握', 'Machine confidence'),
    min: 0,
    max: 1,
    access: recorded,
    admin: { position: 'sidebar', readOnly: true },
  },
  // How many of its jump lines wait for their other part: see openEnds.
  {
    name: 'waiting',
    type: 'number',
    index: true,
    access: recorded,
    admin: inner,
  },
  {
    name: 'imported',
    type: 'json',
    label: words('导入时的文字', 'Text as first proposed'),
    access: recorded,
    admin: { readOnly: true, hidden: true },
  },
  { name: 'revision', type: 'number', access: recorded, admin: inner },
  { name: 'digest', type: 'text', maxLength: 64, access: recorded, admin: inner },
  {
    name: 'editedAt',
    type: 'date',
    label: words('人工改动时间', 'Edited at'),
    access: recorded,
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime' },
      condition: filled('editedAt'),
    },
  },
  {
    name: 'editedBy',
    type: 'relationship',
    relationTo: 'users',
    label: words('改动者', 'Edited by'),
    access: recorded,
    admin: { position: 'sidebar', readOnly: true, condition: filled('editedBy') },
  },
  {
    name: 'correctedBy',
    type: 'relationship',
    relationTo: 'users',
    access: recorded,
    admin: inner,
  },
  unannounced,
  {
    name: 'publishedAt',
    type: 'date',
    index: true,
    label: words('发布时间', 'Published at'),
    access: { create: lockedField, update: lockedField },
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime' },
      condition: filled('publishedAt'),
    },
  },
]
