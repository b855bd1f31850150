// First: it says which database the app reads in its settings.
import { later, logOf, openWebhookHouse } from '../support/webhookHouse'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Role } from '@/access/roles'
import { makePeople } from '../support/people'
import type { Person } from '../support/request'

type Mail = { readonly to: readonly string[]; readonly text: string }

// A mail server of its own: the app is told of it before it reads its settings.
const post = await vi.hoisted(async () => {
  const { SMTPServer } = await import('smtp-server')
  const mails: Mail[] = []
  const state = { full: false }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, callback) => callback(state.full ? new Error('mailbox full') : null),
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        mails.push({ to, text: Buffer.concat(chunks).toString('utf8') })
        callback()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  Object.assign(process.env, {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'desk@newsroom.example',
  })
  return { mails, state }
})

const house = openWebhookHouse()
let people: Readonly<Record<Role, Person>>

beforeAll(async () => {
  people = await makePeople(house.payload())
  await house.payload().create({
    collection: 'editions',
    data: {
      id: 'ed-1',
      reissue: 'r-1',
      number: 1,
      hash: 'a'.repeat(64),
      content: '{}',
      due: '2026-01-01T00:00:00.000Z',
      timeZone: 'Asia/Shanghai',
      approvedBy: people.editor.user.id,
      approvedAt: '2026-01-01T00:00:00.000Z',
    },
  })
  await house.payload().db.updateOne({
    collection: 'reissues',
    where: { id: { equals: 'r-1' } },
    data: { approved: 'ed-1' },
    options: { atomic: true } as never,
  })
})
beforeEach(() => {
  post.mails.length = 0
  post.state.full = false
})

const mailed = () => post.mails.flatMap(({ to }) => to).sort()

/** The words of a mail, its encoding undone. */
const decoded = (text: string) =>
  text
    .split(/\r?\n/u)
    .map((line) => (/^[A-Za-z0-9+/]{20,}={0,2}$/u.test(line) ? atBase64(line) : line))
    .join('\n')

const atBase64 = (line: string) => Buffer.from(line, 'base64').toString('utf8')

describe('a reissue that failed', () => {
  test('is told by mail to the editor who approved it and to the admins, once each', async () => {
    await house.happens('reissue.failed')
    expect(await house.dispatch()).toEqual({ events: 1, deliveries: 2 })
    await house.deliver()
    await house.deliver(later(86_400_000))
    expect(mailed()).toEqual(['admin@people.example', 'editor@people.example'])
    const [mail] = post.mails
    expect(mail?.text).toContain('From: desk@newsroom.example')
    expect(decoded(mail?.text ?? '')).toContain('/admin/collections/reissues/r-1')
    const states = (await house.deliveries()).map(({ state, channel }) => [channel, state])
    expect(states).toEqual([
      ['email', 'delivered'],
      ['email', 'delivered'],
    ])
  })

  test('is told later when the mail server refuses', async () => {
    await house.happens('reissue.failed')
    await house.dispatch()
    post.state.full = true
    await house.deliver(new Date(), { delays: [1000] })
    const waiting = await house.deliveries()
    expect(waiting.map(({ state }) => state)).toEqual(['waiting', 'waiting'])
    expect(waiting[0]?.reason).toContain('mailbox full')
    post.state.full = false
    await house.deliver(later(5000), { delays: [1000] })
    expect(mailed()).toEqual(['admin@people.example', 'editor@people.example'])
    expect((await house.deliveries()).map((one) => logOf(one).length)).toEqual([2, 2])
  })
})

test('nothing else is told by mail', async () => {
  await house.happens('reissue.published')
  await house.happens('reissue.withdrawn')
  expect(await house.dispatch()).toEqual({ events: 2, deliveries: 0 })
})
