'use client'

import { Link } from '@payloadcms/ui'
import { useReissueWords } from '../useReissueWords'
import './index.css'

/** Above the list of reissues: the same in a calendar. */
export function CalendarLink() {
  const { calendar: words } = useReissueWords()
  return (
    <p className="calendar-link">
      <Link href="/admin/calendar">{words.link}</Link>
    </p>
  )
}
