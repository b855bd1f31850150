import Link from 'next/link'
import type { Payload, ServerProps, TypedUser } from 'payload'
import type { ItemSlug } from '@/items/stages'
import { adminWords, languageOf } from '../adminWords'
import { reissueWords } from '../reissueWords'
import { ReissueNews } from './ReissueNews'
import { WorkerWarning } from './WorkerWarning'
import './index.css'

const waiting: readonly ItemSlug[] = ['articles', 'captions', 'notices']

/**
 * Above the dashboard: what waits to be read, what stands in quarantine or was not delivered, how the
 * reissues stand, and a wish for a new password.
 */
export async function Welcome({ i18n, payload, user }: ServerProps) {
  if (!user) return null
  const language = languageOf(i18n.language)
  const words = adminWords[language].welcome
  const asUser = { overrideAccess: false, user } as const
  const counts = await Promise.all(
    waiting.map((collection) =>
      payload.count({ collection, where: { stage: { equals: 'imported' } }, ...asUser }),
    ),
  )
  const { docs } = await payload.find({
    collection: 'imports',
    // A run that made pages anew read no files, and leaves those that an import could not read.
    where: { source: { not_like: '--again' } },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    ...asUser,
  })
  const quarantined = docs[0]?.quarantine?.length ?? 0
  return (
    <section className="backnumber-welcome" aria-label={words.label}>
      {user.mustChangePassword && (
        <p className="backnumber-welcome__alert" role="status">
          {words.changePassword} <Link href="/admin/account">{words.toAccount}</Link>
        </p>
      )}
      <WorkerWarning />
      <ul>
        {waiting.map((slug, i) => (
          <li key={slug}>
            <Link href={`/admin/collections/${slug}?where[stage][equals]=imported`}>
              <strong>{counts[i]?.totalDocs ?? 0}</strong>
              <span>{words.waiting[slug]}</span>
            </Link>
          </li>
        ))}
        <li>
          <Link
            href={
              docs[0] ? `/admin/collections/imports/${docs[0].id}` : '/admin/collections/imports'
            }
          >
            <strong>{quarantined}</strong>
            <span>{words.quarantined}</span>
          </Link>
        </li>
        <Undelivered payload={payload} user={user} language={language} />
      </ul>
      <ReissueNews payload={payload} user={user} language={language} />
    </section>
  )
}

type Desk = {
  readonly payload: Payload
  readonly user: TypedUser
  readonly language: keyof typeof reissueWords
}

/** How many messages about reissues nobody received; nothing while all were delivered. */
async function Undelivered({ payload, user, language }: Desk) {
  const { totalDocs } = await payload.count({
    collection: 'deliveries',
    where: { state: { equals: 'failed' } },
    overrideAccess: false,
    user,
  })
  if (totalDocs === 0) return null
  return (
    <li>
      <Link href="/admin/collections/deliveries?where[state][equals]=failed">
        <strong>{totalDocs}</strong>
        <span>{reissueWords[language].welcome.deliveries}</span>
      </Link>
    </li>
  )
}
