'use client'

import { SelectField, useField } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'

/** The stages that work leads to; withholding and lifting it are steps of the panel above. */
export function StageField(props: SelectFieldClientProps) {
  const { value } = useField<string>({ path: props.path })
  const isWithheld = value === 'withheld'
  const options = props.field.options.filter(
    (option) => isWithheld || typeof option === 'string' || option.value !== 'withheld',
  )
  return (
    <SelectField
      {...props}
      field={{ ...props.field, options }}
      readOnly={Boolean(props.readOnly) || isWithheld}
    />
  )
}
