import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { layoutWeights, type LayoutWeights } from '@/text/layout/weights'
import { findLabelled, type Labelled } from '../score/findLabelled'
import { readLabelled } from '../train/readLabelled'
import { trainGlance, trainLabels } from '../train/trainLabels'
import { trainStories } from '../train/trainStories'
import { trainKinds } from '../train/trainKinds'
import { trainRoles } from '../train/trainRoles'
import { trainConfidence } from '../train/trainConfidence'
import { moreLines, pagesApart, trainingPages } from '../train/trainingPages'
import type { Asked } from './types'

/** Pages of each script, unless said otherwise. */
export const PAGES = 500

/** Pages of each script that only confidence is learned from. */
const APART = 200

/** How often the pages are gone through; their lines are learned quickly. */
const ROUNDS = { glance: 6, labels: 10, stories: 2, roles: 6, kinds: 10 }

/** How often all of it is begun anew; the mean of all is taken. */
const COURSES = 2

/** Where the tables stand, one for each stage and script. */
const FOLDER = 'src/text/layout/learned'

/** Learns all tables of weights anew, with the networks as they are, from development pages and given folders, and writes them into the source. */
export async function train(folders: readonly string[], asked: Asked): Promise<string> {
  const given = (await Promise.all(folders.map(findLabelled))).flat()
  const known = trainOn(await trainingPages(asked.pages ?? PAGES, folders), moreLines(given))
  const { glance, labels, stories, roles, kinds } = known
  const sure = trainConfidence(pagesApart(APART), known)
  const written: string[] = []
  for (const [stage, tables] of Object.entries({ glance, labels, stories, roles, kinds, sure })) {
    for (const [script, table] of Object.entries(tables)) {
      const name = `${script}${stage.slice(0, 1).toUpperCase()}${stage.slice(1)}.json`
      await writeFile(path.join(FOLDER, name), `${JSON.stringify(table, null, 2)}\n`)
      written.push(path.join(FOLDER, name))
    }
  }
  return `${written.join('\n')}\n`
}

/** Learns the weights of all stages but confidence, each on what the stages before make of the pages. */
export function trainOn(
  pages: readonly Labelled[],
  more: readonly Labelled[] = [],
): Omit<LayoutWeights, 'sure'> {
  const log = (line: string) => console.error(line)
  const { bonds, lines } = layoutWeights
  const glance = trainGlance(pages, { rounds: ROUNDS.glance, courses: COURSES, log })
  const labels = trainLabels([...pages, ...more], {
    glance,
    lines,
    rounds: ROUNDS.labels,
    courses: COURSES,
    log,
  })
  const read = readLabelled(pages, { glance, lines, labels })
  const stories = trainStories(read, { bonds, rounds: ROUNDS.stories, courses: COURSES, log })
  const roles = trainRoles(read, { rounds: ROUNDS.roles, courses: COURSES, log })
  const kinds = trainKinds(
    pages,
    { glance, lines, labels, bonds, stories },
    { rounds: ROUNDS.kinds, courses: COURSES, log },
  )
  return { glance, lines, labels, bonds, stories, roles, kinds }
}
