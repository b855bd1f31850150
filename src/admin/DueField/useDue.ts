'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { isTimeZone } from '@/schedule/isTimeZone'
import { toInstant } from '@/schedule/toInstant'
import { toLocal } from '@/schedule/toLocal'

/** What is typed, and the value that was written for it; another value came from elsewhere. */
type Typed = { readonly date: string; readonly time: string; readonly wrote: string | null }

/** When none was typed: the desk's day begins. */
const usualTime = '09:00'

/** The due moment in the form, and as it is typed: date and time on the clocks of the reissue's zone. */
export function useDue(path: string) {
  const { value, setValue, ...field } = useField<string | null>({ path })
  const timeZone = useFormFields(([fields]) => String(fields.timeZone?.value || 'UTC'))
  const [typed, setTyped] = useState<Typed>()
  const current = value ?? null
  const shown = typed?.wrote === current ? typed : typedOf({ value: current, timeZone })
  const momentOf = (date: string, time: string) =>
    date && time ? toInstant({ local: `${date}T${time}`, timeZone }) : undefined
  const choose = (date: string, time: string, instant: string | null) => {
    setTyped({ date, time, wrote: instant })
    if (instant !== current) setValue(instant)
  }
  const write = (date: string, time: string) => {
    const found = momentOf(date, time)
    choose(date, time, found && found.kind !== 'wrong' ? found.instant : null)
  }
  return {
    field,
    timeZone,
    shown,
    value: current,
    moment: momentOf(shown.date, shown.time),
    setDate: (date: string) => write(date, date ? shown.time || usualTime : shown.time),
    setTime: (time: string) => write(shown.date, time),
    setInstant: (instant: string) => choose(shown.date, shown.time, instant),
    clear: () => write('', ''),
  }
}

function typedOf({ value, timeZone }: { value: string | null; timeZone: string }): Typed {
  const nothing = { date: '', time: '', wrote: value }
  if (!value || !isTimeZone(timeZone)) return nothing
  const [date = '', time = ''] = toLocal({ instant: value, timeZone }).local.split('T')
  return { date, time, wrote: value }
}
