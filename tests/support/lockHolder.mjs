// A process of its own that holds the write lock of the SQLite file it is given, until its standard
// input ends. Prints `held` when it has the lock.
import { createClient } from '@libsql/client'

const client = createClient({ url: process.argv[2] })
await client.execute('PRAGMA busy_timeout = 5000')
await client.execute('BEGIN IMMEDIATE')
console.log('held')
process.stdin.resume()
process.stdin.on('end', () => {
  client.execute('ROLLBACK').then(() => process.exit(0))
})
