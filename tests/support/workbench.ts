import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Layout, LayoutItem } from '@/text'
import type { TestPayload } from './payload'
import { rest, type Person } from './request'

/** A page of two stories, a caption and a notice; its lines are counted from 1, blank ones too. */
export const workText = `县城新开一座图书室

　　本报讯（记者 陶小溪）县城东街的旧粮库改成了图书室，昨天开门迎客。

　　图书室有三层书架，一层放农书，二层放小说，三层留给孩子们的画册。

　　管理员说，借书不用押金，只要写下名字和住处。

渡口添了两条新船

　　本报讯（记者 葛长庚）清河渡口上月添了两条新船，过河不用再等半个钟头。

　　老船工说，新船的底板是杉木的，吃水浅，枯水天也能靠岸。

图为渡口新船下水。 陶小溪 摄

遗失声明

本人不慎遗失工作证一本，号码零二一，声明作废。 电话：2234
`

export type WorkPage = { readonly id: string; readonly revision: number; readonly layout: Layout }

/** Where pages can be imported. */
type Newsroom = Pick<TestPayload, 'payload' | 'dataDir'>

/** A page of the given words in an issue of its own, imported. */
export async function importText(app: Newsroom, name: string, text = workText): Promise<string> {
  const folder = path.join(app.dataDir, 'archive', name, '1988-03-04')
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, '1.txt'), text)
  const { importArchive } = await import('@/import/importArchive')
  await importArchive({ payload: app.payload, paths: [folder] })
  const where = { 'issue.newspaper': { equals: name } }
  const { docs } = await app.payload.find({ collection: 'pages', where, depth: 0, limit: 1 })
  const [page] = docs
  if (!page) throw new Error(`The page of ${name} was not imported.`)
  return page.id
}

/** A page as it stands. */
export async function readWork(app: TestPayload, id: string): Promise<WorkPage> {
  const page = await app.payload.findByID({ collection: 'pages', id, depth: 0 })
  return { id, revision: page.revision ?? 1, layout: page.layout as unknown as Layout }
}

/** Operations on a page as it stands. */
export async function work(args: {
  readonly app: TestPayload
  readonly id: string
  readonly as: Person
  readonly operations: readonly object[]
  readonly revision?: number
}) {
  const { app, id, as, operations } = args
  const revision = args.revision ?? (await readWork(app, id)).revision
  return rest(`POST /pages/${id}/operations`, { as, body: { revision, operations } })
}

/** The item that owns a line. */
export function ownerOf(layout: Layout, line: number): LayoutItem {
  const owner = layout.items.find(({ blocks }) => blocks.some(({ lines }) => lines.includes(line)))
  if (!owner) throw new Error(`Nobody owns line ${line}.`)
  return owner
}

/** The document of an item of a page, its newest draft. */
export async function documentOf(app: TestPayload, page: string, item: LayoutItem) {
  const { itemIdOf } = await import('@/import/ids')
  const collection = ({ article: 'articles', caption: 'captions', notice: 'notices' } as const)[
    item.kind as 'article'
  ]
  const id = itemIdOf({ page, item: item.id })
  const found = await app.payload.findByID({ collection, id, draft: true, depth: 0, trash: true })
  return { ...found, collection }
}

/** What `backnumber verify` finds. */
export async function faults(app: Pick<TestPayload, 'payload'>) {
  const { verify } = await import('@/verify/verify')
  return (await verify({ payload: app.payload })).findings
}
