import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import type { Around } from '@/body/toHtml'
import { textToMarkdown, toMarkdown } from '@/represent/markdown/toMarkdown'

const around: Around = {
  base: 'https://archive.example',
  storyHref: (id) => (id === 'open' ? `https://archive.example/stories/${id}` : undefined),
  picture: (id) =>
    id === 'p-1'
      ? { src: 'https://archive.example/p.jpg', alt: 'a [b] *c*', width: 4, height: 3 }
      : undefined,
}

type Node = Readonly<Record<string, unknown>>

const root = (...children: Node[]) => ({ root: { type: 'root', children } })
const words = (text: string, format = 0): Node => ({ type: 'text', text, format })
const block = (type: string, ...children: Node[]): Node => ({ type, children })
const br: Node = { type: 'linebreak' }
const made = (...children: Node[]) => toMarkdown(root(...children), around)

type Parsed = {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Parsed[]
}

/** What a reader of the Markdown reads, without spaces; HTML's own tags are none of it. */
function said(node: Parsed): string {
  if (node.type === 'html') return ''
  return ((node.value ?? '') + (node.children ?? []).map(said).join('')).replace(/\s/gu, '')
}

const read = (markdown: string) => said(fromMarkdown(markdown) as Parsed)

const kinds = (markdown: string) =>
  (fromMarkdown(markdown) as Parsed).children?.map(({ type }) => type)

describe('a body as Markdown', () => {
  it('has its subheads, paragraphs, quotes and lists', () => {
    const list = { ...block('list', block('listitem', words('one')), block('listitem', words('two'))), tag: 'ol' } // prettier-ignore
    const markdown = made(
      block('heading', words('The lock')),
      block('paragraph', words('Water came in.'), br, words('It rose.')),
      block('quote', words('So it is.')),
      list,
    )
    expect(markdown).toBe(
      '## The lock\n\nWater came in.\\\nIt rose.\n\n> So it is.\n\n1. one\n2. two',
    )
    expect(kinds(markdown)).toEqual(['heading', 'paragraph', 'blockquote', 'list'])
  })

  it.each(['1. May', '2) June', '- so', '+ so', '# so', '> so', '===', '---', '***', '    code', '~~~', '```', '| a |', '[a]: b', '<div>', '&copy;', '\\', 'so  ', 'a #', '一*二*三_四_', '1986. 年'])(
    'says “%s” where it stands at the start of a line',
    (text) => {
      const markdown = made(block('paragraph', words('before'), br, words(text)))
      expect(kinds(markdown)).toEqual(['paragraph'])
      expect(read(markdown)).toBe(`before${text.replace(/\s/gu, '')}`)
    },
  ) // prettier-ignore

  it('emphasises Chinese words also where asterisks would not', () => {
    const spoken = [words('他说'), words('“好。”', 1), words('便走了')]
    expect(made(block('paragraph', ...spoken))).toBe('他说<strong>“好。”</strong>便走了')
    expect(made(block('paragraph', words('甲'), words('乙', 1), words('丙', 2)))).toBe(
      '甲<strong>乙</strong>*丙*',
    )
    expect(made(block('paragraph', words('all of it', 3)))).toBe('***all of it***')
  })

  it('leads only where readers may go, and shows only what they may see', () => {
    const link = (fields: Node) => ({ ...block('link', words('a [b]')), fields })
    const internal = (id: string) => link({ linkType: 'internal', doc: { value: id } })
    expect(made(block('paragraph', link({ url: '/weir (1)' })))).toBe(
      '[a \\[b\\]](<https://archive.example/weir%20(1)>)',
    )
    expect(made(block('paragraph', internal('open')))).toContain('stories/open')
    expect(made(block('paragraph', internal('shut')))).toBe('a \\[b\\]')
    expect(made(block('paragraph', link({ url: 'javascript:alert(1)' })))).toBe('a \\[b\\]')
    expect(made({ type: 'upload', value: 'p-1' }, { type: 'upload', value: 'p-2' })).toBe(
      '![a \\[b\\] \\*c\\*](<https://archive.example/p.jpg>)',
    )
  })

  it('keeps an inner list within the item that it stands under, and two lists apart', () => {
    const item = (...children: Node[]) => block('listitem', ...children)
    const inner = { ...block('list', item(words('inner'))), tag: 'ul' }
    const outer = { ...block('list', item(words('outer')), item(inner), item(words('last'))), tag: 'ul' } // prettier-ignore
    const markdown = made(outer, { ...block('list', item(words('other'))), tag: 'ul' })
    expect(markdown).toBe('- outer\n  - inner\n- last\n\n* other')
    expect(kinds(markdown)).toEqual(['list', 'list'])
  })
})

/** Words of newspapers and of whoever means harm. */
const anyWords = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        ...'*_`#>-+=~|[]()<>!&;:."\\/ 1234年月日“”。，李某ab\n'.split(''),
        '1. ', '- ', '&amp;', '<b>', '](', '**', '  ', '　', 'http://a.b', '```',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
) // prettier-ignore

const inline = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(anyWords, fc.integer({ min: 0, max: 3 })).map(([text, format]) => words(text, format)) },
  { weight: 1, arbitrary: fc.constant(br) },
) // prettier-ignore
const inlines = fc.array(inline, { minLength: 1, maxLength: 5 })
const listOf = fc
  .tuple(fc.array(inlines, { minLength: 1, maxLength: 3 }), fc.constantFrom('ul', 'ol'))
  .map(([items, tag]) => ({ ...block('list', ...items.map((one) => block('listitem', ...one))), tag })) // prettier-ignore
const blocks = fc.oneof(
  fc.tuple(fc.constantFrom('paragraph', 'heading', 'quote'), inlines).map(([type, nodes]) => block(type, ...nodes)), // prettier-ignore
  listOf,
)

const plain = (node: Node): string =>
  ((node.text as string | undefined) ?? '') + ((node.children as Node[] | undefined) ?? []).map(plain).join('') // prettier-ignore

/** Without what no text may hold: control characters, noncharacters, halves of pairs. */
const legible = (text: string) =>
  text
    .replace(/[\0-\x1F\x7F-\x9F]|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\s/gu, '')

describe('whatever a body says', () => {
  it('says the same in Markdown, for a parser of CommonMark', () => {
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 5 }), (nodes) => {
        const markdown = made(...nodes)
        expect(read(markdown)).toBe(nodes.map((node) => legible(plain(node))).join(''))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps its paragraphs, where it is plain text', () => {
    expect(textToMarkdown('1. a\n- b\n\n# c')).toBe('1\\. a\\\n\\- b\n\n\\# c')
    fc.assert(
      fc.property(anyWords, (text) => {
        expect(read(textToMarkdown(text))).toBe(legible(text))
      }),
      { numRuns: 500 },
    )
  })
})
