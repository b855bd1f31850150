'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import type { Difference, Proposal } from '@/import/again/types'
import { useAdminWords } from '../useAdminWords'
import './index.css'

/** On a page that people work on: what a newer segmenter would make otherwise. It only tells. */
export function PageProposal({ field, path }: JSONFieldClientProps) {
  const { value } = useField<Proposal | null>({ path })
  const words = useAdminWords().proposal
  if (!value) return null
  const { difference, madeAt } = value
  const counts = (['new', 'gone', 'changed'] as const)
    .map((is) => ({ is, n: difference.filter((one) => one.is === is).length }))
    .filter(({ n }) => n > 0)
  return (
    <section className="field-type page-proposal" aria-label={words.label}>
      <FieldLabel label={field.label} path={path} />
      <p>
        {words.why(madeAt.slice(0, 10))}{' '}
        {counts.map(({ is, n }) => words.counts[is](n)).join(words.comma)}
        {words.stop}
      </p>
      <details>
        <summary>{words.show}</summary>
        <ul>
          {difference.map((one) => (
            <Row key={`${one.is} ${one.item}`} one={one} />
          ))}
        </ul>
      </details>
    </section>
  )
}

function Row({ one }: { one: Difference }) {
  const words = useAdminWords()
  const { is, title, fields = [], lines } = one
  const named = fields.map((name) => words.proposal.fields[name]).join(words.proposal.comma)
  return (
    <li>
      <span className="page-proposal__is">{words.proposal.is[is]}</span>
      <span className="page-proposal__title">{title || words.proposal.untitled}</span>
      {named && <span className="page-proposal__fields">{named}</span>}
      <span className="page-proposal__lines">
        {words.printed.lines(lines.replaceAll('-', '–').replaceAll(',', ', '))}
      </span>
    </li>
  )
}
