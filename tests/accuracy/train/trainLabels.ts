import { toLines } from '@/text'
import type { Label } from '@/text/layout/draft'
import { bestPath } from '@/text/layout/labels/bestPath'
import { headCues } from '@/text/layout/labels/headCues'
import { labelPieces, labelsOf, sameAs, worth } from '@/text/layout/labels/labelPieces'
import { lineOdds } from '@/text/layout/labels/lineOdds'
import { endCues, moveCues } from '@/text/layout/labels/moveCues'
import type { Cues, Place } from '@/text/layout/labels/types'
import { profilePage } from '@/text/layout/profilePage'
import { readPieces } from '@/text/layout/readPieces'
import type { ByScript, LayoutWeights } from '@/text/layout/weights'
import type { Labelled } from '../score/findLabelled'
import { eachOnce } from './eachOnce'
import { goldLabels } from './goldLabels'
import { learn, type Course, type Lesson } from './perceptron'

/** By how much the truth must be ahead of each wrong label: what wins narrowly is lost on another page. */
const MARGIN = 8

/**
 * Learns what each cue of a line's label is worth, for Chinese and Western pages apart. Each page is read
 * twice: as it is profiled at first sight, and with its headlines known.
 */
export function trainGlance(pages: readonly Labelled[], course: Course): ByScript {
  return learnBoth(eachOnce(pages, toLessons).flat(), course)
}

/** Learns the same of lines that the networks were asked about. */
export function trainLabels(
  pages: readonly Labelled[],
  { glance, lines, ...course }: Course & Pick<LayoutWeights, 'glance' | 'lines'>,
): ByScript {
  const lessons = eachOnce(pages, ({ text, gold }) => {
    const pieces = readPieces(toLines(text))
    const bare = profilePage(pieces)
    const script = bare.han ? 'han' : 'latin'
    const profile = profilePage(pieces, labelPieces(pieces, bare, glance[script]))
    const odds = lineOdds(pieces, profile, lines[script]())
    return { han: bare.han, lesson: toLesson({ pieces, profile, odds }, goldLabels(pieces, gold)) }
  })
  return learnBoth(lessons, course)
}

function learnBoth(
  lessons: readonly { readonly han: boolean; readonly lesson: Lesson }[],
  course: Course,
): ByScript {
  const of = (script: boolean) =>
    lessons.filter(({ han }) => han === script).map(({ lesson }) => lesson)
  return { han: learn(of(true), course), latin: learn(of(false), course) }
}

function toLessons({ text, gold }: Labelled): { han: boolean; lesson: Lesson }[] {
  const pieces = readPieces(toLines(text))
  const truth = goldLabels(pieces, gold)
  const profiles = [profilePage(pieces), profilePage(pieces, truth)]
  return profiles.map((profile) => ({
    han: profile.han,
    lesson: toLesson({ pieces, profile }, truth),
  }))
}

function toLesson(page: Omit<Place, 'at'>, truth: readonly Label[]): Lesson {
  const places = page.pieces.map((_, at) => ({ ...page, at }))
  const row = cuesOf(places, { ...page, at: places.length })
  return (table) => {
    const said = bestPath({
      length: places.length,
      labels: row.labels,
      own: (at, label) =>
        (label === 'head' ? worth(row.head(at), table) : 0) + (label === truth[at] ? 0 : MARGIN),
      step: (at, from, to) => worth(row.step(at, from, to), table),
      end: (from) => worth(row.end(from), table),
    })
    const mistakes = said.filter((label, i) => label !== truth[i]).length
    const wrong = mistakes === 0 ? null : differing(row, said, truth)
    return { wrong, mistakes, all: said.length }
  }
}

type Row = {
  readonly labels: (at: number) => readonly Label[]
  readonly head: (at: number) => Cues
  readonly step: (at: number, from: Label | null, to: Label) => Cues | null
  readonly end: (from: Label) => Cues
}

/** Cues rest on the page alone, so that they are gathered once. */
function cuesOf(places: readonly Place[], end: Place): Row {
  const heads = places.map((place) => shared(headCues(place)))
  const labels = places.map(labelsOf)
  const steps = places.map(() => new Map<string, Cues | null>())
  return {
    labels: (at) => labels[at] ?? [],
    head: (at) => heads[at] ?? [],
    end: (from) => endCues(end, from),
    step: (at, from, to) => {
      const [place, known] = [places[at], steps[at]]
      if (!place || !known) return null
      const key = `${sameAs(from)} ${to}`
      const cues = known.get(key)
      if (cues !== undefined) return cues
      const made = moveCues(place, from, to)
      known.set(key, made && shared(made))
      return made
    },
  }
}

const CUES = new Map<string, Cues[number]>()

/** One object for each cue, as the pages of a course have millions of them. */
function shared(cues: Cues): Cues {
  return cues.map((cue) => {
    const key = `${cue[0]}|${cue[1]}`
    const known = CUES.get(key) ?? cue
    CUES.set(key, known)
    return known
  })
}

/** The cues of the places where two labellings differ, and of the steps from there. */
function differing(row: Row, said: readonly Label[], truth: readonly Label[]) {
  const of = (labels: readonly Label[], other: readonly Label[]): Cues =>
    labels.flatMap((label, at) => {
      const before = labels[at - 1] ?? null
      if (label === other[at] && before === (other[at - 1] ?? null)) return []
      return [...(label === 'head' ? row.head(at) : []), ...(row.step(at, before, label) ?? [])]
    })
  const end = (labels: readonly Label[]) => {
    const last = labels.at(-1)
    return last ? row.end(last) : []
  }
  return {
    said: [...of(said, truth), ...end(said)],
    truth: [...of(truth, said), ...end(truth)],
  }
}
