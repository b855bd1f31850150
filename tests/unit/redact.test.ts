import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBody } from '@/body/toBody'
import { toText } from '@/body/toText'
import { coverBody } from '@/redact/coverBody'
import { coverItem } from '@/redact/coverItem'
import { coverText } from '@/redact/coverText'
import { foldText } from '@/redact/foldText'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format, version: 1 })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const bodyOf = (...children: object[]) => ({ root: { type: 'root', children } })

/** What a reader could search for: everything without spaces, in one case. */
const squeezed = (words: string): string => foldText(words).units

describe('covering a text', () => {
  it.each([
    ['船工石守田说', ['石守田'], '船工███说'],
    ['石守田来了。石守田走了。', ['石守田'], '███来了。███走了。'],
    ['船工石 守\n田说', ['石守田'], '船工███\n█说'],
    ['JOHN Hake, john hake', ['John Hake'], '█████████, █████████'],
    ['电话１３８８', ['1388'], '电话████'],
    ['the Lord May-\nor said', ['Mayor'], 'the Lord ████\n██ said'],
    ['caf\u0065\u0301 Noir', ['café'], '█████ Noir'],
    ['𠮷田来了', ['𠮷田'], '██来了'],
    ['石守田说话', ['石守田说', '田说话'], '█████'],
    ['石\u200b守\u00ad田', ['石守田'], '█████'],
    ['无关', ['石守田', '', '  '], '无关'],
  ])('%j without %j is %j', (words, spans, covered) => {
    expect(coverText(words, spans)).toBe(covered)
  })
})

describe('covering a body', () => {
  it('finds a span that runs from bold into plain text, over a line break and into a link', () => {
    const body = bodyOf(
      paragraph(text('船工石', 1), text('守'), { type: 'linebreak' }, {
        type: 'link',
        fields: { url: 'https://reader.example/' },
        children: [text('田说')],
      }), // prettier-ignore
    )
    expect(toText(coverBody(body, ['石守田']))).toBe('船工██\n█说')
  })

  it('finds a span that runs into the next paragraph, and in a list', () => {
    const list = { type: 'list', tag: 'ul', children: [{ type: 'listitem', children: [text('石守田')] }] } // prettier-ignore
    const body = bodyOf(paragraph(text('船工石守')), paragraph(text('田说')), list)
    expect(toText(coverBody(body, ['石守田']))).toBe('船工██\n\n█说\n\n███')
  })

  it('takes out an address that names a span, and keeps others', () => {
    const link = (url: string) => ({ type: 'link', fields: { url }, children: [text('here')] })
    const body = bodyOf(
      paragraph(link('https://x.example/%E7%9F%B3%E5%AE%88%E7%94%B0'), link('https://x.example/')),
    )
    expect(JSON.stringify(coverBody(body, ['石守田']))).toContain('"url":""')
    expect(JSON.stringify(coverBody(body, ['石守田']))).toContain('https://x.example/"')
  })

  it('leaves what is no body as it is', () => {
    expect(coverBody(null, ['石'])).toBe(null)
    expect(coverBody('石', ['石'])).toBe('石')
  })
})

describe('covering an item', () => {
  const item = {
    kicker: '石守田的船',
    headline: '访石守田',
    deck: '石守田答问',
    byline: '石守田',
    dateline: '石守田电',
    credits: [{ id: '1', name: '石守田' }],
    body: toBody([{ role: 'subhead', text: '石守田其人' }]),
    text: '石守田，电话138 0000',
    contacts: [{ name: '138 0000' }],
    newspaper: '石守田',
  }

  it('covers every public field of words, and no other', () => {
    const { newspaper, contacts, ...covered } = coverItem(item, [{ text: '石守田' }])
    expect(JSON.stringify(covered)).not.toMatch(/石守田|138/u)
    expect(newspaper).toBe('石守田')
    expect(contacts).toEqual(item.contacts)
  })

  it('adds no field that was not there, and is the same without redactions', () => {
    expect(coverItem({ headline: '访石守田' }, [{ text: '石守田' }])).toEqual({ headline: '访███' })
    const { contacts, ...bare } = item
    expect(coverItem(bare, [])).toBe(bare)
    expect(contacts).toHaveLength(1)
  })

  it('covers a redaction that holds a contact, whichever came first', () => {
    const { text: said } = coverItem(item, [{ text: '电话138 0000' }])
    expect(said).toBe('石守田，██████████')
  })
})

describe('whatever the words', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'石守田Aa1１ \n█é-'), maxLength: 30 })
  const spans = fc.array(fc.string({ unit: fc.constantFrom(...'石守田Aa1é '), maxLength: 4 }), { maxLength: 4 }) // prettier-ignore

  it('no span survives in a text, and covering twice is covering once', () => {
    fc.assert(
      fc.property(letters, spans, (words, wanted) => {
        const covered = coverText(words, wanted)
        for (const span of wanted) {
          if (squeezed(span) !== '') expect(squeezed(covered)).not.toContain(squeezed(span))
        }
        expect(coverText(covered, wanted)).toBe(covered)
        expect([...covered]).toHaveLength([...words].length)
      }),
      { numRuns: 2000 },
    )
  })

  it('no span survives in a body, however its words are cut into nodes', () => {
    const nodes = fc.array(fc.array(letters, { maxLength: 4 }), { maxLength: 4 })
    fc.assert(
      fc.property(nodes, spans, (blocks, wanted) => {
        const body = bodyOf(...blocks.map((runs) => paragraph(...runs.map((run) => text(run)))))
        const covered = coverBody(body, wanted)
        for (const span of wanted) {
          if (squeezed(span) !== '') expect(squeezed(toText(covered))).not.toContain(squeezed(span))
        }
        expect(coverBody(covered, wanted)).toEqual(covered)
      }),
      { numRuns: 2000 },
    )
  })
})
