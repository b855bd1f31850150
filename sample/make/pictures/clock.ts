import { drawing } from './shapes'

/** A town hall tower with its clock at noon, jackdaws round it, small figures looking up. */
export function clock(): string {
  const stones = Array.from(
    { length: 22 },
    (_, i) =>
      `<path d="M150 ${420 + i * 26}h240M${170 + (i % 2) * 36} ${420 + i * 26}v26M${250 + (i % 2) * 30} ${420 + i * 26}v26M${330 + (i % 2) * 26} ${420 + i * 26}v26" stroke="#8a8a8a" stroke-width="3"/>`,
  ).join('')
  const marks = Array.from({ length: 12 }, (_, i) => {
    const turn = i * 30
    return `<path d="M0-88v${i % 3 === 0 ? 22 : 13}" stroke="#111" stroke-width="${i % 3 === 0 ? 9 : 5}" transform="rotate(${turn})"/>`
  }).join('')
  const bird = (x: number, y: number, size: number) =>
    `<path transform="translate(${x} ${y}) scale(${size})" d="M0 0q-22-26-48-20 22 6 32 24-10 14-2 24 6-14 18-14 12 0 18 14 8-10-2-24 10-18 32-24-26-6-48 20z" fill="#151515"/>`
  const crowd = Array.from(
    { length: 13 },
    (_, i) =>
      `<g transform="translate(${20 + i * 42} ${968 + ((i * 17) % 22)})"><path d="M-14 50V8q0-14 14-14t14 14v42z" fill="#1b1b1b"/><circle cy="-18" r="12" fill="#2a2a2a"/><path d="M-17-24h34M-10-24v-12h20v12z" stroke="#111" stroke-width="4" fill="#111"/></g>`,
  ).join('')
  return drawing(
    540,
    1020,
    `<rect width="540" height="1020" fill="url(#sky)"/><g fill="#fafafa" opacity=".9"><ellipse cx="90" cy="200" rx="110" ry="30"/><ellipse cx="470" cy="320" rx="110" ry="26"/></g>
<path d="M0 1020V800h150v220zM390 1020V770h150v250z" fill="#8f8f8f"/><path d="M0 800l75-56 75 56zM390 770l75-60 75 60z" fill="#5a5a5a"/><path d="M30 850h34v50H30zM90 850h34v50H90zM420 830h34v54h-34zM480 830h34v54h-34z" fill="#3a3a3a"/>
<rect x="150" y="400" width="240" height="620" fill="#c4c4c4"/>${stones}<rect x="128" y="384" width="284" height="24" fill="#6a6a6a"/><rect x="150" y="240" width="240" height="146" fill="#d2d2d2"/><path d="M176 386V272q34-44 68 0v114zM296 386V272q34-44 68 0v114z" fill="#2f2f2f"/><path d="M140 240L270 50l130 190z" fill="#4e4e4e"/><path d="M270 50V8M270 14h40l-12 12 12 12h-40" stroke="#222" stroke-width="5" fill="#333"/>
<circle cx="270" cy="540" r="112" fill="#3a3a3a"/><circle cx="270" cy="540" r="102" fill="#fcfcfc"/><g transform="translate(270 540)">${marks}<path d="M0 14V-78" stroke="#111" stroke-width="7"/><path d="M2 12V-54" stroke="#111" stroke-width="11"/><circle r="10" fill="#111"/></g>
<path d="M228 1020V880q42-60 84 0v140z" fill="#2b2b2b"/>${bird(110, 340, 1)}${bird(440, 220, 0.8)}${bird(70, 470, 0.7)}${bird(470, 460, 1)}${bird(360, 130, 0.6)}<rect y="990" width="540" height="30" fill="#555"/>${crowd}`,
  )
}
