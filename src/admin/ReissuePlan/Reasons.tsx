type Props = {
  readonly title: string
  readonly reasons: readonly string[]
  readonly kind?: 'warning' | 'error'
}

/** What stands in the way, one line each. */
export const Reasons = ({ title, reasons, kind }: Props) => (
  <div className={kind ? `plain-note plain-note--${kind}` : 'plain-note'}>
    {title}
    <ul className="reissue-plan__reasons">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  </div>
)
