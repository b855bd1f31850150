import { drawing, person, ripples } from './shapes'

/** An iron bandstand at the end of a pier with a brass band in it; hats in front, sea behind. */
export function bandstand(): string {
  const piles = Array.from(
    { length: 12 },
    (_, i) =>
      `<path d="M${40 + i * 88} 430v140M${40 + i * 88} 440l88 110M${128 + i * 88} 440l-88 110" stroke="#2b2b2b" stroke-width="6"/>`,
  ).join('')
  const posts = Array.from(
    { length: 7 },
    (_, i) =>
      `<path d="M${320 + i * 60} 210v170" stroke="#222" stroke-width="7"/><path d="M${320 + i * 60} 232q30-30 60 0" stroke="#222" stroke-width="4" fill="none"/>`,
  ).join('')
  const players = Array.from({ length: 9 }, (_, i) => {
    const x = 350 + i * 38
    return `${person(x, 376, 92, '#1d1d1d')}<path d="M${x + 4} 308l22 8" stroke="#f7f7f7" stroke-width="6"/><circle cx="${x + 28}" cy="318" r="9" fill="#f7f7f7" stroke="#333" stroke-width="3"/>`
  }).join('')
  const hats = Array.from({ length: 22 }, (_, i) => {
    const x = 14 + i * 47
    const y = 560 + ((i * 29) % 34)
    const bowler = i % 3 === 0
    return bowler
      ? `<path d="M${x - 26} ${y}h52q-4-38-26-38t-26 38zM${x - 36} ${y - 4}h72v9h-72z" fill="#101010"/><path d="M${x - 24} ${y + 5}h48v80h-48z" fill="#242424"/>`
      : `<path d="M${x - 40} ${y}q40-22 80 0z" fill="#f4f4f4"/><path d="M${x - 22} ${y - 6}q22-36 44 0z" fill="#dcdcdc"/><path d="M${x - 22} ${y - 7}h44" stroke="#333" stroke-width="6"/><path d="M${x - 24} ${y}h48v80h-48z" fill="#4a4a4a"/>`
  }).join('')
  return drawing(
    1000,
    620,
    `<rect width="1000" height="620" fill="url(#sky)"/><rect y="380" width="1000" height="240" fill="url(#water)"/>${ripples(1000, 390, 600, 90, 19)}<path d="M60 372l40-70 40 70zM120 378h70l-14 16H134z" fill="#eee" stroke="#444" stroke-width="3"/><path d="M820 366l30-60 30 60z" fill="#eee" stroke="#444" stroke-width="3"/>
<rect y="420" width="1000" height="22" fill="#333"/>${piles}<path d="M300 400h400l20 24H280z" fill="#5b5b5b"/><path d="M270 212Q500 40 730 212z" fill="#4a4a4a"/><path d="M500 92V40M500 44h44l-12 12 12 12h-44" stroke="#222" stroke-width="5" fill="#222"/><path d="M320 206Q420 110 500 92 580 110 680 206M410 206q40-70 90-112 50 42 90 112" stroke="#bbb" stroke-width="4" fill="none"/><path d="M262 206h476v16H262z" fill="#222"/>${posts}${players}<path d="M310 380h380M310 350h380" stroke="#222" stroke-width="5"/>${hats}`,
  )
}
