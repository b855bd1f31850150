import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/access/roles'
import { readWorkbench } from '@/workbench/screen/readWorkbench'
import { languageOf } from '../adminWords'
import { PageGone } from './PageGone'
import { Screen } from './Screen'

/** `/admin/pages/ID/workbench`: one page put right. Payload opens its own views to nobody, and these to all. */
export async function Workbench({ initPageResult, params }: AdminViewServerProps) {
  const { req } = initPageResult
  const id = String(params?.segments?.[1] ?? '').slice(0, 120)
  const here = `/admin/pages/${encodeURIComponent(id)}/workbench`
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(here)}`)
  if (!hasRole(req, 'viewer')) redirect('/admin/unauthorized')
  const language = languageOf(req.i18n.language)
  const read = await readWorkbench({ id: decodeURIComponent(id), req })
  if (!read) return <PageGone language={language} />
  return <Screen key={id} read={read} language={language} />
}
