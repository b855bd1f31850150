import { drawing, hills, ripples } from './shapes'

/** A striped lighthouse on its rock at dusk, its beam over the sea, a lugger beating home. */
export function lighthouse(): string {
  const stripes = [0, 1, 2, 3]
    .map((i) => {
      const y = 150 + i * 76
      const half = 30 + i * 7
      return `<path d="M${880 - half} ${y}h${half * 2}l4 40h-${half * 2 + 8}z" fill="#333"/>`
    })
    .join('')
  const lugger = `<g transform="translate(300 300)"><path d="M-80 60h170l-30 34h-120z" fill="#161616"/><path d="M-10 54V-96L-84 40z" fill="#3d3d3d"/><path d="M2 54V-70L70 34z" fill="#555"/><path d="M-2 60V-110" stroke="#111" stroke-width="6"/><path d="M60 74q10-2 18 0" stroke="#eee" stroke-width="5"/></g>`
  const gulls = [
    [520, 110],
    [580, 150],
    [470, 170],
    [1010, 220],
  ]
    .map(
      ([x, y]) =>
        `<path d="M${x} ${y}q16-16 28 0q12-16 28 0" stroke="#222" stroke-width="5" fill="none"/>`,
    )
    .join('')
  return drawing(
    1000,
    800,
    `<rect width="1000" height="800" fill="#8f8f8f"/><rect width="1000" height="650" fill="url(#sky)" opacity=".75"/><g transform="translate(-180 330)"><path d="M880 112L0-110V120z" fill="#fff" opacity=".6"/><path d="M880 112l360-50v110z" fill="#fff" opacity=".5"/>${hills(1240, 320, 288, 14, '#7a7a7a', 81)}<rect y="312" width="1240" height="158" fill="url(#water)"/>${ripples(1240, 320, 466, 130, 23)}
<path d="M640 470q60-110 150-120 90-24 190 10 120 30 200 110z" fill="#1c1c1c"/><path d="M700 440q60-60 120-64M860 380q60-6 120 20" stroke="#555" stroke-width="7" fill="none"/><path d="M848 130h64l30 300H818z" fill="#f6f6f6"/>${stripes}<path d="M848 130h64v-10h-64z" fill="#222"/><rect x="856" y="88" width="48" height="36" fill="#fff" stroke="#222" stroke-width="6"/><path d="M848 88q32-44 64 0z" fill="#222"/><path d="M880 66V46" stroke="#222" stroke-width="6"/><path d="M868 430v-36q12-16 24 0v36z" fill="#333"/><path d="M960 400h90v-50l-45-34-45 34z" fill="#cfcfcf" stroke="#222" stroke-width="4"/><rect x="990" y="356" width="24" height="24" fill="#fff" stroke="#222" stroke-width="4"/>${gulls}${lugger}</g>`,
  )
}
