import * as schema from './20261122_000000_schema'
import * as reissues from './20261122_000050_reissues'
import * as changes from './20261122_000060_changes'
import * as proposals from './20261122_000070_proposals'
import * as workbench from './20261122_000080_workbench'
import * as presence from './20261122_000090_presence'
import * as importArchive from './20261122_000100_import_archive'

// Tables before the import, whatever the day they were made: it writes with today's collections.
export const migrations = [
  { name: '20261122_000000_schema', up: schema.up, down: schema.down },
  { name: '20261122_000050_reissues', up: reissues.up, down: reissues.down },
  { name: '20261122_000060_changes', up: changes.up, down: changes.down },
  { name: '20261122_000070_proposals', up: proposals.up, down: proposals.down },
  { name: '20261122_000080_workbench', up: workbench.up, down: workbench.down },
  { name: '20261122_000090_presence', up: presence.up, down: presence.down },
  { name: '20261122_000100_import_archive', up: importArchive.up, down: importArchive.down },
]
