'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useReissueWords } from '../useReissueWords'

const href = '/admin/calendar'

/** In the navigation: the calendar, looking like the collections' own links. */
export function CalendarNav() {
  const { calendar: words } = useReissueWords()
  const here = usePathname() === href
  return (
    <Link
      className="nav__link"
      href={href}
      id="nav-calendar"
      aria-current={here ? 'page' : undefined}
    >
      {here && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{words.nav}</span>
    </Link>
  )
}
