import { drawing, hills } from './shapes'

/** A long low field at ploughing time: furrows, a walking tractor with its driver, a blackboard. */
export function tractor(): string {
  const furrows = Array.from(
    { length: 44 },
    (_, i) =>
      `<path d="M${620 + (i - 22) * 12} 118L${620 + (i - 22) * 74} 240" stroke="#3a3a3a" stroke-width="${3 + Math.abs(i - 22) * 0.12}"/>`,
  ).join('')
  const machine = `<g transform="translate(500 66)"><circle cx="40" cy="90" r="34" fill="#161616"/><circle cx="40" cy="90" r="13" fill="#ddd"/><path d="M30 60h96l20 26-8 22H60z" fill="#2c2c2c"/><rect x="108" y="34" width="10" height="30" fill="#222"/><path d="M112 30q14-22 40-22-6 22-34 26z" fill="#888"/><path d="M36 74L-66 38M36 84l-100-28" stroke="#1c1c1c" stroke-width="7"/><path d="M-96 136l8-70q-2-24 16-26t18 26l10 70z" fill="#191919"/><circle cx="-72" cy="26" r="15" fill="#333"/><path d="M-100 20q28-34 56 0z" fill="#111"/></g>`
  const board = `<g transform="translate(1010 60)"><path d="M20 60v80M130 60v80" stroke="#222" stroke-width="8"/><rect width="150" height="84" fill="#1c1c1c" stroke="#666" stroke-width="6"/>${Array.from(
    { length: 5 },
    (_, i) =>
      `<path d="M14 ${16 + i * 14}h${60 + ((i * 13) % 30)}" stroke="#e8e8e8" stroke-width="4"/><circle cx="128" cy="${16 + i * 14}" r="4.5" fill="none" stroke="#eee" stroke-width="2.5"/>`,
  ).join('')}</g>`
  const birds = [170, 230, 300, 880]
    .map(
      (x, i) =>
        `<path d="M${x} ${40 + i * 9}q9-10 16 0q8-10 16 0" stroke="#333" stroke-width="3.5" fill="none"/>`,
    )
    .join('')
  return drawing(
    1240,
    240,
    `<rect width="1240" height="240" fill="url(#sky)"/>${hills(1240, 130, 84, 16, '#b0b0b0', 51)}${hills(1240, 130, 104, 8, '#909090', 52)}<rect y="118" width="1240" height="122" fill="#b9b9b9"/>${furrows}${machine}${board}${birds}`,
  )
}
