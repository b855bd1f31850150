import type { Payload } from 'payload'
import { settings } from '@/env'
import type { Event, User } from '@/payload-types'
import { relatedId } from '@/items/relatedId'
import { deliveryIdOf } from './deliveryId'
import type { Message } from './toMessages'

/**
 * The mails about a reissue that could not come out: to whoever approved it and to the admins, one
 * each. None for other events, and none where no mail is set up.
 */
export async function toMails(args: { payload: Payload; event: Event }): Promise<Message[]> {
  const { payload, event } = args
  if (event.type !== 'reissue.failed' || !settings.mail) return []
  const reissue = await payload.findByID({
    collection: 'reissues',
    id: relatedId(event.reissue),
    disableErrors: true,
    depth: 0,
  })
  const body = toText({ event, title: reissue?.title ?? '' })
  const people = await findPeople({ payload, edition: relatedId(reissue?.approved) })
  return people.map(({ id, email }) => ({
    id: deliveryIdOf({ event: event.id, receiver: id }),
    event: event.id,
    type: event.type,
    channel: 'email',
    target: email,
    body,
  }))
}

/** Every admin, and the editor who approved the edition. */
async function findPeople(args: { payload: Payload; edition: string }) {
  const { payload, edition } = args
  const approved = edition
    ? await payload.findByID({ collection: 'editions', id: edition, disableErrors: true, depth: 0 })
    : undefined
  const editor = relatedId(approved?.approvedBy)
  const { docs } = await payload.find({
    collection: 'users',
    where: {
      or: [{ role: { equals: 'admin' } }, ...(editor ? [{ id: { equals: editor } }] : [])],
    },
    select: { email: true },
    sort: 'id',
    limit: 0,
    pagination: false,
    depth: 0,
  })
  return docs as Pick<User, 'id' | 'email'>[]
}

/** The first line is the subject. */
function toText({ event, title }: { event: Event; title: string }): string {
  const reissue = relatedId(event.reissue)
  return [
    `重刊未能发布 / A reissue could not be published: ${title.replace(/\s+/gu, ' ') || reissue}`,
    '',
    `${new Date(event.at).toISOString()}  ${event.reason ?? ''}`,
    '',
    `${settings.publicUrl}/admin/collections/reissues/${reissue}`,
    '',
  ].join('\n')
}
