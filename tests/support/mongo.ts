import { randomBytes } from 'node:crypto'

// scheme://hosts (with user and password), then the database, then the query.
const shape = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/u

/**
 * The address of a new database on the server at `MONGODB_URI`, with that address's own query, for
 * example `mongodb://127.0.0.1:27017/backnumber_test_import_1f3a9c?replicaSet=rs0` for the name
 * `import`. Throws when `MONGODB_URI` is not set or is no MongoDB address.
 */
export const mongoUrl = (name: string): string => {
  const [, server, database = '', query = ''] = shape.exec(process.env.MONGODB_URI ?? '') ?? []
  if (server === undefined) {
    throw new Error(
      'MONGODB_URI is not set to mongodb://…; `npm test -- --lane mongodb` starts a server and sets it.',
    )
  }
  const options = withAuthSource(server, database, query)
  return `${server}/${databaseName(name)}${options === '' ? '' : `?${options}`}`
}

/** At most 63 bytes, MongoDB's limit, and only letters that it takes. */
const databaseName = (name: string): string =>
  `backnumber_test_${name.replace(/\W/gu, '_').slice(0, 32)}_${randomBytes(5).toString('hex')}`

/** A user is looked up in the database that the address names; naming another must not change that. */
const withAuthSource = (server: string, database: string, query: string): string => {
  if (!server.includes('@') || /(?:^|&)authSource=/u.test(query)) return query
  return [query, `authSource=${database === '' ? 'admin' : database}`]
    .filter((part) => part !== '')
    .join('&')
}
