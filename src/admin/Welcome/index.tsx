import Link from 'next/link'
import type { ServerProps } from 'payload'
import type { ItemSlug } from '@/items/stages'
import { adminWords, languageOf } from '../adminWords'
import './index.css'

const waiting: readonly ItemSlug[] = ['articles', 'captions', 'notices']

/** Above the dashboard: what waits to be read, what stands in quarantine, and a wish for a new password. */
export async function Welcome({ i18n, payload, user }: ServerProps) {
  if (!user) return null
  const words = adminWords[languageOf(i18n.language)].welcome
  const asUser = { overrideAccess: false, user } as const
  const counts = await Promise.all(
    waiting.map((collection) =>
      payload.count({ collection, where: { stage: { equals: 'imported' } }, ...asUser }),
    ),
  )
  const { docs } = await payload.find({
    collection: 'imports',
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
      </ul>
    </section>
  )
}
