import { drawing, hills, person, ripples } from './shapes'

/** A steel arch bridge in the morning, its last girder just in place, a ferry below. */
export function bridge(): string {
  const piers = [150, 400, 650, 900]
    .map(
      (x) =>
        `<path d="M${x - 17} 330h34l9 190h-52z" fill="#555"/><path d="M${x - 17} 330h12l-4 190h-17z" fill="#888"/>`,
    )
    .join('')
  const truss = Array.from({ length: 26 }, (_, i) => {
    const x = i * 40
    return `<path d="M${x} 326l20-52 20 52M${x + 20} 274h40" stroke="#1c1c1c" stroke-width="5" fill="none"/>`
  }).join('')
  const crowd = Array.from({ length: 34 }, (_, i) =>
    person(30 + i * 13 + ((i * 37) % 9), 668 - ((i * 53) % 17), 44 + ((i * 29) % 15)),
  ).join('')
  const ferry = `<g transform="translate(610 505)"><path d="M0 42h230l-26 44H30z" fill="#1e1e1e"/><path d="M0 42h230l-4 8H4z" fill="#eee"/><rect x="48" y="8" width="120" height="34" fill="#e4e4e4"/><path d="M58 16h14v14H58zM84 16h14v14H84zM110 16h14v14h-14zM136 16h14v14h-14z" fill="#333"/><rect x="70" y="-16" width="52" height="24" fill="#cfcfcf"/><rect x="136" y="-30" width="20" height="38" fill="#3a3a3a"/><path d="M146-34c10-26 44-20 52-44 8 26-20 40-48 46z" fill="#777" opacity=".7"/></g>`
  const crane = `<path d="M520 276V84M520 92L640 176M520 84L430 150" stroke="#222" stroke-width="7"/><path d="M626 168v84M430 150v60" stroke="#333" stroke-width="3"/><rect x="585" y="250" width="84" height="18" fill="#222"/>`
  return drawing(
    1000,
    680,
    `<rect width="1000" height="680" fill="url(#sky)"/><circle cx="240" cy="130" r="150" fill="url(#glow)"/>${hills(1000, 470, 330, 38, '#bdbdbd', 3)}${hills(1000, 480, 400, 24, '#8f8f8f', 8)}
<rect y="455" width="1000" height="225" fill="url(#water)"/>${ripples(1000, 470, 640, 110, 5)}${piers}
<rect y="322" width="1000" height="20" fill="#262626"/><rect y="268" width="1000" height="7" fill="#262626"/>${truss}${crane}${ferry}
<path d="M0 680v-52q240-34 500 22l60 30z" fill="#3b3b3b"/>${crowd}`,
  )
}
