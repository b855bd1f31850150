import { afterEach, describe, expect, it, vi } from 'vitest'
import { mongoUrl } from '../support/mongo'

afterEach(() => vi.unstubAllEnvs())

/** The address for a database `import` on this server, with its unique part as `…`. */
const urlOn = (server: string) => {
  vi.stubEnv('MONGODB_URI', server)
  return mongoUrl('import').replace(/_[0-9a-f]{10}(?=\?|$)/u, '_…')
}

describe('the address of a test database', () => {
  it('keeps the servers and the query, and names another database each time', () => {
    expect(urlOn('mongodb://a:1,b:2/?replicaSet=rs0')).toBe(
      'mongodb://a:1,b:2/backnumber_test_import_…?replicaSet=rs0',
    )
    expect(urlOn('mongodb://a:1')).toBe('mongodb://a:1/backnumber_test_import_…')
    expect(mongoUrl('import')).not.toBe(mongoUrl('import'))
  })

  it('goes on looking the user up where the given address did', () => {
    expect(urlOn('mongodb://me:pw@a/papers?w=1')).toMatch(/\?w=1&authSource=papers$/u)
    expect(urlOn('mongodb+srv://me:pw@a')).toMatch(/\?authSource=admin$/u)
    expect(urlOn('mongodb://me:pw@a/?authSource=users')).toMatch(/_…\?authSource=users$/u)
  })

  it('names a database that MongoDB accepts', () => {
    vi.stubEnv('MONGODB_URI', 'mongodb://a')
    const database = mongoUrl(`${'long '.repeat(30)}/$.`).slice('mongodb://a/'.length)
    expect(database).toMatch(/^\w{1,63}$/u)
  })

  it.each(['', 'file:x.db', 'localhost:27017'])('refuses "%s" and says what to do', (server) => {
    vi.stubEnv('MONGODB_URI', server)
    expect(() => mongoUrl('import')).toThrow('npm test -- --lane mongodb')
  })
})
