import { idParameter, revisionParameters } from '../parameters'
import {
  count,
  itemName,
  list,
  maybe,
  maybeCount,
  maybePerson,
  maybeText,
  moment,
  choiceOf,
  shape,
  text,
  yes,
} from '../schemas/answers'
import type { JsonSchema, Operation } from '../types'
import { presence, words } from './words'

const line: JsonSchema = { type: 'integer', minimum: 1 }

const place: JsonSchema = {
  ...shape({ line, start: { type: 'integer', minimum: 0 } }, ['start']),
  description: 'A line, and where in it, in UTF-16 units; without `start` its beginning.',
}

const lines: JsonSchema = {
  ...list({ anyOf: [line, place] }),
  minItems: 1,
  description: 'Lines by number, all parts of a cut one; or the part that begins at `start`.',
}

const role = choiceOf(['kicker', 'headline', 'deck', 'byline', 'credit', 'body', 'subhead', 'jump', 'caption']) // prettier-ignore
const kind = choiceOf(['article', 'caption', 'notice', 'pointer'])

const typed = (
  type: string,
  fields: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema => shape({ type: { const: type }, ...fields }, optional)

const operation: JsonSchema = {
  anyOf: [
    typed('move', { lines, to: { anyOf: [{ const: 'unplaced' }, shape({ item: text, role })] } }),
    typed('make', { lines, kind, role }, ['role']),
    typed('role', { lines, role }),
    typed('split', { item: text, at: place }),
    typed('merge', { item: text, into: text }),
    typed('join', { lines }),
    typed('break', { at: place }),
    typed('moveItem', { item: text, before: maybeText }),
    typed('moveBlock', { block: place, before: maybe(place) }),
    typed('kind', { item: text, kind }),
    typed('accept', { items: { anyOf: [{ const: 'page' }, list(text)] } }),
    typed('missing', { item: text, end: choiceOf(['on', 'from']), missing: yes }),
    typed('link', { item: text, to: shape({ page: text, item: text }) }),
    typed('unlink', { item: text, to: shape({ page: text, item: text }) }),
    typed('undo', { of: text }),
  ],
}

const displaced: JsonSchema = {
  ...list(shape({ ...itemName, field: text, was: text, corrected: text, now: text })),
  description:
    'Corrections by hand of words whose lines are others now: as printed, as corrected, as they are now.',
}

const layout: JsonSchema = shape({
  items: list(
    shape({ id: text, kind, confidence: { type: 'number' }, blocks: list({ type: 'object' }) }),
  ),
  unplaced: list(line),
})

const change: Operation = {
  id: 'changeLayout',
  method: 'post',
  path: '/pages/{id}/operations',
  tag: 'Writing',
  role: 'corrector',
  summary: 'Change which line of a page belongs to which item.',
  description:
    'All of the operations, in order, or none. `revision` is the one that was seen: with another the answer is 409 and `current`. Items of the page come, go and change with it; paragraphs whose lines stay as they are keep every correction. `undo` takes a logged operation back, or does an undone one again (`of` is the undo then). A refusal has `problems` beside `errors`, for programs.',
  parameters: [idParameter],
  body: {
    schema: shape({
      revision: { type: 'integer', minimum: 1 },
      operations: { ...list(operation), minItems: 1, maxItems: 50 },
    }),
    example: { revision: 1, operations: [{ type: 'split', item: 'L12', at: { line: 30 } }] },
  },
  answer: {
    description: 'The page’s layout, and what became of its items.',
    schema: shape({
      layout,
      revision: count,
      items: { ...list({ type: 'object' }), description: 'Those that changed, newest drafts, each with its `collection`.' }, // prettier-ignore
      removed: list(shape(itemName)),
      displaced,
      operations: list(shape({ id: text, revision: count, undoes: maybeText })),
    }),
  },
  errors: [404, 409, 422],
}

const log: Operation = {
  id: 'listOperations',
  method: 'get',
  path: '/pages/{id}/operations',
  tag: 'Writing',
  role: 'viewer',
  summary: 'List what was done to a page’s layout, newest first.',
  parameters: [idParameter, ...revisionParameters],
  answer: {
    description: '`next` is the `before` of what follows.',
    schema: shape({
      page: text,
      revision: count,
      operations: list(
        shape({
          ...{ id: text, revision: count, operation: { type: 'object' }, lines: text, displaced },
          user: maybePerson,
          createdAt: moment,
          undoes: { ...maybeText, description: 'The row that it takes back.' },
          undone: { ...maybeText, description: 'The row that took it back.' },
          canUndo: yes,
          why: maybe(shape({ code: text, message: text })),
        }),
      ),
      next: maybeCount,
    }),
  },
  errors: [404, 422],
}

const screen: Operation = {
  id: 'getWorkbench',
  method: 'get',
  path: '/pages/{id}/workbench',
  tag: 'Writing',
  role: 'viewer',
  summary: 'Get a page with its lines, its layout and its items, as editors work on it.',
  parameters: [idParameter],
  answer: {
    description: 'The page, its raw text, who owns which line, and the newest drafts of its items.',
    schema: shape({
      page: { type: 'object' },
      ...{ text, layout, revision: count },
      items: { ...list({ type: 'object' }), description: 'Each with its `collection`.' },
      me: shape({ id: text, name: text }),
      may: shape({ correct: yes, release: yes }),
    }),
  },
  errors: [404],
}

/** The editor's workbench: a page put right, and the log of it. */
export const workbench: readonly Operation[] = [screen, log, change, presence, ...words]
