import * as migration_20261122_000000_schema from './20261122_000000_schema';
import * as migration_20261122_000050_reissues from './20261122_000050_reissues';
import * as migration_20261122_000060_changes from './20261122_000060_changes';
import * as migration_20261122_000070_proposals from './20261122_000070_proposals';
import * as migration_20261122_000080_workbench from './20261122_000080_workbench';
import * as migration_20261122_000085_queue from './20261122_000085_queue';
import * as migration_20261122_000090_presence from './20261122_000090_presence';
import * as migration_20261122_000100_import_archive from './20261122_000100_import_archive';
import * as migration_20261123_152039_zz_snap from './20261123_152039_zz_snap';

export const migrations = [
  {
    up: migration_20261122_000000_schema.up,
    down: migration_20261122_000000_schema.down,
    name: '20261122_000000_schema',
  },
  {
    up: migration_20261122_000050_reissues.up,
    down: migration_20261122_000050_reissues.down,
    name: '20261122_000050_reissues',
  },
  {
    up: migration_20261122_000060_changes.up,
    down: migration_20261122_000060_changes.down,
    name: '20261122_000060_changes',
  },
  {
    up: migration_20261122_000070_proposals.up,
    down: migration_20261122_000070_proposals.down,
    name: '20261122_000070_proposals',
  },
  {
    up: migration_20261122_000080_workbench.up,
    down: migration_20261122_000080_workbench.down,
    name: '20261122_000080_workbench',
  },
  {
    up: migration_20261122_000085_queue.up,
    down: migration_20261122_000085_queue.down,
    name: '20261122_000085_queue',
  },
  {
    up: migration_20261122_000090_presence.up,
    down: migration_20261122_000090_presence.down,
    name: '20261122_000090_presence',
  },
  {
    up: migration_20261122_000100_import_archive.up,
    down: migration_20261122_000100_import_archive.down,
    name: '20261122_000100_import_archive',
  },
  {
    up: migration_20261123_152039_zz_snap.up,
    down: migration_20261123_152039_zz_snap.down,
    name: '20261123_152039_zz_snap'
  },
];
