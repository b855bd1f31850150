// First: it says which database the app reads in its settings.
import { later, openWebhookHouse } from '../support/webhookHouse'
import { Webhook as Verifier } from 'standardwebhooks'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Role } from '@/access/roles'
import { isSecret } from '@/webhooks/sign'
import { makePeople } from '../support/people'
import { answering, type Answering } from '../support/receiver'
import { graphql, rest, type Person } from '../support/request'

vi.hoisted(() => Object.assign(process.env, { WEBHOOK_ALLOW: '127.0.0.1' }))

const house = openWebhookHouse()
let people: Readonly<Record<Role, Person>>

beforeAll(async () => {
  people = await makePeople(house.payload())
})

const site = { name: 'A site', url: 'https://example.org/hook', events: ['reissue.published'] }

const make = (data: object = {}) =>
  rest('POST /webhooks', { as: people.admin, body: { ...site, ...data } })

/** A webhook as the database has it, no hook in between. */
const stored = async (id: string) =>
  (await house
    .payload()
    .db.findOne({ collection: 'webhooks', where: { id: { equals: id } } })) as unknown as {
    readonly secret: string
  }

describe('a webhook', () => {
  test('is given a secret, which the database holds encrypted', async () => {
    const { status, body } = await make()
    expect(status).toBe(201)
    const { id, secret } = body['doc'] as unknown as { id: string; secret: string }
    expect(isSecret(secret)).toBe(true)
    expect((await stored(id)).secret).toMatch(/^[0-9a-f]+$/u)
    const read = await rest(`GET /webhooks/${id}`, { as: people.admin })
    expect(read.body['secret']).toBe(secret)
  })

  test('keeps its secret when something else changes, and gets another when it is emptied', async () => {
    const { id, secret } = (await make()).body['doc'] as unknown as { id: string; secret: string }
    const change = (body: object) => rest(`PATCH /webhooks/${id}`, { as: people.admin, body })
    expect((await change({ name: 'Another' })).body['doc']?.['secret']).toBe(secret)
    expect((await change({ secret })).body['doc']?.['secret']).toBe(secret)
    const fresh = (await change({ secret: '' })).body['doc']?.['secret'] as unknown
    expect(isSecret(fresh)).toBe(true)
    expect(fresh).not.toBe(secret)
  })

  test('takes a secret of the usual form and no other', async () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    expect((await make({ secret })).body['doc']?.['secret']).toBe(secret)
    const wrong = await make({ secret: 'password' })
    expect(wrong.status).toBe(400)
    expect(JSON.stringify(wrong.body)).toContain('whsec_')
  })

  test('whose secret cannot be read any more is not used, and says what to do', async () => {
    const there = await house.receiver()
    const { id } = (await make({ url: there.url })).body['doc'] as unknown as { id: string }
    await house.payload().db.updateOne({
      collection: 'webhooks',
      where: { id: { equals: id } },
      data: { secret: 'ab'.repeat(60) },
      options: { atomic: true } as never,
    })
    expect((await rest(`GET /webhooks/${id}`, { as: people.admin })).body['secret']).toBeNull()
    const { body } = await rest(`POST /webhooks/${id}/test`, { as: people.admin })
    expect(body).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('PAYLOAD_SECRET'),
    })
    expect(there.received).toEqual([])
  })

  test.each([
    ['http://192.168.1.5/', 'WEBHOOK_ALLOW'],
    ['http://[::1]/', 'WEBHOOK_ALLOW'],
    ['http://0.0.0.0/', 'WEBHOOK_ALLOW'],
    ['http://2852039166/latest/meta-data', 'WEBHOOK_ALLOW'],
    ['https://me:secret@example.org/', 'password'],
    ['gopher://example.org/', 'https://'],
    ['', 'required'],
    [`https://example.org/${'x'.repeat(2000)}`, '2000'],
  ])('is not saved with the address %s', async (url, said) => {
    const { status, body } = await make({ url })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(said)
  })

  test('is saved with a private address that the operator allows', async () => {
    expect((await make({ url: 'http://127.0.0.1:9000/' })).status).toBe(201)
    expect((await make({ url: 'http://2130706433/' })).status).toBe(201)
  })

  test('has no note by request', async () => {
    expect((await make({ note: 'mine' })).body['doc']?.['note'] ?? null).toBeNull()
  })

  test('is the admins’ alone', async () => {
    const { id } = (await make()).body['doc'] as unknown as { id: string }
    for (const as of [undefined, people.viewer, people.corrector, people.editor]) {
      expect((await rest('GET /webhooks', { as })).status).toBe(403)
      expect((await rest(`GET /webhooks/${id}`, { as })).status).toBe(403)
      expect((await rest('POST /webhooks', { as, body: site })).status).toBe(403)
      expect((await rest(`PATCH /webhooks/${id}`, { as, body: { name: 'x' } })).status).toBe(403)
      expect((await rest(`DELETE /webhooks/${id}`, { as })).status).toBe(403)
      const { status } = await rest(`POST /webhooks/${id}/test`, { as })
      expect(status).toBe(as ? 403 : 401)
    }
  })

  test('is tested with a signed ping, and the answer is told', async () => {
    const there = await house.receiver((response, nth, message) =>
      answering(nth === 1 ? 204 : 500)(response, nth, message),
    )
    const { id, secret } = (await make({ url: there.url, active: false })).body[
      'doc'
    ] as unknown as { id: string; secret: string }
    const ask = () => rest(`POST /webhooks/${id}/test`, { as: people.admin })
    expect((await ask()).body).toEqual({ kind: 'delivered', status: 204 })
    const { body = '', headers } = there.received[0] ?? {}
    expect(new Verifier(secret).verify(body, headers as never)).toMatchObject({ type: 'ping' })
    expect((await ask()).body).toMatchObject({ kind: 'failed', status: 500 })
    expect((await rest('POST /webhooks/none/test', { as: people.admin })).status).toBe(404)
  })
})

describe('a delivery', () => {
  /** One that was tried, at a receiver that answers so. */
  async function delivered(answer: Answering) {
    const there = await house.receiver(answer)
    await make({ url: there.url })
    const event = await house.happens()
    await house.dispatch()
    await house.deliver(new Date(), { delays: [] })
    const { id } = await house.onlyDelivery()
    return { there, id, event: event.id }
  }

  const stateOf = async (id: string) =>
    (await rest(`GET /deliveries/${id}`, { as: people.viewer })).body['state']

  const replay = (id: string, as?: Person) => rest(`POST /deliveries/${id}/replay`, { as })

  test('is read by the staff and written by nobody', async () => {
    const { id } = await delivered(answering(204))
    expect((await rest(`GET /deliveries/${id}`)).status).toBe(403)
    expect(await stateOf(id)).toBe('delivered')
    const as = people.admin
    expect((await rest(`PATCH /deliveries/${id}`, { as, body: { state: 'waiting' } })).status).toBe(
      403,
    )
    expect((await rest(`DELETE /deliveries/${id}`, { as })).status).toBe(403)
    expect((await rest('POST /deliveries', { as, body: { id: 'd' } })).status).toBe(403)
  })

  test('shows no secret of its webhook, however it is asked for', async () => {
    const { id } = await delivered(answering(204))
    const as = people.editor
    const deep = await rest(`GET /deliveries/${id}`, { as, query: { depth: 2 } })
    const query = `{ Delivery(id: "${id}") { id webhook { id secret } } }`
    const told = [deep, await graphql(query, { as })].map(({ body }) => JSON.stringify(body))
    expect(told.join()).toContain(id)
    expect(told.join()).not.toContain('whsec_')
    const guess = { 'where[webhook.secret][like]': 'a' }
    expect((await rest('GET /deliveries', { as, query: guess })).body['docs']).toBeUndefined()
  })

  test('that arrived is sent again with the same id and the same words', async () => {
    const { there, id, event } = await delivered(answering(204))
    const again = await replay(id, people.editor)
    expect(again).toEqual({ status: 200, body: { id, state: 'waiting' } })
    await house.deliver(later(1000))
    const [first, second] = there.received
    expect(second?.body).toBe(first?.body)
    expect(second?.headers['webhook-id']).toBe(event)
    const { body } = await rest(`GET /deliveries/${id}`, { as: people.viewer })
    expect(body).toMatchObject({ state: 'delivered', attempts: 1, status: 204 })
    expect(body['log']).toHaveLength(2)
  })

  test('that was given up is sent again, by an admin too', async () => {
    const { there, id } = await delivered((response, nth, message) =>
      answering(nth === 1 ? 500 : 200)(response, nth, message),
    )
    expect(await stateOf(id)).toBe('failed')
    expect((await replay(id, people.admin)).status).toBe(200)
    await house.deliver(later(1000))
    expect(await stateOf(id)).toBe('delivered')
    expect(there.received).toHaveLength(2)
  })

  test('that is under way is not sent twice', async () => {
    const { id } = await delivered(answering(204))
    expect((await replay(id, people.editor)).status).toBe(200)
    const { status, body } = await replay(id, people.editor)
    expect(status).toBe(409)
    expect(body['errors']?.[0]?.['message']).toContain('under way')
  })

  test('is sent again by editors and admins only', async () => {
    const { there, id } = await delivered(answering(204))
    expect((await replay(id)).status).toBe(401)
    expect((await replay(id, people.viewer)).status).toBe(403)
    expect((await replay(id, people.corrector)).status).toBe(403)
    expect((await replay('none', people.editor)).status).toBe(404)
    await house.deliver(later(1000))
    expect(there.received).toHaveLength(1)
  })
})
