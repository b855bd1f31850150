// Keeps a folder equal to what an archive has in public:
//   node mirror.mjs https://archive.example FOLDER
// Run it as often as you like, from a timer for example. It may be stopped at any moment: the cursor
// is saved after the documents that it stands for. With a key, put it into BACKNUMBER_KEY.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const [base, folder] = process.argv.slice(2)

/** Lists of other documents inside one: they change with those, which come by themselves. */
const joins = {
  newspapers: ['issues'],
  issues: ['pages', 'articles'],
  pages: ['articles', 'captions', 'notices'],
}

/** JSON from the API; nothing for what is not, or no longer, public. */
async function ask(path) {
  const key = process.env.BACKNUMBER_KEY
  // A web process answers from what it knows; “no-cache” has it look into the database.
  const headers = { 'Cache-Control': 'no-cache', ...(key && { Authorization: `Bearer ${key}` }) }
  const response = await fetch(new URL(path, base), { headers })
  if (response.ok) return response.json()
  const text = await response.text()
  if (response.status === 404 || response.status === 410) return undefined
  if (response.status !== 429 && response.status !== 503) throw new Error(`${path}: ${text}`)
  await sleep(1000 * (Number(response.headers.get('Retry-After')) || 5))
  return ask(path)
}

/** Whole or not at all, whenever the program is stopped. */
async function save(file, text) {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(join(folder, 'new'), text)
  await rename(join(folder, 'new'), file)
}

async function copy({ collection, id, action }) {
  const query = (joins[collection] ?? []).map((name) => `&joins[${name}]=false`).join('')
  const found = action !== 'withdrawn' && (await ask(`/api/${collection}/${id}?depth=0${query}`))
  const file = join(folder, collection, `${id}.json`)
  await (found ? save(file, JSON.stringify(found)) : rm(file, { force: true }))
}

let since = await readFile(join(folder, 'cursor'), 'utf8').catch(() => '0')
for (let more = true; more;) {
  const page = await ask(`/api/changes?limit=200&since=${since}`)
  const last = new Map(page.changes.map((change) => [`${change.collection}/${change.id}`, change]))
  for (const change of last.values()) await copy(change)
  await save(join(folder, 'cursor'), page.next)
  since = page.next
  more = page.more
}
console.log(`As public as of change ${since}.`)
