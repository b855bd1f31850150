'use client'

import { FieldError, useFormFields } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { useId } from 'react'
import { isTimeZone } from '@/schedule/isTimeZone'
import { useReissueWords } from '../useReissueWords'
import { DueNotes } from './DueNotes'
import { TwiceChoice } from './TwiceChoice'
import { useDue } from './useDue'
import '../plain.css'
import './index.css'

/** The due moment, as date and time on the clocks of the reissue's zone; kept as an instant. */
export function DueField({ path, readOnly }: DateFieldClientProps) {
  const words = useReissueWords().due
  const id = useId()
  const { field, timeZone, shown, value, moment, ...due } = useDue(path)
  const out = useFormFields(([fields]) => fields.state?.value === 'published')
  const off = readOnly || field.disabled || !isTimeZone(timeZone)
  const input = { className: 'plain-input', 'aria-describedby': `${id}-notes`, disabled: off }
  return (
    <div className="field-type due-field" role="group" aria-labelledby={`${id}-label`}>
      <label className="field-label" id={`${id}-label`} htmlFor={`field-${path}`}>
        {words.label}
      </label>
      <FieldError message={field.errorMessage} path={path} showError={field.showError} />
      <div className="due-field__inputs">
        <input
          {...input}
          id={`field-${path}`}
          type="date"
          aria-label={words.date}
          min="1900-01-01"
          max="2999-12-31"
          value={shown.date}
          onChange={({ target }) => due.setDate(target.value)}
        />
        <input
          {...input}
          type="time"
          aria-label={words.time}
          value={shown.time}
          onChange={({ target }) => due.setTime(target.value)}
        />
      </div>
      {moment?.kind === 'twice' && (
        <TwiceChoice
          moment={moment}
          time={shown.time}
          timeZone={timeZone}
          chosen={value}
          disabled={off}
          onChoose={due.setInstant}
        />
      )}
      <div id={`${id}-notes`} aria-live="polite">
        <DueNotes
          shown={shown}
          moment={moment}
          value={value}
          timeZone={timeZone}
          planned={!out || value !== field.initialValue}
        />
      </div>
      {value && !off && (
        <button type="button" className="due-field__clear" onClick={due.clear}>
          {words.clear}
        </button>
      )}
    </div>
  )
}
