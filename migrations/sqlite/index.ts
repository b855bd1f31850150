import * as schema from './20261122_000000_schema'
import * as importArchive from './20261122_000100_import_archive'

export const migrations = [
  { name: '20261122_000000_schema', up: schema.up, down: schema.down },
  { name: '20261122_000100_import_archive', up: importArchive.up, down: importArchive.down },
]
