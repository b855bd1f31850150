import { itemSlugs } from '@/items/stages'
import { fieldsOf } from '@/workbench/words/types'
import { everyKind } from '../kinds'
import { idParameter, revisionParameters } from '../parameters'
import {
  count,
  itemName,
  list,
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

const paragraph: JsonSchema = { type: 'integer', minimum: 0 }

const edit = (fields: readonly string[]): JsonSchema =>
  shape(
    {
      at: choiceOf(fields),
      paragraph: { ...paragraph, description: 'In `body` and `text`: which one, as you saw them, from 0. Points of lists count one by one; pictures and blank lines do not.' }, // prettier-ignore
      was: { type: 'string', maxLength: 40_000, description: 'What you saw there; empty for a paragraph to be added at the end.' }, // prettier-ignore
      now: { type: 'string', maxLength: 40_000, description: 'What shall stand there; empty to take it out, several lines for several paragraphs, or names.' }, // prettier-ignore
    },
    ['paragraph'],
  )

const entry: JsonSchema = shape({
  ...{ id: text, revision: count, at: moment, stage: text, published: yes },
  by: maybePerson,
  deed: { ...text, description: 'What it did to the version before: `words`, `layout`, `published`, `restored` …' }, // prettier-ignore
  restored: { ...maybeCount, description: 'The revision whose words came back.' },
  fields: { ...list(text), description: 'Those that say something else than before.' },
})

/** Changing an item's words without a form, and who changed them. */
export const words: readonly Operation[] = everyKind.flatMap(({ slug, name, one }): Operation[] => {
  const own = itemSlugs.find((item) => item === slug)
  if (!own) return []
  return [
    {
      id: `list${name}History`,
      method: 'get',
      path: `/${slug}/{id}/history`,
      tag: 'Writing',
      role: 'viewer',
      summary: `List who did what to ${one}, newest first.`,
      parameters: [idParameter, ...revisionParameters],
      answer: {
        description: 'Without words; `next` is the `before` of what follows.',
        schema: shape({ revision: count, publicRevision: maybeCount, versions: list(entry), next: maybeCount }), // prettier-ignore
      },
      errors: [404, 422],
    },
    {
      id: `change${name}Words`,
      method: 'post',
      path: `/${slug}/{id}/words`,
      tag: 'Writing',
      role: 'corrector',
      summary: `Change words of ${one}, together with others.`,
      description:
        'Each edit is applied where what it saw still stands, also when the paragraph moved, and counts as done where what it wants stands already. Otherwise it is a conflict: 409 with `conflicts` (`edit`, `was`, `theirs`, `yours`; `theirs` is null where the paragraph is gone) and the `item` as it is, and nothing is written. To insist, send the edit again with `was` as `theirs`. The result is a draft; what is public stays.',
      parameters: [idParameter],
      body: {
        schema: shape(
          {
            revision: { type: 'integer', minimum: 1, description: 'The revision that you saw: it tells what became of a paragraph that was rewritten.' }, // prettier-ignore
            edits: { ...list(edit(fieldsOf[own])), minItems: 1, maxItems: 200 },
          },
          ['revision'],
        ),
        example: { edits: [{ at: 'headline', was: '渡口通航', now: '渡口昨日通航' }] },
      },
      answer: {
        description: 'The newest draft, and how many of the edits changed something.',
        schema: shape({ item: { type: 'object' }, revision: count, changed: count }),
      },
      errors: [404, 409, 422],
    },
  ]
})

/** Who is at a page, and what changed there. */
export const presence: Operation = {
  id: 'tellPresence',
  method: 'post',
  path: '/pages/{id}/presence',
  tag: 'Writing',
  role: 'viewer',
  summary: 'Say where on a page you are, and see who else is and what changed.',
  description:
    'Every few seconds while the page is open. `others` were heard of within 30 seconds. `items` has the newest revision of each of the page’s items.',
  parameters: [idParameter],
  body: {
    optional: true,
    schema: shape(
      {
        line: { type: 'integer', minimum: 1 },
        item: { type: 'string', minLength: 1, maxLength: 120 },
        leaving: { const: true },
      },
      ['line', 'item', 'leaving'],
    ),
    example: { line: 12 },
  },
  answer: {
    description: 'How the page stands.',
    schema: shape({
      revision: count,
      stage: text,
      others: list(shape({ id: text, name: maybeText, line: maybeCount, item: maybeText, seenAt: moment })), // prettier-ignore
      items: list(shape({ ...itemName, updatedAt: moment, revision: count })), // prettier-ignore
    }),
  },
  errors: [404, 422],
}
