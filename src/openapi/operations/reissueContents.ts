import { idParameter, queryParameter } from '../parameters'
import {
  count,
  day,
  list,
  maybe,
  maybeCount,
  maybeText,
  moment,
  shape,
  text,
  yes,
} from '../schemas/answers'
import type { Operation } from '../types'
import { itemRef, look } from './reissueParts'

const newest = shape({ version: text, revision: count, publishedAt: moment })

const card = {
  ...{ headline: text, kicker: text, newspaper: text, date: text, pages: list(text) },
  characters: count,
}

const contents = shape({
  base: { ...text, description: 'Names what is stored; give it back when you save.' },
  items: list(
    shape(
      {
        ...card,
        key: text,
        item: maybe(itemRef),
        version: maybeText,
        heading: text,
        revision: maybeCount,
        state: {
          type: 'string',
          enum: ['ok', 'newer', 'withdrawn', 'withheld', 'trashed', 'deleted', 'unpinned'],
        },
        newest,
      },
      ['newest'],
    ),
  ),
})

/** The builder of what a reissue is made of. */
export const reissueContents: readonly Operation[] = [
  look('getReissueContents', '/reissues/{id}/contents', 'See what a reissue is made of.', {
    parameters: [idParameter],
    answer: { description: 'Its items, and what became of them since.', schema: contents },
    errors: [404],
  }),
  {
    id: 'saveReissueContents',
    method: 'post',
    path: '/reissues/{id}/contents',
    tag: 'Planning',
    role: 'editor',
    summary: 'Replace what a reissue is made of.',
    description: 'An item without a version is pinned to the one that is public now.',
    parameters: [idParameter],
    body: {
      schema: shape({
        base: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        items: list(
          shape({ item: itemRef, version: maybeText, heading: maybeText }, ['version', 'heading']),
        ),
      }),
    },
    answer: { description: 'The contents as they are now.', schema: contents },
    errors: [404, 409, 422],
  },
  look(
    'compareVersions',
    '/reissues/{id}/contents/difference',
    'See how two versions of an item differ.',
    {
      parameters: [
        idParameter,
        { ...queryParameter('item', '`articles/ID`'), required: true },
        { ...queryParameter('from', 'The older version.'), required: true },
        { ...queryParameter('to', 'The newer version.'), required: true },
      ],
      answer: {
        description: 'Field by field.',
        schema: shape({
          from: newest,
          to: newest,
          fields: list(
            shape({
              field: text,
              by: { type: 'string', enum: ['character', 'line'] },
              parts: list(
                shape({ kind: { type: 'string', enum: ['same', 'removed', 'added'] }, text }),
              ),
            }),
          ),
          form: { ...yes, description: 'The words are the same, their form is not.' },
        }),
      },
      errors: [404, 422],
    },
  ),
  look('listCandidates', '/reissues/candidates', 'Find published items for a reissue.', {
    parameters: [
      queryParameter('q', 'Words in the headline.'),
      queryParameter('newspaper', 'Its id.'),
      queryParameter('issue', 'Its id; an issue is given whole.'),
      queryParameter('day', '`MM-DD`, of any year.'),
      queryParameter('from', 'The first day of printing.', day),
      queryParameter('to', 'The last day of printing.', day),
      queryParameter('collection', 'Of one kind only.', { type: 'string', enum: ['articles', 'captions', 'notices'] }), // prettier-ignore
      queryParameter('sort', 'By day of printing.', { type: 'string', enum: ['newest', 'oldest'] }),
      queryParameter('page', 'Of 25 each.', { type: 'integer', minimum: 1, maximum: 100 }),
    ],
    answer: {
      description: 'A page of them.',
      schema: shape({
        items: list(shape({ ...card, key: text, item: itemRef })),
        page: count,
        hasMore: yes,
      }),
    },
    errors: [422],
  }),
  look(
    'listPrintedDays',
    '/reissues/candidates/days',
    'See on which days of a month something was printed.',
    {
      parameters: [
        { ...queryParameter('month', '`MM`'), required: true },
        queryParameter('newspaper', 'Its id.'),
      ],
      answer: {
        description: 'The days, each with its years.',
        schema: shape({ days: list(shape({ day: text, years: list(count) })) }),
      },
      errors: [422],
    },
  ),
]
