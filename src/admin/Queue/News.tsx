import Link from 'next/link'
import type { Payload, TypedUser } from 'payload'
import { adminWords } from '../adminWords'
import { ReissueNews } from './ReissueNews'
import { queueWords } from './words'
import { WorkerWarning } from './WorkerWarning'
import './news.css'

type Desk = {
  readonly payload: Payload
  readonly user: TypedUser
  readonly language: keyof typeof adminWords
}

/**
 * What the desk has to know before its work: a wish for a new password, nobody who brings reissues out,
 * messages that nobody received, and how the reissues stand.
 */
export async function News({ payload, user, language }: Desk) {
  const words = adminWords[language].welcome
  const { totalDocs: undelivered } = await payload.count({
    collection: 'deliveries',
    where: { state: { equals: 'failed' } },
    overrideAccess: false,
    user,
  })
  return (
    <section className="queue-news" aria-label={words.label}>
      {user.mustChangePassword && (
        <p className="queue-news__alert" role="status">
          {words.changePassword} <Link href="/admin/account">{words.toAccount}</Link>
        </p>
      )}
      <WorkerWarning />
      {undelivered > 0 && (
        <p className="queue-news__alert">
          <Link href="/admin/collections/deliveries?where[state][equals]=failed">
            {queueWords[language].news.undelivered(undelivered)}
          </Link>
        </p>
      )}
      <ReissueNews payload={payload} user={user} language={language} />
    </section>
  )
}
