import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/access/roles'
import { readQuery } from '@/queue/query'
import { readQueue } from '@/queue/read/readQueue'
import { languageOf } from '../adminWords'
import { Board } from './Board'
import { News } from './News'
import '../plain.css'
import './index.css'
import './rows.css'
import './dialogs.css'
import './progress.css'

/** `/admin`: what waits for a person, in place of Payload's dashboard. For the staff. */
export async function Queue({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  if (!req.user) redirect('/admin/login')
  if (!hasRole(req, 'viewer')) redirect('/admin/unauthorized')
  const answer = await readQueue({ req, ...readQuery(searchParams ?? {}) })
  return (
    <Gutter className="queue">
      <News payload={req.payload} user={req.user} language={languageOf(req.i18n.language)} />
      <Board
        answer={answer}
        mayVerify={hasRole(req, 'corrector')}
        mayRelease={hasRole(req, 'editor')}
      />
    </Gutter>
  )
}
