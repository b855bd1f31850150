import crypto from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { everyonesPassword, makePeople, makePerson } from '../support/people'
import { graphql, rest, type Answer, type Person } from '../support/request'
import { asCaller } from '@/keys/caller'
import type { Role } from '@/access/roles'

const { pbkdf2: real } = crypto
const hashes = vi.spyOn(crypto, 'pbkdf2')

let house: TestPayload
let people: Readonly<Record<Role, Person>>

beforeAll(async () => {
  // One round for each 600,000: the tests are about how often, by whom and with what it is asked for.
  hashes.mockImplementation((password, salt, _rounds, length, digest, done) =>
    real(password, salt, 1, length, digest, done),
  )
  house = await openTestPayload()
  people = await makePeople(house.payload)
})
afterAll(() => house.close())

const forgetAll = () =>
  house.payload.db.deleteMany({ collection: 'limits', where: { id: { exists: true } } })

beforeEach(async () => {
  await forgetAll()
  // Ten minutes begin by the clock: none may begin while a test counts.
  const now = Date.now()
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => now)
  onTestFinished(() => clock.mockRestore())
})

const wrong = 'not the password at all'

const login = (email: string, password = wrong): Promise<Answer> =>
  rest('POST /users/login', { body: { email, password } })

const loginByGraphQL = (email: string, password = wrong): Promise<Answer> =>
  graphql('mutation($email: String!, $password: String!) { loginUser(email: $email, password: $password) { token } }', { variables: { email, password } }) // prettier-ignore

/** The work as if it came from an address. */
const from = <T>(address: string, work: () => Promise<T>): Promise<T> =>
  asCaller({ address, authorization: undefined, standing: { kind: 'no-key' } }, work)

const times = async <T>(count: number, work: (time: number) => Promise<T>): Promise<T[]> => {
  const answers: T[] = []
  for (let time = 0; time < count; time++) answers.push(await work(time))
  return answers
}

const newcomer = async (): Promise<string> => {
  const email = `${crypto.randomUUID()}@people.example`
  await makePerson({ payload: house.payload, role: 'viewer', email })
  return email
}

const inside = (answer: Answer): string => JSON.stringify(answer.body)

describe('guessing passwords', () => {
  it.each([
    ['REST', login],
    ['GraphQL', loginByGraphQL],
  ])('%s: the same answers to who exists, is locked, and does not exist', async (_api, tryOn) => {
    const known = await newcomer()
    const locked = await newcomer()
    const where = { email: { equals: locked } }
    const lockUntil = new Date(Date.now() + 60_000).toISOString()
    await house.payload.db.updateOne({ collection: 'users', where, data: { lockUntil } })
    const answers = await Promise.all(
      [known, locked, 'nobody@people.example'].map((email) => times(7, () => tryOn(email))),
    )
    const [first, ...others] = answers.map((some) => some.map((one) => [one.status, inside(one)]))
    for (const other of others) expect(other).toEqual(first)
    expect(inside(answers[0]![0]!)).toMatch(/incorrect/u)
    expect(inside(answers[0]![6]!)).toMatch(/Too many tries/u)
  })

  it('costs one hash, whoever is guessed at', async () => {
    const known = await newcomer()
    const locked = await newcomer()
    await times(5, () => login(locked))
    await forgetAll()
    for (const email of [known, locked, 'nobody@people.example']) {
      hashes.mockClear()
      await login(email)
      expect(
        hashes.mock.calls.map(([, , rounds, length, digest]) => [rounds, length, digest]),
      ).toEqual([[600_000, 32, 'sha256']])
    }
  })

  it('stops after five tries on one account, from wherever they come', async () => {
    const email = await newcomer()
    const answers = await times(8, (time) => from(`192.0.2.${time}`, () => login(email)))
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429, 429, 429])
    expect((await login(email, everyonesPassword)).status).toBe(429)
  })

  it('stops after five tries that are made at once', async () => {
    const email = await newcomer()
    const answers = await Promise.all(Array.from({ length: 12 }, () => login(email)))
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(7)
  })

  it('has no more than five tries in one GraphQL request', async () => {
    const email = await newcomer()
    const aliases = Array.from({ length: 9 }, (_, n) => `t${n}: loginUser(email: "${email}", password: "${n < 8 ? n : everyonesPassword}") { token }`) // prettier-ignore
    hashes.mockClear()
    const { body } = await graphql(`mutation { ${aliases.join(' ')} }`)
    expect(hashes.mock.calls.length).toBeLessThanOrEqual(5)
    expect(body.data?.t8?.token).toBeUndefined()
  })

  it('stops after fifty tries from one address, on whatever accounts', async () => {
    // Nobody is looked up for an empty address, so that fifty tries take no fifty hashes.
    const one = (time: number) => login(time < 49 ? ' ' : `somebody-${time}@people.example`)
    const answers = await from('192.0.2.50', () => times(52, one))
    const refused = [...Array(49).fill(400), 401, 429, 429]
    expect(answers.map(({ status }) => status)).toEqual(refused)
    expect((await from('192.0.2.51', () => one(50))).status).toBe(401)
  })

  it('does not count those who sign in', async () => {
    const email = await newcomer()
    const answers = await from('192.0.2.60', () => times(8, () => login(email, everyonesPassword)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    await times(4, () => login(email))
    expect((await login(email, everyonesPassword)).status).toBe(200)
    expect((await login(email)).status).toBe(401)
  })

  it('goes on when an admin has unlocked the account', async () => {
    const email = await newcomer()
    await times(6, () => login(email))
    expect((await login(email, everyonesPassword)).status).toBe(429)
    const unlocked = await rest('POST /users/unlock', { as: people.admin, body: { email } })
    expect(unlocked.status).toBe(200)
    expect((await login(email, everyonesPassword)).status).toBe(200)
  })

  it('keeps no address and no account in the clear', async () => {
    const email = await newcomer()
    await from('192.0.2.70', () => login(email))
    const kept = JSON.stringify(await house.payload.find({ collection: 'limits' }))
    expect(kept).toContain('login:account:')
    expect(kept).not.toContain('192.0.2.70')
    expect(kept).not.toContain(email)
  })

  it.each<[string, unknown, number]>([
    ['an object for an address', { email: { $ne: null }, password: wrong }, 400],
    ['a list for an address', { email: ['admin@people.example'], password: wrong }, 400],
    ['an object for a password', { email: 'admin@people.example', password: { $ne: '' } }, 400],
    ['nothing', {}, 400],
  ])('with %s gets nowhere', async (_what, body, status) => {
    expect((await rest('POST /users/login', { body })).status).toBe(status)
  })
})

describe('asking for a new password', () => {
  const forgot = (email: string): Promise<Answer> =>
    rest('POST /users/forgot-password', { body: { email } })

  /** The mails that go out, each of them kept waiting for ever. */
  const slowMail = () => {
    const sent: { to?: unknown; html?: unknown }[] = []
    const mailer = vi.spyOn(house.payload, 'sendEmail').mockImplementation((mail) => {
      sent.push(mail)
      return new Promise(() => undefined)
    })
    onTestFinished(() => mailer.mockRestore())
    return sent
  }

  it('is answered alike for who exists and who does not, and waits for no mail', async () => {
    const sent = slowMail()
    const known = await newcomer()
    const [one, other] = [await forgot(known), await forgot('nobody@people.example')]
    expect([one.status, inside(one)]).toEqual([other.status, inside(other)])
    expect(one.status).toBe(200)
    await expect.poll(() => sent.map(({ to }) => to)).toEqual([known])
  })

  it('is answered alike over GraphQL', async () => {
    slowMail()
    const known = await newcomer()
    const ask = (email: string) => graphql(`mutation { forgotPasswordUser(email: "${email}") }`)
    expect((await ask(known)).body).toEqual({ data: { forgotPasswordUser: true } })
    expect((await ask('nobody@people.example')).body).toEqual({
      data: { forgotPasswordUser: true },
    })
  })

  it('sends a link to this house, whatever host was asked, that opens the account once', async () => {
    const sent = slowMail()
    const email = await newcomer()
    const headers = { Host: 'evil.example', Origin: 'https://evil.example' }
    await rest('POST /users/forgot-password', { body: { email }, headers })
    // A letter of the test before may still be on its way.
    const letter = () => sent.find(({ to }) => to === email)
    await expect.poll(letter).toBeTruthy()
    const html = String(letter()?.html)
    expect(html).not.toContain('evil.example')
    const token = /http:\/\/127\.0\.0\.1:3000\/admin\/reset\/([0-9a-f]{40})"/u.exec(html)?.[1]
    const set = (password: string) =>
      rest('POST /users/reset-password', { body: { token, password } })
    expect((await set('abc')).status).toBe(400)
    expect((await set('another long password')).status).toBe(200)
    expect((await set('a third long password')).status).toBe(403)
    expect((await login(email, 'another long password')).status).toBe(200)
  })

  it('stops after three for one account, and after ten from one address', async () => {
    slowMail()
    const email = await newcomer()
    for (const whom of [email, 'nobody@people.example']) {
      const answers = await times(5, () => forgot(whom))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429])
    }
    const one = (time: number) => forgot(`somebody-${time}@people.example`)
    const answers = await from('192.0.2.80', () => times(12, one))
    expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(200), 429, 429])
  })
})

describe('setting a new password', () => {
  it.each<[string, unknown]>([
    ['a made-up token', 'f'.repeat(40)],
    ['no token', null],
    ['an empty token', ''],
    ['an operator', { $ne: null }],
    ['a list', ['a', 'b']],
    ['a Payload filter', { exists: true }],
  ])('with %s is 403', async (_what, token) => {
    const body = { token, password: 'a long new password' }
    expect((await rest('POST /users/reset-password', { body })).status).toBe(403)
  })

  it('stops after ten tries from one address', async () => {
    const body = { token: 'f'.repeat(40), password: 'a long new password' }
    const answers = await from('192.0.2.90', () =>
      times(12, () => rest('POST /users/reset-password', { body })),
    )
    expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(403), 429, 429])
  })
})

describe('ways that are closed', () => {
  it.each<[`POST /${string}`, number]>([
    ['POST /users/first-register', 403],
    ['POST /users/verify/abc', 404],
    ['POST /users/unlock', 403],
    ['POST /users/refresh-token', 403],
  ])('%s is %i for strangers', async (what, status) => {
    const body = { email: 'mine@evil.example', password: 'a long new password', role: 'admin' }
    expect((await rest(what, { body })).status).toBe(status)
  })

  it('keeps first-register closed where nobody is yet', async () => {
    const empty = vi.spyOn(house.payload.db, 'findOne').mockResolvedValue(null)
    const body = { email: 'mine@evil.example', password: 'a long new password', role: 'admin' }
    expect((await rest('POST /users/first-register', { body })).status).toBe(403)
    empty.mockRestore()
    const where = { email: { equals: 'mine@evil.example' } }
    expect((await house.payload.count({ collection: 'users', where })).totalDocs).toBe(0)
  })
})
