/** The sheet's style: newspaper columns on white; paper and ink come later. */
export const styles = `
* { box-sizing: border-box; margin: 0; padding: 0 }
body { background: #fff; color: #111; text-autospace: no-autospace }
.page { --gap: 28px; --inner: calc(var(--width) - 112px);
  --unit: calc((var(--inner) - (var(--columns) - 1) * var(--gap)) / var(--columns));
  width: var(--width); height: var(--height); padding: 44px 56px 50px; overflow: hidden;
  display: flex; flex-direction: column; justify-content: space-between; gap: 14px;
  font: var(--body)/var(--leading) 'Noto Serif CJK SC'; font-weight: 500 }
.row { display: grid; column-gap: var(--gap) }
.row.ruled > .cell + .cell { position: relative }
.row.ruled > .cell + .cell::before { content: ''; position: absolute; top: 2px; bottom: 2px;
  left: calc(var(--gap) / -2); border-left: 1px solid #555 }
.cell { min-width: 0; display: flex; flex-direction: column }
.cell > * { flex: 1 0 auto }
.stack { display: flex; flex-direction: column; justify-content: space-between; gap: 14px }
.rule.thin { border-top: 1px solid #333 }
.rule.thick { border-top: 4px solid #111 }
.rule.double { border-top: 4px solid #111; height: 8px; border-bottom: 1px solid #111 }
.rule.wave { height: 7px; background: radial-gradient(circle, #222 2px, transparent 2.4px) 0 0/10px 7px repeat-x }
.stack > .rule, .page > .rule { flex: 0 0 auto }
.picture { background-size: 100% 100%; background-color: #bbb; border: 1px solid #222 }
.body { column-gap: var(--gap); column-rule: 1px solid #888; text-align: justify }
.body p { text-indent: 2em; line-break: strict; orphans: 1; widows: 1; overflow-wrap: anywhere }
.body p.credit { text-align: right; text-indent: 0; padding-right: 1em }
.body p.jumpFrom { text-indent: 0; font-family: 'Noto Sans CJK SC'; font-size: .9em }
.body h4 { font: 700 1.05em/1.5 'Noto Sans CJK SC'; line-height: calc(var(--leading) * 1.2); text-align: center; padding: 6px 0; break-after: avoid }
header { padding-bottom: 10px }
header.center { text-align: center } header.left { text-align: left }
.kicker { font: 500 21px/1.5 'Noto Sans CJK SC'; letter-spacing: .06em }
.headline { font-size: 34px; line-height: 1.25; font-weight: 900; padding: 2px 0 4px; white-space: nowrap }
.headline.song { font-family: 'Noto Serif CJK SC'; font-weight: 900 }
.headline.hei { font-family: 'Noto Sans CJK SC'; font-weight: 700 }
.headline.black { font-family: 'Noto Sans CJK SC'; font-weight: 900 }
.headline.caps { font-family: 'Noto Serif CJK SC'; font-weight: 900; text-transform: none }
.headline.narrow { font-family: 'Liberation Sans Narrow'; font-weight: 700 }
.headline.shadow { text-shadow: 3px 3px 0 #fff, 5px 5px 0 #8a8a8a }
.deck { font: 600 22px/1.45 'Noto Serif CJK SC' }
.byline { font: 400 18px/1.6 'Noto Sans CJK SC' }
.upright { display: flex; flex-direction: row; gap: 18px }
.upright > header { writing-mode: vertical-rl; text-align: left; padding: 4px 0 0 0; flex: 0 0 auto }
.upright > .body { flex: 1 }
.upright .headline { padding: 0 4px }
.upright .deck { padding: 44px 2px 0 }
.framed { border: 2px solid #222; padding: 12px 14px; outline: 1px solid #222; outline-offset: 3px; margin: 4px }
.framed.double { border-width: 4px }
.framed.tint { background: #ececec; border-width: 1px; outline: none }
.caption .body { font: 400 17px/26px 'Noto Sans CJK SC' } .caption .body p { text-indent: 0 }
.notice .body { font-size: .95em }
.pointer .body { font: 700 20px/30px 'Noto Sans CJK SC' } .pointer .body p { text-indent: 0 }
.furniture .body { column-rule: none } .furniture .body p { text-indent: 0 }
.folio { border-bottom: 3px solid #111; padding-bottom: 6px } .folio .body { display: flex; justify-content: space-between; align-items: baseline; font: 500 18px/26px 'Noto Sans CJK SC' }
.folio .body p:nth-child(2) { font: 900 27px/32px 'Noto Serif CJK SC'; letter-spacing: .4em }
.staff .body { font: 400 16px/24px 'Noto Sans CJK SC'; text-align: center; border-top: 1px solid #333; padding-top: 6px }
.plate header { padding: 0 } .plate .headline { line-height: 1.05; padding: 0 }
.plate .deck { font: 500 18px/28px 'Noto Sans CJK SC'; border-top: 4px solid #111; border-bottom: 1px solid #111; margin-top: 8px; padding: 3px 0 }
.plate .kicker { font-size: 18px; letter-spacing: .3em }
.ear .body { font-size: 19px; line-height: 29px; text-align: center } .ear h4 { padding: 0 }
.loose .body p { letter-spacing: .32em }
.roman .body p { text-indent: 0 }
.big .body { font-size: 1.15em; line-height: 1.55 }
`

/** What an English page does otherwise. */
export const englishStyles = `
.en .page { font-family: 'Liberation Serif'; font-weight: 400 }
.en .body p { text-indent: 1em; line-break: auto; overflow-wrap: normal; hyphens: manual }
.en .body h4 { font: 700 .92em/1.3 'Liberation Serif'; letter-spacing: .08em }
.en .body p.credit { padding-right: 0; font-variant: small-caps } .en .body p.jumpFrom { font: italic 400 .95em/1.3 'Liberation Serif'; text-align: center }
.en .kicker { font: 700 18px/1.4 'Liberation Serif'; letter-spacing: .12em }
.en .headline { line-height: 1.12; padding: 2px 0 5px }
.en .headline.song { font-family: 'Liberation Serif'; font-weight: 700 }
.en .headline.black { font-family: 'DejaVu Serif Condensed', 'DejaVu Serif'; font-stretch: condensed; font-weight: 700 }
.en .headline.caps { font-family: 'Noto Serif CJK SC'; font-weight: 900 }
.en .headline.hei { font-family: 'Liberation Sans'; font-weight: 700 }
.en .deck { font: 700 19px/1.3 'Liberation Serif' } .en .deck::before, .en .byline::after { content: ''; display: block; width: 70px; margin: 5px auto; border-top: 1px solid #222 }
.en .byline { font: italic 400 18px/1.4 'Liberation Serif' }
.en .caption .body { font: italic 400 18px/23px 'Liberation Serif'; text-align: center }
.en .pointer .body { font: 700 18px/24px 'Liberation Serif'; text-align: center }
.en .folio .body { font: 400 19px/26px 'Liberation Serif' } .en .folio .body p:nth-child(2) { font: 900 24px/30px 'Noto Serif CJK SC'; letter-spacing: .08em }
.en .staff .body { font: 400 16px/22px 'Liberation Serif' }
.en .plate .deck { font: 400 18px/26px 'Liberation Serif' } .en .plate .deck::before { display: none }
.en .plate .kicker { font: italic 400 19px/24px 'Liberation Serif'; letter-spacing: .04em }
.en .notice .body { font-size: .96em }
.en .verse .body p { text-indent: 0; text-align: left; font-style: italic; font-size: .95em }
`
