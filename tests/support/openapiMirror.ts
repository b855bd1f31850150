import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { toBody } from '@/body/toBody'
import { publicKinds } from '@/changes/types'
import { retry } from '@/database/retry'
import type { ItemSlug } from '@/items/stages'
import { rest, type Person } from './request'

const program = join(import.meta.dirname, '../../docs/examples/mirror.mjs')

type Mirror = { readonly base: string; readonly folder: string }

/** Runs the mirror of the guide once; with `killAfterMs` it is killed then. Throws what it said when it fails. */
export async function runMirror(
  args: Mirror & { readonly killAfterMs?: number },
): Promise<boolean> {
  const { base, folder, killAfterMs } = args
  const child = spawn(process.execPath, [program, base, folder], { stdio: 'pipe' })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const timer =
    killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearTimeout(timer)
  if (code !== 0 && code !== null) throw new Error(`The mirror ended with ${code}: ${said}`)
  return code === 0
}

/** What the mirror has, by `articles/ID`. */
export function readMirror(folder: string): Record<string, unknown> {
  const files = publicKinds.flatMap((kind) =>
    existsSync(join(folder, kind))
      ? readdirSync(join(folder, kind)).map((file) => [kind, file])
      : [],
  )
  return Object.fromEntries(
    files.map(([kind = '', file = '']) => [
      `${kind}/${file.replace(/\.json$/u, '')}`,
      JSON.parse(readFileSync(join(folder, kind, file), 'utf8')),
    ]),
  )
}

const joins = {
  newspapers: ['issues'],
  issues: ['pages', 'articles'],
  pages: ['articles', 'captions', 'notices'],
} as const

/** What the API lists for readers, by `articles/ID`. */
export async function readPublic(): Promise<Record<string, unknown>> {
  const all: [string, unknown][] = []
  for (const kind of publicKinds) {
    const without = (joins as Readonly<Record<string, readonly string[]>>)[kind] ?? []
    for (let page = 1, more = true; more; page++) {
      const { body } = await rest(`GET /${kind}`, {
        query: {
          ...{ depth: 0, limit: 100, page, sort: 'id' },
          ...Object.fromEntries(without.map((name) => [`joins[${name}]`, 'false'])),
        },
      })
      for (const doc of body.docs ?? []) all.push([`${kind}/${String(doc.id)}`, doc])
      more = Boolean(body.hasNextPage)
    }
  }
  return Object.fromEntries(all)
}

/** The same numbers from the same seed, from 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Desk = {
  readonly payload: Payload
  readonly admin: Person
  readonly random: () => number
}

type Item = { readonly collection: ItemSlug; readonly id: string }

/** What a newsroom does, at random; `step` does one thing and gives its name, with
 * `, refused` where that could not be done to the item as it stood. */
export function openRandomDesk({ payload, admin, random }: Desk) {
  const items: Item[] = []
  let made = 0
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const words = () =>
    `第${Math.floor(random() * 1e6)}号渡口昨日${pick(['通航', '修缮', '停航'])}，电话0571-${Math.floor(random() * 1e7)}。`
  const dataOf = (collection: ItemSlug) => ({
    headline: words(),
    ...(collection === 'articles'
      ? { body: toBody([{ role: 'body', text: words() }]) as never }
      : { text: words() }),
  })
  const write = ({ collection, id }: Item, data: object, draft = false) =>
    payload.update({ collection, id, data, draft, depth: 0, trash: true } as never)
  const post = async (item: Item, deed: string, body: object = {}) =>
    (await rest(`POST /${item.collection}/${item.id}/${deed}`, { as: admin, body })).status === 200
  const deeds = {
    make: async () => {
      const collection = pick(['articles', 'articles', 'captions', 'notices'] as const)
      const item = { collection, id: `made-${made++}` }
      const released = random() < 0.8
      await payload.create({
        collection,
        data: { ...item, ...dataOf(collection), newspaper: 'lingdu-bao', issue: 'lingdu-bao-1987-10-16', date: '1987-10-16', stage: 'verified', _status: released ? 'published' : 'draft' } as never, // prettier-ignore
        draft: !released,
        depth: 0,
      })
      items.push(item)
    },
    edit: (item: Item) => write(item, { ...dataOf(item.collection), stage: 'verified', _status: 'published' }), // prettier-ignore
    draft: (item: Item) => write(item, dataOf(item.collection), true),
    publish: (item: Item) => post(item, 'publish'),
    withdraw: (item: Item) => post(item, 'withdraw'),
    withhold: (item: Item) => post(item, 'withhold', { reason: 'x', note: '应当事人要求' }),
    redact: (item: Item) => post(item, 'redact', { spans: [{ text: '渡口', reason: 'x' }] }),
    free: (item: Item) => post(item, 'free'),
    trash: (item: Item) => write(item, { deletedAt: new Date().toISOString() }),
    untrash: (item: Item) => write(item, { deletedAt: null }),
    remove: async (item: Item) => {
      await payload.delete({ collection: item.collection, id: item.id, trash: true })
      items.splice(items.indexOf(item), 1)
    },
    rename: () => payload.update({ collection: 'newspapers', id: 'lingdu-bao', data: { place: words() } }), // prettier-ignore
  }
  type Deed = keyof typeof deeds
  const often: readonly Deed[] = [
    ...['make', 'make', 'make', 'make', 'edit', 'edit', 'edit', 'edit', 'draft', 'publish'],
    ...['publish', 'publish', 'withdraw', 'withdraw', 'withhold', 'redact', 'redact', 'trash'],
    ...['untrash', 'remove', 'rename', 'free'],
  ] as Deed[]
  return {
    items,
    step: async (): Promise<string> => {
      const deed = items.length < 5 ? 'make' : pick(often)
      const item = pick(items)
      // On MongoDB a write may meet the taking off of the flag of the one before.
      const done = deed === 'make' ? await deeds.make() : await retry(async () => deeds[deed](item))
      return done === false ? `${deed}, refused` : deed
    },
  }
}
