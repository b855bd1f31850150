/** News agencies as Western papers have named them since the telegraph, in small letters. */
const AGENCIES = new Set(
  'reuters,reuter,ap,a.p.,afp,a.f.p.,upi,u.p.i.,up,u.p.,ins,pa,p.a.,xinhua,tass,itar-tass,interfax,havas,agence havas,wolff,wolffbüro,w.t.b.,wtb,stefani,ansa,efe,belga,ats,sda,anp,kyodo,dpa,ddp,adn,epd,kna,sid,dnb,tu,apa,aap,bloomberg,fournier,agence fournier,radio,transocean,transozean,associated press,united press,united press international,press association,press assn.,canadian press,agence france-presse,international news service,exchange telegraph,exchange,central news,agencies,news agencies,agences,agenturen,from agencies,wire services,wire reports'.split(
    ',',
  ),
)

/** Whether a Latin text names one news agency or several: `Reuters`, `dpa`, `AP/UPI`, `AFP, Reuters.`. */
export function isLatinAgency(text: string): boolean {
  const names = text.toLowerCase().split(/ ?[,/&] ?| et | and | und /u)
  return (
    names.length <= 3 && names.every((name) => isKnown(name) || isKnown(name.replace(/\.$/u, '')))
  )
}

function isKnown(name: string): boolean {
  return AGENCIES.has(name.trim())
}
