import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Layout } from '@/text'
import { openTestPayload, type TestPayload } from '../support/payload'
import { contents } from '../support/contents'

let opened: TestPayload
let paper: string
let round = 0

beforeAll(async () => {
  opened = await openTestPayload()
})
afterAll(() => opened.close())

const first = `石桥镇修路记
石桥镇的老路用了三十年，坑坑洼洼，雨天尤其难走。去年秋天，镇上的人坐到一起，
商量着把它重新修一遍，石料由山上的采石场供应，
（下转第2版）
集市开张
镇东的集市昨日开张，来的人很多，卖菜的摊子从桥头一直摆到了戏台底下。
`
const second = `石桥镇修路记
（上接第1版）
工钱则由各家分摊。到今年清明，路已经铺到了渡口，来往的船家都说走着舒坦多了。
果园剪枝
果园里的梨树这几天正在剪枝，技术员挨家挨户教大家怎样下剪子。
`

/** Reads those two pages; `split` makes the sentence of the market a notice of its own. */
const reading =
  ({ confidence = 0.5, split = false }: { confidence?: number; split?: boolean }) =>
  (text: string): Layout => {
    const lines = text.split('\n').filter(Boolean)
    const roleOf = (line: string) =>
      /^（[上下]/u.test(line) ? 'jump' : line.length < 8 ? 'headline' : 'body'
    const items: Layout['items'][number][] = []
    lines.forEach((line, i) => {
      const role = roleOf(line)
      const block = { role, lines: [i + 1] } as const
      const open = items.at(-1)
      if (!open || (role === 'headline' && open.id !== `L${i + 1}`)) {
        items.push({ id: `L${i + 1}`, kind: 'article', blocks: [block], confidence })
      } else if (split && role === 'body' && line.startsWith('镇东')) {
        items.push({ id: `L${i + 1}`, kind: 'notice', blocks: [block], confidence })
      } else {
        const last = open.blocks.at(-1)
        const longer = last && { ...last, lines: [...last.lines, i + 1] }
        const blocks =
          longer?.role === role ? [...open.blocks.slice(0, -1), longer] : [...open.blocks, block]
        items[items.length - 1] = { ...open, blocks }
      }
    })
    return { items, unplaced: [] }
  }

beforeEach(async () => {
  paper = `jumps-${++round}`
  const folder = path.join(opened.dataDir, paper, '1985-01-01')
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, '1.txt'), first)
  await writeFile(path.join(folder, '2.txt'), second.replace('舒坦', `舒坦${round}`))
  const { importArchive } = await import('@/import/importArchive')
  await importArchive({ payload: opened.payload, paths: [path.dirname(folder)] })
  await again({ propose: reading({}), segmenter: 'old' })
})

async function again(more: object) {
  const { importAgain } = await import('@/import/again/importAgain')
  return importAgain({ payload: opened.payload, newspaper: paper, ...more })
}

async function stories() {
  const { docs } = await opened.payload.find({
    ...{ collection: 'articles', sort: 'id', limit: 0, depth: 0 },
    where: { newspaper: { equals: paper } },
  })
  return docs
}

const joinedOne = async () => (await stories()).find(({ parts }) => (parts?.length ?? 0) > 1)

async function inOrder() {
  const { verify } = await import('@/verify/verify')
  expect((await verify({ payload: opened.payload })).findings).toEqual([])
}

test('a story that jumps stays one article, with its times, where its parts say what they said', async () => {
  const before = await joinedOne()
  expect(before?.parts?.map(({ label }) => label)).toEqual(['1', '2'])
  const newer = { propose: reading({ confidence: 0.8, split: true }), segmenter: 'newer' }
  expect(await again(newer)).toMatchObject({ replaced: 2, failed: 0 })
  const after = await joinedOne()
  expect(after).toMatchObject({ id: before?.id, digest: before?.digest, parts: before?.parts })
  expect([after?.updatedAt, after?.createdAt]).toEqual([before?.updatedAt, before?.createdAt])
  expect(after).toMatchObject({ confidence: 0.8, imported: { confidence: 0.8 } })
  expect((await stories()).map(({ headline }) => headline).sort()).toEqual(
    ['石桥镇修路记', '集市开张', '果园剪枝'].sort(),
  )
  await inOrder()
})

test('a part that reads otherwise makes the article anew; without its jump line it is parted', async () => {
  const before = await joinedOne()
  const shorter = (text: string): Layout => {
    const layout = reading({})(text)
    const items = layout.items.map((item) => {
      const blocks = item.blocks.flatMap((block) =>
        block.role === 'body' ? block.lines.map((line) => ({ ...block, lines: [line] })) : [block],
      )
      return { ...item, blocks }
    })
    return { ...layout, items }
  }
  await again({ propose: shorter, segmenter: 'shorter' })
  const after = await joinedOne()
  expect(after).toMatchObject({ id: before?.id, revision: 1, createdAt: before?.createdAt })
  expect(after?.digest).not.toBe(before?.digest)
  await inOrder()
  const deaf = (text: string): Layout => {
    const layout = reading({})(text)
    const items = layout.items.map((item) => ({
      ...item,
      blocks: item.blocks.map((block) => (block.role === 'jump' ? { ...block, role: 'body' as const } : block)), // prettier-ignore
    }))
    return { ...layout, items }
  }
  await again({ propose: deaf, segmenter: 'deaf' })
  expect((await stories()).map(({ parts }) => parts?.length)).toEqual([1, 1, 1, 1])
  await inOrder()
  await again({ propose: reading({}), segmenter: 'old' })
  expect(await joinedOne()).toMatchObject({ id: before?.id, digest: before?.digest })
})

test('a touched page leaves the page alone on which its story goes on; both get a proposal', async () => {
  const market = (await stories()).find(({ headline }) => headline === '集市开张')
  await opened.payload.update({
    ...{ collection: 'articles', id: market?.id ?? '', draft: true },
    data: { headline: '集市昨日开张' },
  })
  const before = await contents(opened.payload)
  const newer = {
    segmenter: 'newer',
    propose: (text: string): Layout => {
      const { items } = reading({})(text)
      const [story, other] = items
      const lines = items.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines))
      const body = { role: 'body' as const, lines: lines.slice(1) }
      return story && other
        ? { items: [{ ...story, blocks: [...story.blocks.slice(0, 1), body] }], unplaced: [] }
        : { items, unplaced: [] }
    },
  }
  expect(await again(newer)).toMatchObject({ replaced: 0, unchanged: 0, proposed: 2 })
  const after = await contents(opened.payload)
  expect({ ...after, pages: null }).toEqual({ ...before, pages: null })
  const own = after.pages?.filter((page) => JSON.stringify(page).includes(paper))
  expect(own).toHaveLength(2)
  for (const page of own ?? []) expect(page).toMatchObject({ proposal: { segmenter: 'newer' } })
  await inOrder()
})

test('one page of a story is named: the other is made anew with it', async () => {
  const paths = [path.join(opened.dataDir, paper, '1985-01-01', '2.txt')]
  const newer = { propose: reading({ confidence: 0.8 }), segmenter: 'newer' }
  expect(await again({ ...newer, paths })).toMatchObject({ pages: 2, replaced: 2 })
  expect(await joinedOne()).toMatchObject({ confidence: 0.8 })
  await inOrder()
})
