import type { ArrayField } from 'payload'
import type { words } from './words'

type Words = ReturnType<typeof words>

/** A short list of names, as rows: searchable on both databases without a scan. */
export const namedRows = (args: {
  name: string
  label: Words
  row: Words
  access?: ArrayField['access']
}): ArrayField => ({
  name: args.name,
  type: 'array',
  label: args.label,
  labels: { singular: args.row, plural: args.label },
  maxRows: 50,
  access: args.access,
  admin: {
    initCollapsed: true,
    components: { RowLabel: '/src/admin/NameLabel/index.tsx#NameLabel' },
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 200,
      index: true,
      label: args.row,
    },
  ],
})
