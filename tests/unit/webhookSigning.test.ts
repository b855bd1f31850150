import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import { isSecret, makeSecret, signWebhook } from '@/webhooks/sign'

const body = JSON.stringify({ type: 'reissue.published', data: { title: '百年前的今天' } })

describe('a signature', () => {
  test('is accepted by the verifier of the specification', () => {
    const secret = makeSecret()
    const headers = signWebhook({ id: 'e-1', at: new Date(), body, secret })
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body))
  })

  test('is not accepted for another body, id, time or secret', () => {
    const secret = makeSecret()
    const at = new Date()
    const headers = signWebhook({ id: 'e-1', at, body, secret })
    const other = String(Math.floor(at.getTime() / 1000) - 1)
    const verify = (wrong: object, text = body, by = secret) =>
      new Webhook(by).verify(text, { ...headers, ...wrong })
    expect(() => verify({}, `${body} `)).toThrow(/No matching signature/u)
    expect(() => verify({ 'webhook-id': 'e-2' })).toThrow(/No matching signature/u)
    expect(() => verify({ 'webhook-timestamp': other })).toThrow(/No matching signature/u)
    expect(() => verify({}, body, makeSecret())).toThrow(/No matching signature/u)
  })

  test('is too old for a receiver an hour later', () => {
    const secret = makeSecret()
    const at = new Date(Date.now() - 3_600_000)
    const headers = signWebhook({ id: 'e-1', at, body, secret })
    expect(() => new Webhook(secret).verify(body, headers)).toThrow(/too old/u)
  })
})

describe('a secret', () => {
  test('is 24 random bytes, another each time', () => {
    const [one, two] = [makeSecret(), makeSecret()]
    expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{32}$/u)
    expect(one).not.toBe(two)
    expect(isSecret(one)).toBe(true)
  })

  test.each([
    ['without its prefix', 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    ['too short', 'whsec_MfKQ9r8G'],
    ['not Base64', 'whsec_这不是密钥，这不是密钥，这不是密钥，这不是密钥'],
    ['empty', ''],
    ['nothing', null],
  ])('%s is none', (_, text) => {
    expect(isSecret(text)).toBe(false)
  })

  test('of the specification’s own example is one', () => {
    expect(isSecret('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')).toBe(true)
  })
})
