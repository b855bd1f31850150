import { everyKind } from '../kinds'
import { depthParameter, draftParameter, idParameter, pathParameter } from '../parameters'
import { count, day, ref, shape, text } from '../schemas/answers'
import type { Operation } from '../types'
import { versions } from './versions'

/** How correctors and editors write items. */
const items = everyKind
  .filter(({ tag }) => tag === 'Items')
  .flatMap(({ slug, name, one }): Operation[] => [
    {
      id: `create${name}`,
      method: 'post',
      path: `/${slug}`,
      tag: 'Writing',
      role: 'corrector',
      summary: `Make ${one} as a draft.`,
      parameters: [draftParameter, depthParameter],
      body: { schema: { type: 'object' }, example: { headline: '渡口通航' } },
      answer: { status: 201, description: 'It.', schema: shape({ doc: ref(`Staff${name}`), message: text }) }, // prettier-ignore
      errors: [400, 422],
    },
    {
      id: `update${name}`,
      method: 'patch',
      path: `/${slug}/{id}`,
      tag: 'Writing',
      role: 'corrector',
      summary: `Correct ${one}.`,
      description:
        'Correctors save drafts (`draft=true`); editors may publish with `{ "_status": "published" }`, under the checks of a release. `{ "deletedAt": "…" }` puts it into the trash.',
      parameters: [idParameter, draftParameter, depthParameter],
      body: { schema: { type: 'object' }, example: { headline: '渡口通航了' } },
      answer: { description: 'It.', schema: shape({ doc: ref(`Staff${name}`), message: text }) },
      errors: [400, 404, 422],
    },
  ])

const place: Operation = {
  id: 'placePages',
  method: 'post',
  path: '/pages/place',
  tag: 'Writing',
  role: 'editor',
  summary: 'Say where loose pages belong.',
  description: 'Makes the issue if there is none. All pages move, or none does.',
  body: {
    schema: shape(
      {
        newspaper: { type: 'string', minLength: 1, maxLength: 120 },
        date: day,
        edition: { type: 'string', minLength: 1, maxLength: 60, default: 'main' },
        pages: {
          type: 'array',
          minItems: 1,
          maxItems: 500,
          items: shape({ id: text, label: text }),
        },
      },
      ['edition'],
    ),
    example: {
      newspaper: 'lingdu-bao',
      date: '1987-10-23',
      pages: [{ id: 'p-21a80e690c2e8cf8fbbbd70e', label: '1' }],
    },
  },
  answer: {
    description: 'The issue, and how many pages it got.',
    schema: shape({ issue: text, placed: count }),
    example: { issue: 'lingdu-bao-1987-10-23', placed: 1 },
  },
  errors: [404, 422],
}

const picture: Operation = {
  id: 'uploadPicture',
  method: 'post',
  path: '/media',
  tag: 'Writing',
  role: 'corrector',
  summary: 'Upload a scan or a photograph.',
  description: 'JPEG, PNG, WebP or TIFF. Readers see it when an editor has opened it (`public`).',
  body: {
    type: 'multipart/form-data',
    schema: {
      type: 'object',
      required: ['file', '_payload'],
      properties: {
        file: { type: 'string', contentMediaType: 'image/*' },
        _payload: { type: 'string', description: 'JSON: `{ "alt": "…" }`' },
      },
    },
  },
  answer: { status: 201, description: 'It.', schema: shape({ doc: ref('StaffPicture'), message: text }) }, // prettier-ignore
  errors: [400, 413, 415],
}

const file: Operation = {
  id: 'downloadPicture',
  method: 'get',
  path: '/media/file/{filename}',
  tag: 'Archive',
  summary: 'Download a picture, or a smaller form of it.',
  description: 'By the `url` of a picture. Closed ones are not given to readers.',
  parameters: [pathParameter('filename', 'As the `url` has it.', { type: 'string' })],
  answer: { description: 'The picture.', type: 'image/*' },
  errors: [403, 404],
}

/** How items, pages and pictures are written. */
export const writing: readonly Operation[] = [...items, ...versions, place, picture, file]
