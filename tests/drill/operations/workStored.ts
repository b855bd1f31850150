import { itemSlugs } from '@/items/stages'
import { randomFrom } from '../../accuracy/made/random'
import { madePage } from '../../support/madeArchive'
import { countIn, lawsOf } from '../../support/operations/countIn'
import { runStored, type StoredRan } from '../../support/operations/storedSequence'
import type { StoredHouse } from '../../support/operations/storedPage'
import { faults, importText } from '../../support/workbench'

type Args = {
  readonly house: StoredHouse
  readonly sequences: number
  readonly seed: number
  /** Only the sequences on this page. */
  readonly only?: number | undefined
  readonly log: (line: string) => void
}

/** The sums over all sequences. */
export type StoredReport = Omit<StoredRan, 'broken'> & {
  readonly sequences: number
  /** Sequences that break a law, by the law. */
  readonly broken: Readonly<Record<string, number>>
  /** What `backnumber verify` found. */
  readonly findings: readonly unknown[]
}

/** So many sequences are worked on one page, each from where the one before was taken back to. */
const perPage = 5

/** Most requests in a sequence. */
const longest = 5

/** Works random sequences of operations and corrections on stored pages, and counts what does not hold. */
export async function workStored({
  house,
  sequences,
  seed,
  only,
  log,
}: Args): Promise<StoredReport> {
  const counts = { sequences: 0, requests: 0, operations: 0, corrections: 0, shown: 0, heldBack: 0 }
  const refused: Record<string, number> = {}
  const broken: Record<string, number> = {}
  const findings: unknown[] = []
  const pages = Math.ceil(sequences / perPage)
  for (let page = only ?? 0; page < (only === undefined ? pages : only + 1); page++) {
    const random = randomFrom(seed * 7_000_003 + page)
    const id = await importText(house, `stored-${seed}-${page}`, madePage(seed * 1000 + page))
    const left = only === undefined ? sequences - page * perPage : perPage
    for (let n = 0; n < Math.min(perPage, left); n++) {
      const ran = await runStored({ house, id, length: random.int(1, longest), random })
      counts.sequences++
      for (const name of ['requests', 'operations', 'corrections', 'shown', 'heldBack'] as const) counts[name] += ran[name] // prettier-ignore
      for (const [code, times] of Object.entries(ran.refused)) countIn(refused, code, times)
      if (ran.broken.length === 0) continue
      for (const law of lawsOf(ran.broken)) countIn(broken, law)
      log(`! page ${page} of seed ${seed}, sequence ${n}: ${ran.broken.slice(0, 3).join(' · ')}`)
      break
    }
    findings.push(...(await clear(house)))
    if ((page + 1) % 100 === 0) log(`  ${counts.sequences} of ${sequences} sequences`)
  }
  return { ...counts, refused, broken, findings }
}

/**
 * What `backnumber verify` finds; then the page goes, with its items and its log: a server that has no
 * index for some question, such as the one for tests, reads all that there is for each answer.
 */
async function clear({ payload }: StoredHouse): Promise<readonly unknown[]> {
  const findings = await faults({ payload })
  const where = {}
  for (const collection of itemSlugs) await payload.db.deleteVersions({ collection, where })
  const others = ['operations', 'pages', 'imports', 'issues', 'newspapers'] as const
  for (const collection of [...itemSlugs, ...others]) {
    await payload.db.deleteMany({ collection, where })
  }
  return findings
}
