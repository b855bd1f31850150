import { openTestPayload, testDatabase, type TestPayload } from '../support/payload'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// What the import migration imports; the app reads this when it is first imported, below.
const archive = join(process.env.DATA_DIR ?? '', 'archive')
process.env.ARCHIVE_DIR = archive

const { checkReady } = await import('@/server/checkReady')
const { ensureFirstAdmin } = await import('@/server/firstAdmin')
const { migrateDatabase } = await import('@/server/migrateDatabase')

let test: TestPayload

beforeAll(async () => {
  test = await openTestPayload()
  mkdirSync(join(archive, 'a-paper', '1950-01-02'), { recursive: true })
  writeFileSync(join(archive, 'a-paper', '1950-01-02', '1.txt'), '一行字。\n第二行字。\n')
})
afterAll(() => test.close())

describe('the first admin', () => {
  it('is made by one of two processes that start together', async () => {
    const { payload } = test
    const both = await Promise.all([
      ensureFirstAdmin({ payload, given: undefined }),
      ensureFirstAdmin({ payload, given: undefined }),
    ])
    const made = both.filter((admin) => admin !== undefined)
    expect(made).toHaveLength(1)
    expect(made[0]?.password).toMatch(/^[a-z2-9]{4}(?:-[a-z2-9]{4}){4}$/u)
    const { user } = await payload.login({ collection: 'users', data: made[0] ?? never() })
    expect(user).toMatchObject({ role: 'admin', mustChangePassword: true })
  })

  it('is not made again', async () => {
    const { payload } = test
    expect(await ensureFirstAdmin({ payload, given: undefined })).toBeUndefined()
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(1)
  })

  it('is the one that the settings name, who keeps that password and is not told it', async () => {
    const { payload } = test
    await payload.delete({ collection: 'users', where: { id: { exists: true } } })
    const given = { email: 'editor@example.org', password: 'a long enough password' }
    expect(await ensureFirstAdmin({ payload, given })).toBeUndefined()
    const { user } = await payload.login({ collection: 'users', data: given })
    expect(user).toMatchObject({ role: 'admin', mustChangePassword: false })
  })
})

describe('readiness', () => {
  it('names the migrations that have not run, and none once they have', async () => {
    const { payload, dataDir } = test
    expect(await checkReady(payload)).toEqual([expect.stringContaining('import_archive')])
    await migrateDatabase({ payload, dataDir })
    expect(await checkReady(payload)).toEqual([])
    expect((await payload.count({ collection: 'pages' })).totalDocs).toBe(1)
  })

  it('runs nothing twice', async () => {
    const { payload, dataDir } = test
    const count = () => payload.count({ collection: 'payload-migrations' })
    const before = await count()
    await migrateDatabase({ payload, dataDir })
    expect(await count()).toEqual(before)
  })
})

describe.runIf(testDatabase() === 'sqlite')('a SQLite file', () => {
  it('is kept as a copy before a later migration; a second try does not replace it', async () => {
    const { keepCopy } = await import('@/server/keepCopy')
    const { sqliteOf } = await import('@/database/sqliteOf')
    const [sqlite, dataDir] = [sqliteOf(test.payload), test.dataDir]
    const copy = (name: string) => join(dataDir, `before-${name}.db`)
    await keepCopy({ sqlite, dataDir, migration: '2001_a' })
    await sqlite.execute({ sql: 'ATTACH ? AS kept', args: [copy('2001_a')] })
    const { rows } = await sqlite.execute('SELECT count(*) AS pages FROM kept.pages')
    await sqlite.execute('DETACH kept')
    expect(Number(rows[0]?.pages)).toBe(1)

    writeFileSync(copy('2001_a'), 'the first copy')
    await keepCopy({ sqlite, dataDir, migration: '2001_a' })
    await keepCopy({ sqlite, dataDir, migration: '2002_b' })
    expect([existsSync(copy('2001_a')), existsSync(copy('2002_b'))]).toEqual([false, true])
  })

  it('names the migration and keeps nothing half when the copy has no room', async () => {
    const { keepCopy } = await import('@/server/keepCopy')
    const { sqliteOf } = await import('@/database/sqliteOf')
    const inTheWay = join(test.dataDir, 'secret-file')
    writeFileSync(inTheWay, '')
    await expect(
      keepCopy({ sqlite: sqliteOf(test.payload), dataDir: inTheWay, migration: '2003_c' }),
    ).rejects.toThrow('Nothing was migrated')
  })

  it('is left alone when its tables are not from here, and heals when they are half made', async () => {
    const { payload, dataDir } = test
    const { sqliteOf } = await import('@/database/sqliteOf')
    const { listTables } = await import('@/server/sqliteTables')
    const sqlite = sqliteOf(payload)
    const whole = await listTables(sqlite)
    // As a first migration leaves it that was killed: some tables, no row, no record.
    await sqlite.execute('PRAGMA foreign_keys = OFF')
    for (const name of whole) {
      if (['newspapers', 'issues', 'media'].includes(name))
        await sqlite.execute(`DELETE FROM ${name}`)
      else await sqlite.execute(`DROP TABLE "${name}"`)
    }
    await sqlite.execute('PRAGMA foreign_keys = ON')
    expect(await checkReady(payload)).toEqual([expect.stringContaining('_schema')])

    await sqlite.execute('CREATE TABLE shopping (item TEXT)')
    await expect(migrateDatabase({ payload, dataDir })).rejects.toThrow('`shopping`')
    expect(await listTables(sqlite)).toHaveLength(4)

    await sqlite.execute('DROP TABLE shopping')
    await migrateDatabase({ payload, dataDir })
    expect(new Set(await listTables(sqlite))).toEqual(new Set(whole))
    expect(await checkReady(payload)).toEqual([])
    const { rows } = await sqlite.execute('PRAGMA foreign_keys')
    expect(Number(rows[0]?.foreign_keys)).toBe(1)
  })
})

const never = (): never => {
  throw new Error('no admin was made')
}
