import { jwtSign } from 'payload'
import { describe, expect, it } from 'vitest'
import { isSession } from '@/server/limits/isSession'

const secret = 'a secret of thirty-two letters..'

/** A token as Payload signs it, for so many seconds. */
const sign = async (seconds: number, by = secret) =>
  (await jwtSign({ fieldsToSign: { id: 'u-1' }, secret: by, tokenExpiration: seconds })).token

describe('a session', () => {
  it('is known by its cookie or its header', async () => {
    const token = await sign(3600)
    const cookie = `a=1; payload-token=${token}; b=2`
    expect(isSession({ headers: { cookie } }, secret)).toBe(true)
    expect(isSession({ headers: { authorization: `JWT ${token}` } }, secret)).toBe(true)
    expect(isSession({ headers: { authorization: `Bearer ${token}` } }, secret)).toBe(true)
  })

  it('is none when it is forged, over or no token at all', async () => {
    const [head, claims] = (await sign(3600)).split('.')
    const tokens = [
      await sign(3600, 'another secret of so many letters'),
      await sign(-3600),
      `${head}.${claims}.`,
      `${head}.${claims}`,
      'x',
      '',
      `eyJhbGciOiJub25lIn0.${claims}.`,
    ]
    for (const token of tokens) {
      expect(isSession({ headers: { cookie: `payload-token=${token}` } }, secret)).toBe(false)
    }
    expect(isSession({ headers: {} }, secret)).toBe(false)
  })
})
