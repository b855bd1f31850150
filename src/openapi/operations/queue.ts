import { itemSlugs } from '@/items/stages'
import { byFilters, sorts, stageFilters, statusFilters, views } from '@/queue/query'
import { mostItems, steps } from '@/queue/steps/types'
import { queryParameter } from '../parameters'
import {
  count,
  itemName,
  list,
  maybe,
  maybeText,
  choiceOf,
  shape,
  text,
  yes,
} from '../schemas/answers'
import type { Operation, Parameter } from '../types'

const place: readonly Parameter[] = [
  queryParameter('newspaper', 'Only of this newspaper, by its id.', { type: 'string' }),
  queryParameter('issue', 'Only of this issue, by its id.', { type: 'string' }),
  queryParameter('below', 'Only what the machine was less sure of.', { type: 'number', minimum: 0, maximum: 1 }), // prettier-ignore
]

const named = shape({ id: text, name: text })

const look: Operation = {
  id: 'getQueue',
  method: 'get',
  path: '/queue',
  tag: 'Writing',
  role: 'viewer',
  summary: 'See what waits for a person, as the dashboard shows it.',
  description:
    'The parameters are those of the dashboard’s address. A value that means nothing counts as not given, and is named in `ignored`. Lists come 50 rows at a time.',
  parameters: [
    queryParameter('view', 'What is shown.', choiceOf(views)),
    ...place,
    queryParameter('stage', 'Of pages and items.', choiceOf(stageFilters)),
    queryParameter('kind', 'Which items.', choiceOf(itemSlugs)),
    queryParameter('status', 'Whether items are public.', choiceOf(statusFilters)),
    queryParameter('by', 'Who corrected items last.', choiceOf(byFilters)),
    queryParameter('sort', 'Their order.', choiceOf(sorts)),
    queryParameter('page', 'Of the list, from 1.', { type: 'integer', minimum: 1, maximum: 20_000 }), // prettier-ignore
    queryParameter('year', 'Of the progress by issue.', { type: 'integer' }),
  ],
  answer: {
    description: '`shown` has the rows of the view, and how many there are.',
    schema: shape({
      query: { type: 'object' },
      ignored: list(text),
      newspapers: list(named),
      issue: maybe(named),
      shown: { type: 'object', required: ['view'], properties: { view: choiceOf(views) } },
    }),
  },
}

const next: Operation = {
  id: 'getNextPage',
  method: 'get',
  path: '/queue/next',
  tag: 'Writing',
  role: 'viewer',
  summary: 'Find the page that most needs a person.',
  description:
    'Of the lowest stage, there the one with the least sure item, of those the oldest. `page` is null when all are verified.',
  parameters: [...place, queryParameter('after', 'Not this page.', { type: 'string' })],
  answer: { description: 'Its id.', schema: shape({ page: maybeText }) },
}

const problem = shape({ code: text, waivable: yes, message: text })

const preview: Operation = {
  id: 'previewSteps',
  method: 'post',
  path: '/queue/preview',
  tag: 'Writing',
  role: 'corrector',
  summary: 'See what a step would do to many items.',
  description:
    'Changes nothing. Give `items`, or in `matching` the query of a list of items. `ready` would go, `warned` only in spite of its problems, `done` is so already. Take the step with `POST /articles/{id}/publish` and its like, one item after the other. Publishing and withholding are for editors.',
  body: {
    schema: shape(
      {
        step: choiceOf(steps),
        items: { ...list(shape(itemName)), minItems: 1, maxItems: mostItems },
        matching: { type: 'string', maxLength: 2000 },
      },
      ['items', 'matching'],
    ),
    example: { step: 'publish', matching: '?view=items&stage=verified' },
  },
  answer: {
    description: 'Each item that is there; `left` is how many more the list has.',
    schema: shape({
      step: choiceOf(steps),
      items: list(
        shape({
          ...itemName,
          title: text,
          revision: count,
          outcome: choiceOf(['ready', 'warned', 'done', 'refused']),
          problems: list(problem),
        }),
      ),
      left: count,
    }),
  },
  errors: [422],
}

/** What waits at the desk, and steps for many items. */
export const queue: readonly Operation[] = [look, next, preview]
