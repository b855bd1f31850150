'use client'

import type { ReactNode } from 'react'
import type { ButtonCommand } from './keys'

const lens = <circle cx="7" cy="7" r="4.5" />
const handle = <path d="m10.5 10.5 3.5 3.5" />

/** What stands on each button, in lines on 16 × 16. */
const drawings: Readonly<Record<ButtonCommand, ReactNode>> = {
  in: (
    <>
      {lens}
      {handle}
      <path d="M5 7h4M7 5v4" />
    </>
  ),
  out: (
    <>
      {lens}
      {handle}
      <path d="M5 7h4" />
    </>
  ),
  fit: (
    <>
      <rect x="4" y="2" width="8" height="12" rx="0.5" />
      <path d="M6 5h4M6 7.5h4M6 10h2.5" />
    </>
  ),
  width: <path d="M1.5 3v10M14.5 3v10M4 8h8M6 6 4 8l2 2M10 6l2 2-2 2" />,
  left: <path d="M3 8a5 5 0 1 0 1.6-3.7M2.5 2.5l1.8 2.2 2.4-1.2" />,
  right: <path d="M13 8a5 5 0 1 1-1.6-3.7M13.5 2.5l-1.8 2.2-2.4-1.2" />,
  contrast: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" className="scan__filled" />
    </>
  ),
  brightness: (
    <>
      <circle cx="8" cy="8" r="2.7" />
      <path d="M8 1.5v1.7M8 12.8v1.7M1.5 8h1.7M12.8 8h1.7M3.4 3.4l1.2 1.2M11.4 11.4l1.2 1.2M3.4 12.6l1.2-1.2M11.4 4.6l1.2-1.2" />
    </>
  ),
  invert: (
    <>
      <rect x="2.5" y="2.5" width="11" height="11" rx="1" />
      <path d="M13.5 2.5v11h-11z" className="scan__filled" />
    </>
  ),
  box: (
    <>
      <rect x="2" y="3" width="12" height="10" rx="0.5" strokeDasharray="2.2 1.8" />
      <path d="M5 6.5h6M5 9.5h4" />
    </>
  ),
}

/** The drawing on a button; its name stands beside it for who does not see. */
export const Icon = ({ command }: { readonly command: ButtonCommand }) => (
  <svg className="scan__icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {drawings[command]}
  </svg>
)
