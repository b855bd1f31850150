import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brokenLaws } from '../../support/laws'
import { pageAt } from './pages'
import { shrink } from './shrink'
import { readStock } from './stock'
import type { DrillPage } from './types'

type Args = {
  readonly count: number
  readonly seed: number
  /** Only this page of them. */
  readonly only?: number | undefined
  /** Real pages, which are checked as they are and mutated. */
  readonly folder?: string | undefined
  readonly log: (line: string) => void
}

export type TextReport = {
  readonly plain: number
  readonly made: number
  readonly mutated: number
  readonly characters: number
  /** Pages that break a law, by the law. */
  readonly broken: Readonly<Record<string, number>>
}

/**
 * Holds the laws of segmentation and cleaning against the project's pages, made ones and mutated ones.
 * The first page that breaks a law is shrunk and kept in a temporary file, one for each law.
 */
export function drillText({ count, seed, only, folder, log }: Args): TextReport {
  const stock = readStock(folder)
  const counts = { plain: 0, made: 0, mutated: 0, characters: 0 }
  const broken: Record<string, number> = {}
  const check = (page: DrillPage, from: string) => {
    counts[page.made]++
    counts.characters += page.text.length
    for (const law of lawsOf(page.text)) {
      if (!(law in broken)) log(`! ${law} is broken by ${from}, ${page.name}: ${keep(page, law)}`)
      broken[law] = (broken[law] ?? 0) + 1
    }
  }
  if (only !== undefined) check(pageAt({ number: only, seed, stock }), `page ${only}`)
  else {
    for (const page of stock) check(page, 'the stock')
    for (let number = 0; number < count; number++) {
      check(pageAt({ number, seed, stock }), `page ${number} of seed ${seed}`)
      if ((number + 1) % 1000 === 0) log(`${number + 1} of ${count} pages`)
    }
  }
  return { ...counts, broken }
}

/** The laws that a text breaks, each once: what stands before the place in a breach. */
function lawsOf(text: string): string[] {
  return [...new Set(brokenLaws(text).map((breach) => breach.slice(0, breach.indexOf(':'))))]
}

/** Writes the page that breaks a law, shrunk, as JSON: as it is, text could hold what no encoding has. */
function keep(page: DrillPage, law: string): string {
  const text = shrink(page.text, (part) => lawsOf(part).includes(law))
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'backnumber-laws-')), 'page.json')
  const breaches = brokenLaws(text)
  writeFileSync(file, `${JSON.stringify({ page: page.name, breaches, text }, null, 2)}\n`)
  return file
}
