import { neighbour } from '@/admin/Workbench/commands/edits'
import { roleOrder } from '@/admin/Workbench/commands/roles'
import type { Row } from '@/admin/Workbench/rows/toRows'
import type { ItemKind, Role } from '@/text'
import { chooseItem, chooseSpan, type Span } from './chooseRows'
import type { Owners } from './mapItems'
import type { Bench } from './openBench'
import type { Wanted } from './types'

/** A page on its way: the workbench, what is wanted, and which item becomes which. */
export type Work = {
  readonly bench: Bench
  readonly wanted: Wanted
  readonly owners: Owners
  readonly map: ReadonlyMap<number, string>
}

const makeKeys: Readonly<Record<ItemKind, string>> = {
  article: 'a',
  caption: 'c',
  notice: 'n',
  pointer: 'p',
}

/** Cuts a line where two wanted blocks meet in it; false when none is left that an item owns. */
export function cutLine({ bench, wanted }: Work): boolean {
  const { rows } = bench.state()
  for (const { line, start } of wanted.items.flatMap(({ blocks }) =>
    blocks.flatMap(({ pieces }) => pieces),
  )) {
    // prettier-ignore
    const at = rows.findLastIndex((row) => row.line === line && row.start <= start)
    const row = rows[at]
    if (!row || row.start === start || row.item === null) continue
    chooseSpan(bench, { from: at, to: at })
    const signs = [...row.text.slice(0, start - row.start)].length
    bench.press(...Array.from({ length: signs }, () => 'ArrowRight'), 'b')
    return true
  }
  return false
}

/** Brings the first rows that stand in a wrong item to theirs; false when all are right. */
export function placeRows(work: Work): boolean {
  const { bench, owners, map, wanted } = work
  const { rows } = bench.state()
  const isRight = (row: Row) => row.item === (map.get(owners(row).item) ?? (owners(row).item < 0 ? null : '')) // prettier-ignore
  const from = rows.findIndex((row) => !isRight(row))
  const row = rows[from]
  if (!row) return false
  const { item } = owners(row)
  if (giveWhole(work, row)) return true
  if (item >= 0 && !map.has(item) && canSplit(work, from)) {
    chooseSpan(bench, { from, to: from })
    bench.press('s')
    return true
  }
  chooseSpan(bench, { from, to: lastOf(rows, from, work, isRight) })
  const id = map.get(item)
  if (item < 0) bench.press('x')
  else if (id === undefined) bench.press(makeKeys[wanted.items[item]?.kind ?? 'article'])
  else giveTo(bench, id)
  return true
}

/** An item all of whose rows are another's goes there as a whole. */
function giveWhole({ bench, owners, map }: Work, row: Row): boolean {
  const { rows, layout } = bench.state()
  const own = rows.filter((one) => one.item === row.item)
  const { item } = owners(row)
  const id = map.get(item)
  if (row.item === null || own.length < 2 || own.some((one) => owners(one).item !== item)) return false // prettier-ignore
  if (item >= 0 && id === undefined) return false
  const isBare = own.every(({ role }) => role === 'body' || role === 'subhead')
  if (item >= 0 && id !== undefined && isBare) {
    const at = rows.indexOf(row)
    chooseSpan(bench, { from: at, to: at })
    bench.choose('merge', layout.items.findIndex((one) => one.id === id) + 1)
    return true
  }
  chooseItem(bench, row.item)
  if (id === undefined) bench.press('x')
  else giveTo(bench, id)
  return true
}

function giveTo(bench: Bench, id: string): void {
  const state = bench.state()
  if (neighbour(state, -1) === id) return bench.press(',')
  if (neighbour(state, 1) === id) return bench.press('.')
  bench.choose('give', state.layout.items.findIndex((one) => one.id === id) + 1)
}

/** Whether all that its item has from a row on is another's, so that it can be parted there. */
function canSplit({ bench, owners, map, wanted }: Work, at: number): boolean {
  const { rows, layout } = bench.state()
  const row = rows[at]
  const owner = layout.items.find(({ id }) => id === row?.item)
  if (!row || !owner || owner.kind !== wanted.items[owners(row).item]?.kind) return false
  const own = rows.filter(({ item }) => item === owner.id)
  const behind = own.slice(own.indexOf(row))
  if (behind.length === own.length) return false
  return !behind.some((one) => map.get(owners(one).item) === owner.id)
}

/**
 * The last row of a stroke: as far as rows of the same wanted item follow each other; over others in
 * between where all are of one item still, since these come to their own later anyhow.
 */
function lastOf(
  rows: readonly Row[],
  from: number,
  { owners }: Work,
  isRight: (row: Row) => boolean,
) {
  // prettier-ignore
  const first = rows[from]
  const item = first ? owners(first).item : -1
  let last = from
  for (let at = from + 1; at < rows.length; at++) {
    const row = rows[at]
    if (!row || isRight(row)) break
    const isSame = owners(row).item === item
    if (isSame && (at === last + 1 || item >= 0)) last = at
    if (!isSame && (item < 0 || row.item === null || row.item !== first?.item)) break
  }
  return last
}

const kindKeys: Readonly<Record<ItemKind, string>> = {
  article: 'Shift+A',
  caption: 'Shift+C',
  notice: 'Shift+N',
  pointer: 'Shift+P',
}

/** Sets the kind of the first item that has another; false when all are right. */
export function setKind({ bench, wanted, map }: Work): boolean {
  const { rows, layout } = bench.state()
  for (const [i, { kind }] of wanted.items.entries()) {
    const item = layout.items.find(({ id }) => id === map.get(i))
    if (!item || item.kind === kind) continue
    const at = rows.findIndex((row) => row.item === item.id)
    chooseSpan(bench, { from: at, to: at })
    bench.press(kindKeys[kind])
    return true
  }
  return false
}

/** Sets the role of the first run of rows that have another; false when all are right. */
export function setRoles({ bench, wanted, owners }: Work): boolean {
  const { rows } = bench.state()
  const roleOf = (row: Row): Role | undefined => {
    const { item, block } = owners(row)
    return wanted.items[item]?.blocks[block]?.role
  }
  const isRight = (row: Row) => sameRole(row.role, roleOf(row))
  const from = rows.findIndex((row) => !isRight(row))
  const first = rows[from]
  const role = first && roleOf(first)
  if (!first || !role) return false
  const span: { from: number; to: number } = { from, to: from }
  for (let at = from + 1; at < rows.length; at++) {
    const row = rows[at]
    if (!row || row.item !== first.item || roleOf(row) !== role) break
    if (!isRight(row)) span.to = at
  }
  chooseSpan(bench, span satisfies Span)
  bench.press(String(roleOrder.indexOf(role) + 1))
  return true
}

/** A caption's words may stand as its body: they say the same. */
const sameRole = (is: Role | null, wanted: Role | undefined): boolean =>
  wanted === undefined || is === wanted || (is === 'body' && wanted === 'caption')
