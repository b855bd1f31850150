'use client'

import { useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'

/** The day `MM-DD` and the year on which the reissue is due, by its own clock; today without a date. */
export function useDueDay(): { readonly day: string; readonly year: number } {
  const due = useFormFields(([fields]) => fields.due?.value)
  const timeZone = useFormFields(([fields]) => fields.timeZone?.value)
  return useMemo(() => {
    const given = typeof due === 'string' || due instanceof Date ? new Date(due) : new Date()
    const moment = Number.isNaN(given.getTime()) ? new Date() : given
    const date = dayIn(moment, typeof timeZone === 'string' ? timeZone : undefined)
    return { day: date.slice(5), year: Number(date.slice(0, 4)) }
  }, [due, timeZone])
}

/** `2026-05-04` in a zone; in the browser's own where that is none. */
function dayIn(moment: Date, timeZone: string | undefined): string {
  const format = (zone?: string) =>
    // Sweden writes its days as ISO 8601 does.
    new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', ...(zone ? { timeZone: zone } : {}) })
  try {
    return format(timeZone).format(moment)
  } catch {
    return format().format(moment)
  }
}
