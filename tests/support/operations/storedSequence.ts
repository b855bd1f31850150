import { isDeepStrictEqual } from 'node:util'
import type { Random } from '../../accuracy/made/copy/types'
import { toLines, type Layout } from '@/text'
import { applyOperation, type Edit } from '@/text/operations'
import { headsOf } from '@/workbench/derive/heads'
import { paragraphsOf } from '@/workbench/words/paragraphsOf'
import type { StoredItem } from '@/workbench/plan/types'
import type { Changed } from '@/admin/Workbench/store/server'
import { rest } from '../request'
import { wordsOf, type Desk } from './desk'
import { countIn } from './countIn'
import { brokenDocuments, lostMarks } from './deskLaws'
import { randomEdit } from './randomEdit'
import { follow } from './sequence'
import { asStored, readDesk, readLog, type StoredHouse } from './storedPage'

export type StoredRan = {
  readonly requests: number
  readonly operations: number
  /** Refusals, by their code. */
  readonly refused: Readonly<Record<string, number>>
  readonly corrections: number
  /** Corrections that came out as differences. */
  readonly shown: number
  /** Undos that an item's correction stood against, until it was taken back. */
  readonly heldBack: number
  readonly broken: readonly string[]
}

type Refusal = { readonly code: string; readonly id?: string }

type Args = {
  readonly house: StoredHouse
  /** Of the page. */
  readonly id: string
  /** How many requests. */
  readonly length: number
  readonly random: Random
}

/** What a sequence has come to so far. */
type Run = Args & {
  readonly start: Desk
  layout: Layout
  revision: number
  requests: number
  operations: number
  heldBack: number
  readonly refused: Record<string, number>
  marks: string[]
  /** Words that were told as displaced. */
  readonly shown: string[]
  readonly broken: string[]
}

/**
 * Works on a stored page by the endpoints as somebody without a plan would, with corrections of words
 * in between, and takes all of it back. Tells what does not hold: the stored layout is the one that the
 * operations come to, and the one that the log comes to when it is played again; each item has its
 * document; no correction is lost unseen; and undoing all gives the layout and the words of the start.
 */
export async function runStored(args: Args): Promise<StoredRan> {
  const { house, id, length, random } = args
  const start = await readDesk(house, id)
  if (!start) throw new Error(`There is no page ${id}.`)
  const { layout, revision } = start.page
  const counts = { requests: 0, operations: 0, heldBack: 0 }
  const run: Run = { ...args, start, layout, revision, ...counts, refused: {}, marks: [], shown: [], broken: [] } // prettier-ignore
  for (let i = 0; i < length && run.broken.length === 0; i++) {
    if (random.chance(0.3)) await correct(run)
    const refusals = random.chance(0.1) ? await takeBackOne(run) : await edit(run)
    for (const { code } of refusals) countIn(run.refused, code)
  }
  await check(run)
  if (run.broken.length === 0) await undoAll(run)
  const { requests, operations, refused, heldBack, broken } = run
  const corrections = run.marks.length
  return { requests, operations, refused, corrections, shown: shownOf(run).size, heldBack, broken }
}

/** The corrections that came out as differences. */
const shownOf = ({ marks, shown }: Run): ReadonlySet<string> =>
  new Set(marks.filter((mark) => shown.some((words) => words.includes(mark))))

/** Some operations in one request, as they apply one after the other. */
async function edit(run: Run): Promise<readonly Refusal[]> {
  const { random, start } = run
  const lines = toLines(start.page.text)
  const edits: Edit[] = []
  let ahead = run.layout
  for (let tries = random.int(1, 4); tries > 0; tries--) {
    const one = randomEdit({ layout: ahead, lines }, random)
    const applied = applyOperation(ahead, one)
    if (!applied.ok) continue
    edits.push(one)
    ahead = applied.layout
  }
  return edits.length > 0 ? send(run, edits, ahead) : []
}

/** An operation of this sequence taken back from under the later ones, where that may be. */
async function takeBackOne(run: Run): Promise<readonly Refusal[]> {
  const log = await readLog(run.house, run.id, run.start.page.revision)
  return log.length > 0 ? send(run, [{ type: 'undo', of: run.random.pick(log).id }]) : []
}

/**
 * One request; `wanted` is the layout that it must come to where that is known beforehand. Gives what
 * it was refused for.
 */
async function send(
  run: Run,
  operations: readonly object[],
  wanted?: Layout,
): Promise<readonly Refusal[]> {
  const { house, id, revision } = run
  const asked = { as: house.as, body: { revision, operations } }
  const { status, body } = await rest(`POST /pages/${id}/operations`, asked)
  run.requests++
  if (status === 422) return body.problems as unknown as readonly Refusal[]
  if (status !== 200) {
    run.broken.push(`answer: ${status} ${JSON.stringify(body).slice(0, 300)}`)
    return []
  }
  const { layout, displaced } = body as unknown as Pick<Changed, 'layout' | 'displaced'>
  const isAsWanted = !wanted || isDeepStrictEqual(asStored(layout), asStored(wanted))
  if (!isAsWanted) run.broken.push('stored: another layout than the operations come to')
  run.operations += operations.length
  run.layout = layout
  run.revision = Number(body.revision)
  run.shown.push(...displaced.map(({ corrected }) => corrected))
  return []
}

let marked = 0

/** A word that no page has, put behind a head or a paragraph of some item. */
async function correct(run: Run): Promise<void> {
  const desk = await readDesk(run.house, run.id)
  if (!desk || desk.items.length === 0) return
  const item = run.random.pick(desk.items)
  const mark = `〔校${(marked++).toString(36)}〕`
  const was = run.random.pick(placesOf(item))
  run.marks.push(mark)
  await write(run, item, [{ ...was, now: `${was.was}${mark}` }])
}

/** The heads and the paragraphs of an item, as an edit of its words names them. */
function placesOf({ collection, latest: { version } }: StoredItem) {
  const at = collection === 'articles' ? 'body' : 'text'
  return [
    ...headsOf[collection].map((field) => ({ at: field, was: String(version[field] ?? '') })),
    ...paragraphsOf(version).map(({ text }, paragraph) => ({ at, paragraph, was: text })),
  ]
}

async function write(run: Run, { collection, id }: StoredItem, edits: readonly object[]) {
  const { status } = await rest(`POST /${collection}/${id}/words`, { as: run.house.as, body: { edits } }) // prettier-ignore
  if (status !== 200) run.broken.push(`words: ${collection}/${id} answered ${status}`)
}

/** The laws as the page stands now. */
async function check(run: Run): Promise<Desk | undefined> {
  const { house, id, start, marks, broken } = run
  const desk = await readDesk(house, id)
  if (!desk) return void broken.push('page: it is gone')
  const stored = asStored(desk.page.layout)
  if (!isDeepStrictEqual(stored, asStored(run.layout))) broken.push('stored: it is not what was answered') // prettier-ignore
  const log = await readLog(house, id, start.page.revision)
  const replayed = follow(start.page.layout, log.map(({ operation }) => operation)) // prettier-ignore
  if (!replayed || !isDeepStrictEqual(asStored(replayed), stored)) broken.push('replay: it is not what is stored') // prettier-ignore
  broken.push(...brokenDocuments(desk), ...lostMarks({ ...desk, marks }, shownOf(run)))
  return desk
}

/** Takes back all of the sequence, in one request or one by one; then all is as it was. */
async function undoAll(run: Run): Promise<void> {
  const log = await readLog(run.house, run.id, run.start.page.revision)
  const undos = log.toReversed().map(({ id }) => ({ type: 'undo', of: id }))
  const isAtOnce = run.random.chance(0.5) && undos.length > 0 && undos.length <= 50
  for (const some of isAtOnce ? [undos] : undos.map((one) => [one])) await insist(run, some)
  const desk = await check(run)
  if (!desk || run.broken.length > 0) return
  if (!isDeepStrictEqual(asStored(desk.page.layout), asStored(run.start.page.layout))) run.broken.push('undo all: the layout is not that of the start') // prettier-ignore
  const [was, now] = [run.start, desk].map(({ items }) => new Map(items.map((item) => [item.id, said(item)]))) // prettier-ignore
  const others = [...(was ?? [])].filter(([id, words]) => now?.get(id) !== words)
  run.broken.push(...others.map(([id]) => `undo all: ${id} says ${now?.get(id)} instead of ${was?.get(id)}`)) // prettier-ignore
}

/** An item that was corrected does not go before its correction is taken back; then it must. */
async function insist(run: Run, undos: readonly object[]): Promise<void> {
  const refusals = await send(run, undos)
  if (refusals.length === 0) return
  const desk = await readDesk(run.house, run.id)
  for (const { code, id } of refusals) {
    const item = desk?.items.find((one) => one.id === id)
    const edits = item ? placesOf(item).filter(({ was }) => was !== plain(was)).map((one) => ({ ...one, now: plain(one.was) })) : [] // prettier-ignore
    if (code !== 'corrected' || !item || edits.length === 0) {
      run.broken.push(`undo all: refused, ${code} ${id ?? ''}`)
      return
    }
    const gone = new Set(edits.flatMap(({ was }) => was.match(marks) ?? []))
    run.marks = run.marks.filter((mark) => !gone.has(mark))
    run.heldBack++
    await write(run, item, edits)
  }
  const again = await send(run, undos)
  for (const { code, id } of again) run.broken.push(`undo all: refused again, ${code} ${id ?? ''}`)
}

const marks = /〔校[a-z0-9]{1,8}〕/gu

const plain = (words: string): string => words.replaceAll(marks, '')

/** An item's words without the marks of corrections. */
const said = (item: StoredItem): string => plain(wordsOf(item))
