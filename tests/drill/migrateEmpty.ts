import { getPayload } from 'payload'

const payload = await getPayload({ config: (await import('@payload-config')).default })
const { migrations } =
  payload.db.name === 'sqlite'
    ? await import('../../migrations/sqlite/index')
    : await import('../../migrations/mongodb/index')
await payload.db.migrate({
  migrations: migrations.filter(({ name }) => !name.endsWith('_import_archive')) as never,
})
await payload.destroy()
process.exit(0)
