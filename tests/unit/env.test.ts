import { describe, expect, it } from 'vitest'
import { isSettingsError, readSettings } from '@/env'
import { root } from '@/root'

type Given = Readonly<Record<string, string>>

const read = (given: Given) => readSettings(given as NodeJS.ProcessEnv)

const failure = (given: Given): unknown => {
  try {
    return read(given)
  } catch (error) {
    return error
  }
}

describe('readSettings', () => {
  it.each([
    ['NODE_ENV', 'staging'],
    ['DATABASE_URL', 'postgres://somewhere/db'],
    ['DATABASE_URL', 'mongodb://somewhere/db'],
    ['PORT', '0'],
    ['PORT', '70000'],
    ['PORT', 'eighty'],
    ['PUBLIC_URL', 'archive.example.org'],
    ['PUBLIC_URL', 'ftp://archive.example.org'],
    ['PAYLOAD_SECRET', 'short'],
    ['ADMIN_EMAIL', 'nobody'],
    ['ADMIN_PASSWORD', 'short'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s and names the variable', (name, value) => {
    const error = failure({ [name]: value })
    expect(isSettingsError(error)).toBe(true)
    expect((error as Error).message).toMatch(new RegExp(`^  ${name} `, 'mu'))
  })

  it('names every wrong variable at once', () => {
    const error = failure({ PORT: '0', LOG_LEVEL: 'loud' }) as Error
    expect(error.message).toContain('PORT')
    expect(error.message).toContain('LOG_LEVEL')
  })

  it('asks for a secret with MongoDB, which several processes share', () => {
    const url = 'mongodb://localhost/backnumber?replicaSet=rs0'
    expect((failure({ DATABASE_URL: url }) as Error).message).toContain('PAYLOAD_SECRET')
    const secret = '0123456789abcdef'
    expect(read({ DATABASE_URL: url, PAYLOAD_SECRET: secret })).toMatchObject({ secret })
  })

  it.each(['ADMIN_EMAIL', 'ADMIN_PASSWORD'])('refuses %s alone', (name) => {
    const value = name === 'ADMIN_EMAIL' ? 'editor@example.org' : 'a long password'
    expect((failure({ [name]: value }) as Error).message).toContain('set both or neither')
  })

  it('takes an empty variable as unset, and starts relative paths at the project', () => {
    expect(read({ PORT: '', DATA_DIR: 'elsewhere' })).toMatchObject({
      port: 3000,
      dataDir: `${root}/elsewhere`,
      databaseUrl: `file:${root}/elsewhere/cms.db`,
      publicUrl: 'http://127.0.0.1:3000',
      firstAdmin: undefined,
    })
  })
})
