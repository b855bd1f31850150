'use client'

import { FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { toRanges } from '@/import/toRanges'
import { toLines } from '@/text/lines'
import type { Layout, LayoutItem } from '@/text/types'
import { useAdminWords } from '../useAdminWords'
import './index.css'

/** On a page: its items in order, each with the lines that make its headline, its text and so on. */
export function PageLayout({ field, path }: JSONFieldClientProps) {
  const { value } = useField<Layout | null>({ path })
  const text = useFormFields(([fields]) => String(fields.text?.value ?? ''))
  const words = useAdminWords().layout
  if (!value) return null
  const lines = toLines(text).map((line) => line.text.trim())
  return (
    <div className="field-type page-layout">
      <FieldLabel label={field.label} path={path} />
      <ol>
        {value.items.map((item) => (
          <Item key={item.id} item={item} title={titleOf(item, lines)} />
        ))}
      </ol>
      {value.unplaced.length > 0 && (
        <p>
          {words.unplaced} <Ranges lines={value.unplaced} />
        </p>
      )}
    </div>
  )
}

function Item({ item, title }: { item: LayoutItem; title: string }) {
  const words = useAdminWords().layout
  return (
    <li>
      <p className="page-layout__title">
        <span>{words.kinds[item.kind]}</span> {title}
      </p>
      <ul>
        {item.blocks.map(({ role, lines }, i) => (
          <li key={i}>
            {words.roles[role]} <Ranges lines={lines} />
          </li>
        ))}
      </ul>
    </li>
  )
}

const Ranges = ({ lines }: { lines: readonly number[] }) => (
  <span className="page-layout__lines">
    {toRanges(lines).replaceAll('-', '–').replaceAll(',', ', ')}
  </span>
)

/** Its headline as printed; without one, the first line of its text. */
function titleOf({ blocks }: LayoutItem, lines: readonly string[]): string {
  const block = blocks.find(({ role }) => role === 'headline') ?? blocks[0]
  const numbers = block?.role === 'headline' ? block.lines : (block?.lines.slice(0, 1) ?? [])
  return numbers.map((number) => lines[number - 1] ?? '').join(' ')
}
