import { drawing } from './shapes'

/** A stout cat, white and ginger, left ear nicked, sitting in a small boat of folded paper. */
export function cat(): string {
  return drawing(
    640,
    460,
    `<rect width="640" height="460" fill="#cfcfcf"/><ellipse cx="320" cy="424" rx="250" ry="24" fill="#8b8b8b"/>
<path d="M430 330q120 10 106-96-2-26 16-40" stroke="#6f6f6f" stroke-width="30" fill="none" stroke-linecap="round"/><path d="M540 216q0-14 12-24" stroke="#fafafa" stroke-width="30" stroke-linecap="round"/>
<path d="M200 400q-20-170 120-176t130 176z" fill="#fbfbfb" stroke="#333" stroke-width="4"/><path d="M392 252q66 50 58 148h-62q40-70 4-148z" fill="#777"/><path d="M218 300q-14 50-14 100h44q-24-50-30-100z" fill="#777"/>
<circle cx="316" cy="170" r="104" fill="#fbfbfb" stroke="#333" stroke-width="4"/><path d="M316 66q-104 0-104 104 60 6 96-44 46 50 112 44 0-104-104-104z" fill="#777"/>
<path d="M226 118l-14-84 34 22 12-14 40 34z" fill="#777" stroke="#333" stroke-width="4"/><path d="M406 118l16-92-84 50z" fill="#777" stroke="#333" stroke-width="4"/><path d="M398 100l10-50-44 28z" fill="#d8d8d8"/>
<ellipse cx="276" cy="170" rx="17" ry="20" fill="#222"/><ellipse cx="358" cy="170" rx="17" ry="20" fill="#222"/><circle cx="281" cy="163" r="6" fill="#fff"/><circle cx="363" cy="163" r="6" fill="#fff"/>
<path d="M306 206h22l-11 12z" fill="#333"/><path d="M317 218q-4 20-24 18M317 218q4 20 24 18" stroke="#333" stroke-width="4" fill="none"/>
<path d="M250 206l-84-16M250 218l-86 8M384 206l84-16M384 218l86 8" stroke="#444" stroke-width="3"/>
<path d="M272 400v-70M360 400v-70" stroke="#999" stroke-width="4"/><ellipse cx="262" cy="400" rx="36" ry="20" fill="#fff" stroke="#333" stroke-width="4"/><ellipse cx="370" cy="400" rx="36" ry="20" fill="#fff" stroke="#333" stroke-width="4"/>`,
  )
}
