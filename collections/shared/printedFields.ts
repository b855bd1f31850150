import type { Field } from 'payload'
import { lockedField } from '@/access/fields'
import { printedPages } from '@/items/printedPages'
import { dateField } from './dateField'
import { words } from './words'

const derived = { update: lockedField, create: lockedField }

/**
 * Where an item was printed. The page knows its issue; these copies make lists, filters and public
 * answers cheap, and only the importer and the placing of pages write them.
 */
export const printedFields: Field[] = [
  {
    name: 'newspaper',
    type: 'relationship',
    relationTo: 'newspapers',
    label: words('报纸', 'Newspaper'),
    index: true,
    access: derived,
    admin: {
      position: 'sidebar',
      readOnly: true,
      components: { Cell: '/src/admin/TitleCell/index.tsx#TitleCell' },
    },
  },
  {
    name: 'issue',
    type: 'relationship',
    relationTo: 'issues',
    label: words('刊期', 'Issue'),
    index: true,
    access: derived,
    admin: {
      position: 'sidebar',
      readOnly: true,
      components: { Cell: '/src/admin/TitleCell/index.tsx#TitleCell' },
    },
  },
  dateField({ access: derived, admin: { position: 'sidebar', readOnly: true } }),
  {
    name: 'pageNumber',
    type: 'number',
    label: words('版次', 'Page number'),
    access: derived,
    admin: { hidden: true },
  },
  {
    name: 'position',
    type: 'number',
    label: words('版内次序', 'Order on the page'),
    access: derived,
    admin: { hidden: true },
  },
  {
    name: 'parts',
    type: 'array',
    label: words('原报位置', 'Printed on'),
    labels: { singular: words('一处', 'Part'), plural: words('各处', 'Parts') },
    access: derived,
    maxRows: 50,
    admin: {
      readOnly: true,
      initCollapsed: true,
      components: { RowLabel: '/src/admin/PartLabel/index.tsx#PartLabel' },
      description: words(
        '所在的版和行号；转版的稿件不止一处。',
        'Page and lines; more than one when the story jumps.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'page',
            type: 'relationship',
            relationTo: 'pages',
            index: true,
            label: words('版面', 'Page'),
          },
          { name: 'label', type: 'text', maxLength: 200, label: words('版', 'Label') },
          {
            name: 'lines',
            type: 'text',
            maxLength: 20000,
            label: words('行', 'Lines'),
            access: { read: ({ req }) => Boolean(req.user) },
          },
        ],
      },
    ],
  },
  {
    name: 'pages',
    type: 'json',
    virtual: true,
    label: words('版', 'Pages'),
    admin: {
      hidden: true,
      components: { Cell: '/src/admin/PagesCell/index.tsx#PagesCell' },
    },
    jsonSchema: {
      uri: 'backnumber://pages.json',
      fileMatch: ['backnumber://pages.json'],
      schema: { type: 'array', items: { type: 'string' } },
    },
    hooks: { afterRead: [({ siblingData }) => printedPages(siblingData.parts)] },
  },
]
