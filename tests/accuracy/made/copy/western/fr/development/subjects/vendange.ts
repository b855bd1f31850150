import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** La vigne. */
export const vendange: Subject = {
  facts: facts(`
    cru = [clairet|rosé de sable|rouge de plaine|vin gris|aramon]
    degré = {#9-13} degrés
    vigneron = {homme}
    cours = {#12-48} francs
    mal = [mildiou|gel|grêle|phylloxéra]
    speaker = {homme}
    office = la cave coopérative
    matter = la mévente du {cru}
  `),
  kickers: ['Viticulture', 'La vie agricole', 'Aux champs'],
  headlines: lines(`
    Les vendanges ont commencé à {town}
    Le {cru} à {cours} l'hectolitre
    Belle récolte de {cru}, / malgré le {mal}
    Vendanges : {degré} pour le {cru} nouveau
    Les vignerons de {town} réclament un prix pour leur {cru}
  `),
  allusive: [
    'Les tonneaux pleins, les poches vides',
    'La part des anges',
    'Du soleil en bouteille',
  ],
  decks: lines(`
    M. {vigneron.last} : « Il faut remonter loin pour voir pareille année »
    Les cours fléchissent sur toutes les places
    La main-d'œuvre manque
  `),
  leads: lines(`
    Les premiers chariots ont descendu {jour} les coteaux de {town} : la vendange du {cru} est commencée, avec {#6-15} jours d'avance.
    Réunis à {town}, les producteurs de {cru} ont demandé que l'hectolitre, tombé à {cours}, fût payé à son prix.
    Malgré le {mal} du printemps, le {cru} titrera cette année {degré}.
  `),
  body: lines(`
    Sur les pentes exposées au midi, les grappes sont saines et serrées.
    « Mon père n'a vu cela qu'une fois, et encore, il exagérait », confie M. {vigneron}, qui exploite {#3-22} hectares.
    Les coupeuses, venues de {ville} par le train de nuit, gagnent {#2-9} francs par jour, nourries et logées.
    Dans les bas-fonds, le {mal} a emporté la moitié des sarments.
    La coopérative a porté à {#4-12} le nombre de ses pressoirs, dont un électrique.
    Le négoce attend, les mains dans le dos, que le vigneron ait besoin d'argent.
    M. {speaker}, président du syndicat, dénonce les vins coupés qui arrivent par bateaux entiers.
    Une motion, votée à l'unanimité moins deux voix, sera portée au préfet.
    On cite une pièce vendue {cours} de moins que le fût qui la contenait.
    Les guêpes, cette année, font presque autant de victimes que la serpette.
    Le sucre est rare et le soufre hors de prix.
    Le ban sera fêté dimanche, avec fanfare, messe et jeu de quilles.
  `),
  subheads: ['Sur les coteaux', 'Le négoce attend', 'Une motion', 'Main-d’œuvre et serpettes'],
  captions: lines(`
    Vendangeuses dans les vignes de M. {vigneron}, à {town}.
    L'arrivée du {cru} nouveau à la cave coopérative.
    Un chariot de vendange sur la route de {town}.
  `),
}
