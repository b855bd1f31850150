import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import path from 'node:path'
import type { Labelled } from '../../score/findLabelled'
import { trialPages } from '../trialPages'
import { bondExample } from './bondExample'
import { lineExample } from './lineExample'

/** The first of the papers that networks are learned from; the other weights are learned from others. */
const FROM = 200_000

/** The first of the papers that it is seen on when to stop. */
const HELD_BACK = 150_000

/** Papers held back. */
const FEW = 300

/** Gives the place of a cue's name in a table, adding it while the table is open; -1 of an unknown one. */
export type Naming = (cue: string) => number

/** What a page teaches: numbers as bytes, in the order that `pages.py` reads them; null of one too long. */
type Example = (page: Labelled, naming: Naming) => readonly ArrayBufferView[] | null

const NETWORKS: Readonly<Record<string, Example>> = { lines: lineExample, bonds: bondExample }

/** Where examples go. */
const FOLDER = '.cache/examples'

/**
 * Writes what a network is learned from, for a script: `SCRIPT-NETWORK.bin`, `…-held.bin` for pages held
 * back and `….cues` with the names of the cues, one a line. Throws an Error where there is no such network.
 */
export async function writeExamples(args: {
  readonly network: string | undefined
  readonly script: 'han' | 'latin'
  readonly count: number
}): Promise<string> {
  const { network = '', script, count } = args
  const example = NETWORKS[network]
  if (!example) throw new Error(`examples wants a network: ${Object.keys(NETWORKS).join(' or ')}.`)
  mkdirSync(FOLDER, { recursive: true })
  const base = path.join(FOLDER, `${script}-${network}`)
  const cues = new Map<string, number>()
  const open = (cue: string) => cues.get(cue) ?? (cues.set(cue, cues.size), cues.size - 1)
  await writePages(`${base}.bin`, { script, from: FROM, count, naming: open, example })
  const naming = (cue: string) => cues.get(cue) ?? -1
  await writePages(`${base}-held.bin`, { script, from: HELD_BACK, count: FEW, naming, example })
  writeFileSync(`${base}.cues`, [...cues.keys()].join('\n'))
  return `${base}.bin: ${count} pages, ${cues.size} cues\n`
}

type Pages = {
  readonly script: 'han' | 'latin'
  readonly from: number
  readonly count: number
  readonly naming: Naming
  readonly example: Example
}

async function writePages(file: string, pages: Pages): Promise<void> {
  const { script, from, count, naming, example } = pages
  const stream = createWriteStream(file)
  for (let i = 0; i < count; i++) {
    for (const page of trialPages(script, 1, from + i)) {
      for (const part of example(page, naming) ?? []) {
        const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
        if (!stream.write(bytes)) await once(stream, 'drain')
      }
    }
  }
  stream.end()
  await once(stream, 'finish')
}
