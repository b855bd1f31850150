'use client'

import { FieldError, FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useDeferredValue, useId, useState } from 'react'
import { isTimeZone } from '@/schedule/isTimeZone'
import { toLocal } from '@/schedule/toLocal'
import { useReissueWords } from '../useReissueWords'
import { NextDates } from './NextDates'
import '../plain.css'
import './index.css'

const presets = ['FREQ=YEARLY', 'FREQ=MONTHLY', 'FREQ=WEEKLY', 'FREQ=DAILY'] as const

/** How a reissue comes round again: a choice of the usual, or a rule, with its next dates. */
export function RecurrenceField({ field, path, readOnly }: TextFieldClientProps) {
  const words = useReissueWords().recurrence
  const id = useId()
  const { value, setValue, showError, errorMessage, disabled } = useField<string | null>({ path })
  const due = useFormFields(([fields]) => (fields.due?.value as string | null) ?? null)
  const timeZone = useFormFields(([fields]) => String(fields.timeZone?.value || 'UTC'))
  const [own, setOwn] = useState(false)
  const rule = value?.trim() ?? ''
  const labels = usePresetLabels({ due, timeZone })
  const preset = presets.find((one) => one === rule)
  const custom = own || (rule !== '' && !preset)
  const shown = useDeferredValue(rule)
  return (
    <div className="field-type recurrence-field">
      <FieldLabel label={field.label} path={path} />
      <FieldError message={errorMessage} path={path} showError={showError} />
      <select
        id={`field-${path}`}
        className="plain-input"
        disabled={readOnly || disabled}
        value={custom ? 'custom' : (preset ?? '')}
        onChange={({ target }) => {
          setOwn(target.value === 'custom')
          if (target.value !== 'custom') setValue(target.value || null)
        }}
      >
        <option value="">{words.none}</option>
        {presets.map((one) => (
          <option key={one} value={one}>
            {labels[one]}
          </option>
        ))}
        <option value="custom">{words.custom}</option>
      </select>
      {custom && (
        <input
          className="plain-input recurrence-field__rule"
          aria-label={words.rule}
          aria-describedby={`${id}-next`}
          placeholder={words.hint}
          spellCheck={false}
          autoComplete="off"
          maxLength={500}
          disabled={readOnly || disabled}
          value={value ?? ''}
          onChange={({ target }) => setValue(target.value || null)}
        />
      )}
      <div id={`${id}-next`} aria-live="polite">
        {shown && <NextDates rule={shown} due={due} timeZone={timeZone} explain={custom} />}
      </div>
    </div>
  )
}

type When = { readonly due: string | null; readonly timeZone: string }

/** `Every year on 4 May`, where the due moment says which day. */
function usePresetLabels({ due, timeZone }: When): Record<(typeof presets)[number], string> {
  const { recurrence: words, weekdays } = useReissueWords()
  if (!due || !isTimeZone(timeZone)) {
    const { yearly, monthly, weekly, daily } = words
    return { 'FREQ=YEARLY': yearly, 'FREQ=MONTHLY': monthly, 'FREQ=WEEKLY': weekly, 'FREQ=DAILY': daily } // prettier-ignore
  }
  const [day = ''] = toLocal({ instant: due, timeZone }).local.split('T')
  const date = new Date(`${day}T00:00Z`)
  return {
    'FREQ=YEARLY': words.yearlyOn(date.getUTCMonth() + 1, date.getUTCDate()),
    'FREQ=MONTHLY': words.monthlyOn(date.getUTCDate()),
    'FREQ=WEEKLY': words.weeklyOn(weekdays[date.getUTCDay()] ?? ''),
    'FREQ=DAILY': words.daily,
  }
}
