import { drawing, hills, ripples } from './shapes'

/** A hawk-shaped kite high over the river, its string broken; an old man and a child below. */
export function kite(): string {
  const hawk = `<g transform="translate(400 190) rotate(-14)"><path d="M0-40q60-70 260-60-120 30-210 120l-50 90-50-90q-90-90-210-120 200-10 260 60z" fill="#2a2a2a"/><path d="M-150-74l60 50M150-74l-60 50M-90-66l50 60M90-66l-50 60M-200-86l50 34M200-86l-50 34" stroke="#ddd" stroke-width="5"/><circle cx="0" cy="-34" r="26" fill="#3c3c3c"/><circle cx="-9" cy="-40" r="6" fill="#fff"/><circle cx="9" cy="-40" r="6" fill="#fff"/><path d="M-6-26h12l-6 16z" fill="#eee"/><path d="M-30 90q-10 60-40 90M30 90q10 60 40 90" stroke="#444" stroke-width="6" fill="none"/></g>`
  const string = `<path d="M408 300q30 90-20 150t-10 90" stroke="#333" stroke-width="3" fill="none"/>`
  const people = `<path d="M150 830v-130q0-40 34-40t34 40v130z" fill="#1c1c1c"/><circle cx="184" cy="632" r="27" fill="#2b2b2b"/><path d="M198 690L282 610" stroke="#1c1c1c" stroke-width="17" stroke-linecap="round"/><path d="M276 830v-74q0-28 24-28t24 28v74z" fill="#333"/><circle cx="300" cy="708" r="21" fill="#3a3a3a"/><path d="M312 750l44-66" stroke="#333" stroke-width="12" stroke-linecap="round"/>`
  const clouds = `<g fill="#fafafa" opacity=".9"><ellipse cx="620" cy="120" rx="120" ry="30"/><ellipse cx="690" cy="96" rx="70" ry="28"/><ellipse cx="120" cy="390" rx="120" ry="26"/></g>`
  return drawing(
    800,
    860,
    `<rect width="800" height="860" fill="url(#sky)"/>${clouds}${hills(800, 620, 560, 34, '#aaa', 61)}<rect y="606" width="800" height="120" fill="url(#water)"/>${ripples(800, 614, 720, 50, 6)}<path d="M0 860V742q340-70 800 20v98z" fill="#6d6d6d"/>${hawk}${string}${people}`,
  )
}
