'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import './index.css'

/** A JSON value as text to read, without an editor. */
export function JsonText({ field, path }: JSONFieldClientProps) {
  const { value } = useField<unknown>({ path })
  return (
    <div className="field-type json-text">
      <FieldLabel label={field.label} path={path} />
      <pre tabIndex={0}>{JSON.stringify(value, null, 2)}</pre>
    </div>
  )
}
