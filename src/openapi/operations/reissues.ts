import { count, list, maybe, maybeMoment, moment, ref, shape, text } from '../schemas/answers'
import { idParameter } from '../parameters'
import type { JsonSchema, Operation } from '../types'

const picture = {
  ...shape({
    id: text,
    alt: text,
    sha256: { ...text, description: 'Of the bytes that were approved.' },
    mimeType: text,
    width: count,
    height: count,
    url: text,
  }),
}

const firstPublished = shape({
  newspaper: shape({ id: text, title: text, language: text }),
  issue: shape({ id: text, date: text, edition: text, number: text }),
  pages: list(text),
})

const editionItem = shape({
  number: { type: 'integer', description: 'Its place, from 1; stays when others are removed.' },
  collection: { type: 'string', enum: ['articles', 'captions', 'notices'] },
  id: text,
  version: text,
  revision: count,
  digest: text,
  kind: text,
  kicker: text,
  headline: text,
  deck: text,
  byline: text,
  dateline: text,
  credits: list(text),
  body: { type: ['object', 'null'], description: 'Lexical; null for captions and notices.' },
  text,
  pictures: list(picture),
  captions: list(shape({ id: text, text, credits: list(text), picture: maybe(picture) })),
  firstPublished: maybe(firstPublished),
  corrected: list(shape({ was: text, now: text, before: text, after: text })),
  correctedPassages: count,
})

/** The components of a frozen edition. */
export const editionSchemas: Readonly<Record<string, JsonSchema>> = {
  Edition: {
    ...shape({
      format: { const: 'backnumber-edition/1' },
      reissue: text,
      number: count,
      kind: { type: 'string', enum: ['back-number', 'anthology', 'anniversary'] },
      title: text,
      introduction: text,
      cover: maybe(picture),
      due: moment,
      timeZone: text,
      language: text,
      sections: list(shape({ heading: text, items: list(ref('EditionItem')) })),
    }),
    description:
      'Everything that a reissue shows, as it was approved. Its hash is the SHA-256 of its RFC 8785 form.',
  },
  EditionItem: editionItem,
}

/** What came out again. */
export const reissues: readonly Operation[] = [
  {
    id: 'getEdition',
    method: 'get',
    path: '/reissues/{id}/edition',
    tag: 'Reissues',
    summary: 'Get the frozen edition of a reissue that is out.',
    description:
      'Items that were withheld or withdrawn since are left out, and named in `removed`; `hash` stays that of the whole.',
    parameters: [idParameter],
    answer: {
      description: 'The edition with its hash.',
      schema: shape({
        id: text,
        number: count,
        hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        publishedAt: maybeMoment,
        lateBySeconds: { type: 'number' },
        removed: list(text),
        redacted: list(text),
        edition: ref('Edition'),
      }),
      tagged: true,
    },
    errors: [404],
  },
  {
    id: 'downloadBook',
    method: 'get',
    path: '/reissues/{id}/edition.epub',
    tag: 'Reissues',
    summary: 'Download the edition as an EPUB 3.',
    description: 'The same edition gives the same bytes.',
    parameters: [idParameter],
    answer: { description: 'The book.', type: 'application/epub+zip', tagged: true },
    errors: [404],
  },
]
