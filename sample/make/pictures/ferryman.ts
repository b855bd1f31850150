import { drawing, hills, ripples } from './shapes'

/** A ferryman with his pole on a small boat at dusk; reeds in front, the old tree behind. */
export function ferryman(): string {
  const boat = `<path d="M380 330q210 74 440-8l-46 62q-160 34-330 2z" fill="#151515"/><path d="M520 326q60-62 150-4z" fill="#3f3f3f"/>`
  const man = `<path d="M716 330l-8-96q0-34 26-36t30 36l4 92z" fill="#181818"/><path d="M690 186q46-52 92 0z" fill="#101010"/><circle cx="736" cy="190" r="17" fill="#2a2a2a"/><path d="M728 232L804 214M748 236L812 262" stroke="#181818" stroke-width="14" stroke-linecap="round"/><path d="M822 40L790 420" stroke="#101010" stroke-width="7"/>`
  const reeds = Array.from({ length: 46 }, (_, i) => {
    const x = (i * 67) % 330
    const tall = 120 + ((i * 41) % 130)
    return `<path d="M${x} 470q${6 + (i % 5) * 3} ${-tall * 0.6} ${14 + (i % 7) * 4} ${-tall}" stroke="#222" stroke-width="4" fill="none"/><ellipse cx="${x + 15 + (i % 7) * 4}" cy="${470 - tall - 8}" rx="6" ry="20" fill="#333"/>`
  }).join('')
  const tree = `<path d="M1060 250q-8-70 10-110l22 0q12 50 8 112z" fill="#333"/><g fill="#454545"><circle cx="1040" cy="130" r="62"/><circle cx="1110" cy="110" r="76"/><circle cx="1166" cy="154" r="52"/><circle cx="1080" cy="70" r="54"/></g>`
  return drawing(
    1240,
    470,
    `<rect width="1240" height="470" fill="url(#sky)"/><circle cx="470" cy="170" r="170" fill="url(#glow)"/><circle cx="470" cy="176" r="48" fill="#fff"/>${hills(1240, 270, 190, 30, '#b9b9b9', 41)}${hills(1240, 270, 226, 16, '#8a8a8a', 44)}${tree}<rect y="250" width="1240" height="220" fill="url(#water)"/><path d="M452 262h36M440 282h60M456 302h32M444 322h50" stroke="#fff" stroke-width="7" opacity=".8"/>${ripples(1240, 262, 460, 120, 9)}${boat}${man}${reeds}`,
  )
}
