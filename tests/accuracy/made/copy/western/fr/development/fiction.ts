import { facts, lines } from '../../grammar/lists'
import type { Poem, Serial } from '../../voice'

/** Le feuilleton. */
export const serials: readonly Serial[] = [
  {
    kickers: ['Feuilleton de la Gazette', 'Notre feuilleton', 'Feuilleton n° {part}'],
    titles: ['Le secret de la batelière', 'Le Secret de la batelière'],
    chapters: [
      '{chapter}',
      'CHAPITRE {chapter}',
      'Chapitre {chapter}. — L’auberge du Bac',
      '{chapter} (suite)',
    ],
    authors: ['par {author}', 'Par {!author}', '{!author}', ''],
    facts: facts(`
      author = {homme}
      héros = [Raymond|Gontran|le comte|Olivier]
      dame = [Madeleine|la batelière|Diane|la marquise]
    `),
    narration: lines(`
      La nuit tombait quand la voiture s'arrêta devant l'auberge du Bac.
      {^héros} sauta à terre, jeta les rênes au valet et poussa la porte d'un coup d'épaule.
      Une chandelle fumait sur la table ; deux hommes, qui parlaient bas, se turent aussitôt.
      {^dame} avait pâli, et sa main cherchait dans les plis de sa robe quelque chose qu'elle ne trouva point.
      Au-dehors, la rivière grondait, grossie par l'orage.
      Un éclair emplit la salle, et l'on vit, contre la vitre, un visage qui n'était celui de personne.
      {^héros} déplia le billet, le lut deux fois, puis l'approcha de la flamme.
      Il y avait vingt ans, jour pour jour, que le vieux passeur avait disparu.
      L'horloge sonna neuf coups, et le neuvième parut ne pas vouloir finir.
      Sous la cendre, un peu de cire rouge achevait de fondre.
      Le chien, couché en travers du seuil, se mit à hurler.
      Nul n'aurait su dire, de la peur ou de la colère, laquelle faisait trembler sa voix.
    `),
    speech: lines(`
      — Qui vous a dit mon nom ? demanda-t-elle.
      — Quelqu'un qui n'avait plus rien à perdre, madame.
      — Partez ! Il en est temps encore.
      — Je ne partirai pas sans la lettre, répondit {héros}.
      — Malheureux ! vous ne savez pas ce qu'elle contient.
      — Je le sais depuis hier, dit-il ; et c'est pourquoi je suis venu.
      — Alors, que Dieu nous aide !
    `),
    ends: [
      '(À suivre.)',
      '(À suivre)',
      '(La suite à demain.)',
      '(Reproduction interdite. — À suivre.)',
    ],
  },
]

/** Les vers. */
export const poems: readonly Poem[] = [
  {
    facts: facts(`
      poet = {quiconque}
      saison = [l'automne|l'hiver|la moisson]
    `),
    titles: ['Le vieux moulin', 'Chanson pour {saison}', 'Soir'],
    authors: ['{poet}', '{!poet}', '{poet}.'],
    stanzas: [
      lines(`
        Le moulin ne tourne plus guère ;
        L'eau qui le menait s'est lassée,
        Et [la mousse|le lierre|la ronce], au seuil de pierre,
        Garde la place du passé.
      `),
      lines(`
        J'ai cru t'entendre dans la brise,
        C'était la [feuille|porte|pluie] qui tombait ;
        Il n'est pas de voix qu'on n'épuise
        À l'appeler quand elle se tait.
      `),
      lines(`
        Ô soir, penche-toi sur la plaine,
        Éteins la faux, berce le blé,
        Et donne à ceux qui sont en peine
        Le sommeil que tu m'as volé.
      `),
    ],
  },
]
