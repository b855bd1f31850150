'use client'

import { FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useId, useRef, useState } from 'react'
import { isTimeZone } from '@/schedule/isTimeZone'
import { listTimeZones } from '@/schedule/listTimeZones'
import { toInstant } from '@/schedule/toInstant'
import { toLocal } from '@/schedule/toLocal'
import { languageOf } from '../adminWords'
import { useNow } from '../useNow'
import { useReissueWords } from '../useReissueWords'
import { zoneNames, type ZoneName } from './zoneNames'
import '../plain.css'

/** The zone on whose clocks a reissue is due. Another zone keeps the clock's time and moves the instant. */
export function TimeZoneField({ field, path, readOnly }: TextFieldClientProps) {
  const words = useReissueWords().zone
  const language = languageOf(useTranslation().i18n.language)
  const id = useId()
  const { value, setValue, showError, errorMessage, disabled } = useField<string>({ path })
  const due = useField<string | null>({ path: 'due' })
  const now = useNow(60_000)
  const [names, setNames] = useState<readonly ZoneName[]>([])
  const last = useRef('UTC')
  useEffect(() => {
    if (isTimeZone(value)) last.current = value
  }, [value])
  const change = (text: string) => {
    const zone = spelled(text.trim())
    setValue(zone)
    if (due.value && isTimeZone(zone)) {
      due.setValue(sameClock({ instant: due.value, from: last.current, to: zone }))
    }
  }
  const known = isTimeZone(value)
  const instant = due.value ?? (now ? new Date(now).toISOString() : undefined)
  return (
    <div className="field-type time-zone-field">
      <FieldLabel label={field.label} path={path} />
      <FieldError message={errorMessage} path={path} showError={showError && known} />
      <input
        id={`field-${path}`}
        className="plain-input"
        list={`${id}-names`}
        spellCheck={false}
        autoComplete="off"
        maxLength={64}
        disabled={readOnly || disabled}
        aria-invalid={Boolean(value) && !known}
        aria-describedby={`${id}-note`}
        value={value ?? ''}
        onFocus={() => setNames(zoneNames(language))}
        onChange={({ target }) => change(target.value)}
      />
      <datalist id={`${id}-names`}>
        {names.map(({ zone, label }) => (
          <option key={zone} value={zone}>
            {label}
          </option>
        ))}
      </datalist>
      <p
        id={`${id}-note`}
        className={value && !known ? 'plain-note plain-note--error' : 'plain-note'}
      >
        {value && !known && words.wrong}
        {known &&
          instant &&
          words[due.value ? 'then' : 'now'](toLocal({ instant, timeZone: value }).offset)}
        {known && due.value && !readOnly && ` · ${words.keeps}`}
      </p>
    </div>
  )
}

/** `asia/shanghai` as `Asia/Shanghai`; what is no zone stays as it is. */
const spelled = (text: string): string =>
  listTimeZones().find((name) => name.toLowerCase() === text.toLowerCase()) ?? text

/** The instant at which the clocks of one zone show what those of the other showed. */
function sameClock(args: { instant: string; from: string; to: string }): string {
  const { local } = toLocal({ instant: args.instant, timeZone: args.from })
  const moved = toInstant({ local, timeZone: args.to })
  return moved.kind === 'wrong' ? args.instant : moved.instant
}
