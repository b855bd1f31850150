import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/access/roles'
import { CalendarMonth } from './CalendarMonth'

/** `/admin/calendar`: the reissues by month, for the staff. Payload opens its own views to nobody, and these to all. */
export function Calendar({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent('/admin/calendar')}`)
  if (!hasRole(req, 'viewer')) redirect('/admin/unauthorized')
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="reissue-calendar">
        <CalendarMonth mayMove={hasRole(req, 'editor')} />
      </Gutter>
    </DefaultTemplate>
  )
}
