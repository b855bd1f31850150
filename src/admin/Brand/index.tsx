import './index.css'

/** The mark: a folded page with its first column. */
export const Icon = () => (
  <svg className="backnumber-icon" viewBox="0 0 32 32" role="img" aria-label="Backnumber">
    <path d="M5 4h18l4 4v20H5z" fill="none" stroke="currentColor" strokeWidth="2" />
    <path d="M9 10h14M9 15h6M9 19h6M9 23h6" stroke="currentColor" strokeWidth="2" />
    <path d="M18 15h5v8h-5z" fill="currentColor" />
  </svg>
)

/** The mark with the name, on the sign-in page. */
export const Logo = () => (
  <div className="backnumber-logo">
    <Icon />
    <span className="backnumber-logo__name">Backnumber</span>
    <span className="backnumber-logo__sub">旧报新刊</span>
  </div>
)
