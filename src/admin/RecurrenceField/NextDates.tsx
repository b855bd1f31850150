'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { describeRecurrence } from '@/schedule/describeRecurrence'
import { isTimeZone } from '@/schedule/isTimeZone'
import { occurrences } from '@/schedule/occurrences'
import { parseRecurrence } from '@/schedule/parseRecurrence'
import { languageOf } from '../adminWords'
import { useReissueWords } from '../useReissueWords'
import { writeMoment } from '../writeMoment'

type Props = {
  readonly rule: string
  readonly due: string | null
  readonly timeZone: string
  /** Whether the rule is put in words too; a choice from the list says what it is. */
  readonly explain: boolean
}

const shownDates = 5

/** What a rule means: its next dates after the due moment, or what is wrong with it. */
export function NextDates({ rule, due, timeZone, explain }: Props) {
  const { recurrence: words, weekdays } = useReissueWords()
  const language = languageOf(useTranslation().i18n.language)
  const parsed = useMemo(() => parseRecurrence(rule), [rule])
  const dates = useMemo(
    () =>
      parsed.ok && due && isTimeZone(timeZone)
        ? occurrences({ recurrence: rule, start: due, timeZone, after: due, most: shownDates })
        : undefined,
    [parsed, rule, due, timeZone],
  )
  if (!parsed.ok) {
    return (
      <div className="plain-note plain-note--error">
        {words.wrong}
        <ul>
          {/* The same reason may be given twice, so it is no key. */}
          {parsed.reasons.map((reason, i) => (
            <li key={i}>{reason[language]}</li>
          ))}
        </ul>
      </div>
    )
  }
  return (
    <>
      {explain && (
        <p className="plain-note">{describeRecurrence({ recurrence: rule, language })}</p>
      )}
      {!dates && <p className="plain-note">{words.needsDue}</p>}
      {dates?.length === 0 && <p className="plain-note plain-note--warning">{words.never}</p>}
      {dates && dates.length > 0 && (
        <div className="plain-note">
          {words.next}
          <ol className="recurrence-field__dates">
            {dates.map((instant) => (
              <li key={instant}>
                <time dateTime={instant}>{writeMoment({ instant, timeZone, weekdays })}</time>
              </li>
            ))}
          </ol>
          {dates.length < shownDates ? words.noMore : words.after}
        </div>
      )}
    </>
  )
}
