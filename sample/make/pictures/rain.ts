import { random } from '../random'
import { drawing } from './shapes'

/** A woodcut of a landing stage in the rain: umbrellas come down the gangway, one man has none. */
export function rain(): string {
  const next = random(77)
  const drops = Array.from({ length: 260 }, () => {
    const x = next() * 1000
    const y = next() * 600
    const long = 20 + next() * 40
    return `<path d="M${x.toFixed(0)} ${y.toFixed(0)}l${(-long * 0.28).toFixed(1)} ${long.toFixed(1)}"/>`
  }).join('')
  const umbrella = (x: number, y: number, size: number, dark: boolean) =>
    `<g transform="translate(${x} ${y}) scale(${size})"><path d="M-14 130V52q0-20 14-20t14 20v78z" fill="${dark ? '#000' : '#111'}"/><path d="M0 60V-50" stroke="#000" stroke-width="5"/><path d="M-76 0q6-62 76-66 70 4 76 66-18-14-38 0-20-14-38 0-20-14-38 0-20-14-38 0z" fill="${dark ? '#000' : '#fff'}" stroke="#000" stroke-width="6"/><path d="M0-66Q-30-40-38 0M0-66Q30-40 38 0" stroke="${dark ? '#fff' : '#000'}" stroke-width="4" fill="none"/></g>`
  const people = [
    umbrella(560, 300, 0.8, true),
    umbrella(640, 322, 0.86, false),
    umbrella(730, 350, 0.92, true),
    umbrella(500, 380, 1.05, false),
    umbrella(390, 410, 1.15, true),
  ].join('')
  const man = `<path d="M150 600V420q0-44 40-44t40 44v180z" fill="#000"/><circle cx="190" cy="344" r="32" fill="#000"/><path d="M206 410l46 64-30 60" stroke="#000" stroke-width="18" fill="none"/><path d="M232 540l70 50" stroke="#000" stroke-width="26"/><path d="M176 420v150M204 430v140" stroke="#fff" stroke-width="4"/>`
  const waves = Array.from(
    { length: 26 },
    (_, i) =>
      `<path d="M${(i % 2) * -40} ${250 + i * 14}${'q20-12 40 0t40 0'.repeat(13)}" stroke="#fff" stroke-width="3" fill="none"/>`,
  ).join('')
  return drawing(
    1000,
    600,
    `<rect width="1000" height="600" fill="#f4f4f4"/><rect y="236" width="1000" height="364" fill="#1a1a1a"/>${waves}<path d="M820 150h180v190H760z" fill="#000"/><path d="M790 196h40v34h-40zM850 196h40v34h-40zM910 196h40v34h-40z" fill="#fff"/><path d="M860 90h50v60h-50z" fill="#000"/><path d="M820 340L250 600H90V520L760 300z" fill="#fff" stroke="#000" stroke-width="7"/><path d="M760 330L160 590M700 330l30 40M620 356l34 44M540 384l36 50M460 414l38 56M380 442l40 62" stroke="#000" stroke-width="5"/>${people}${man}<g stroke="#555" stroke-width="3">${drops}</g>`,
  )
}
