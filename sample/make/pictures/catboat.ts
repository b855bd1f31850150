import { drawing, hills, ripples } from './shapes'

/** The bow of a ferry in the early light, a cat sitting on it with its back to us, the town ahead. */
export function catboat(): string {
  const town = Array.from({ length: 15 }, (_, i) => {
    const x = 320 + i * 48
    const y = 214 - ((i * 23) % 34)
    return `<path d="M${x} 262V${y}l26-22 26 22v48z" fill="${i % 2 ? '#777' : '#6a6a6a'}"/><rect x="${x + 18}" y="${y + 14}" width="10" height="12" fill="#eee"/>`
  }).join('')
  const bow = `<path d="M-20 600V440q330-60 560-20 60 12 130-8-40 120-160 188z" fill="#1f1f1f"/><path d="M-20 440q330-60 560-20 60 12 130-8l-6 18q-80 24-140 10-220-40-544 22z" fill="#e4e4e4"/>`
  const rail = `<path d="M0 420V330M120 402V318M240 390V312M360 388V314" stroke="#2a2a2a" stroke-width="9"/><path d="M-10 334q200-40 376-20" stroke="#2a2a2a" stroke-width="9" fill="none"/><circle cx="196" cy="410" r="54" fill="none" stroke="#f4f4f4" stroke-width="24"/><path d="M196 348v22M196 450v22M134 410h22M236 410h22" stroke="#555" stroke-width="22"/>`
  const cat = `<g transform="translate(556 300)"><path d="M-56 118q-12-92 56-112 68 20 56 112z" fill="#fafafa" stroke="#222" stroke-width="4"/><path d="M0 6q54 18 54 84-40-30-54-84z" fill="#6c6c6c"/><path d="M-20 20q-34 24-34 92 30-34 34-92z" fill="#6c6c6c"/><circle cy="-26" r="44" fill="#6c6c6c" stroke="#222" stroke-width="4"/><path d="M-40-42l-6-46 22 10 6-6 14 24z" fill="#6c6c6c" stroke="#222" stroke-width="4"/><path d="M40-42l8-52-40 28z" fill="#6c6c6c" stroke="#222" stroke-width="4"/><path d="M52 112q70 14 74-44" stroke="#6c6c6c" stroke-width="18" fill="none" stroke-linecap="round"/><path d="M126 70v-16" stroke="#fafafa" stroke-width="18" stroke-linecap="round"/></g>`
  const bridge = `<path d="M0 150h1000M0 120h1000" stroke="#8a8a8a" stroke-width="6"/>${Array.from({ length: 25 }, (_, i) => `<path d="M${i * 42} 150l21-30 21 30" stroke="#8a8a8a" stroke-width="4" fill="none"/>`).join('')}<path d="M120 150v110M420 150v110M740 150v110" stroke="#8a8a8a" stroke-width="18"/>`
  return drawing(
    1000,
    600,
    `<rect width="1000" height="600" fill="url(#sky)"/><circle cx="760" cy="150" r="170" fill="url(#glow)"/>${hills(1000, 262, 170, 26, '#c6c6c6', 71)}${bridge}${town}<rect y="256" width="1000" height="344" fill="url(#water)"/>${ripples(1000, 266, 590, 130, 15)}${bow}${rail}${cat}`,
  )
}
