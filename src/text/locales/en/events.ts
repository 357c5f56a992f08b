// English happenings: the parts of the locale that the event stages read.
import { joinHyphened } from '../../clauses/verbs/prefixed-verbs.js';
import type { EventWords } from '../event-types.js';
import { baseOf, inflect, pluralOf, singularOf } from './inflection.js';
import { functionWords, hintWords } from './modality.js';
import { actNouns, happeningEndings, happeningNouns } from './nominals.js';
import { statementWords } from './statement-cues.js';
import { irregularVerbs, nounLikeVerbs, otherVerbs, predicatesBySense, verbsBySense } from './predicates.js';

export const events: EventWords = {
  verbs: verbsBySense,
  otherVerbs,
  predicates: predicatesBySense,
  irregularVerbs,
  nounLikeVerbs,
  happeningNouns,
  actNouns,
  functions: functionWords,
  hints: hintWords,
  endings: {
    past: 'ed',
    notPast: 'eed',
    undone: ['unaffected', 'unchanged', 'unharmed', 'uninjured', 'undamaged', 'unnoticed', 'untouched', 'unresolved', 'unfinished'],
    seeming: ['looked', 'sounded'],
    stricken: ['stranded', 'marooned'],
    progressive: 'ing',
    adverb: 'ly',
    plural: 's',
    notPlural: ['us', 'ss', 'sis', 'series'],
    roles: 'man keeper master smith wright ician grapher nist cist vist gist rist mist pist tist alist ellist'.split(' '),
    happening: happeningEndings,
  },
  notGuessed:
    'family assembly supply anomaly monopoly hundred sacred naked wicked rugged speed breed infrared morning evening during building string spring ' +
    'ceiling lightning wedding pudding sterling shilling darling viking',
  inflect,
  pluralOf,
  singularOf,
  baseOf,
  pronouns: { thing: ['it'], several: ['they', 'them'], he: ['he', 'him', 'his'], she: ['she', 'her'] },
  givenNames: {
    he: new Set(
      (
        'john william james george charles henry thomas robert edward joseph richard arthur frederick albert samuel david peter paul walter frank alfred harry ' +
        'daniel michael alexander andrew hugh philip stephen patrick martin otto karl emil hans fritz franz friedrich wilhelm heinrich ludwig johann georg jakob ' +
        'olaf lars nils erik sven knut anton pierre jacques antonio carlos juan giovanni giuseppe ivan boris jack tom ben simon adam benjamin edwin ernest ' +
        'gustav harold herbert isaac jacob jonathan leonard louis nathan nicholas oliver oscar ralph roger ronald victor vincent anders andreas dennis francis jens jonas klaus lewis lucas marcus will mark grant drew bill'
      ).split(' '),
    ),
    she: new Set(
      (
        'mary anna anne ann ruth jane elizabeth alice margaret helen emily sarah catherine katherine kate rachel rebecca susan charlotte caroline florence edith ' +
        'ethel agnes grace rose rosa harriet hannah judith dorothy eleanor ellen emma esther frances gertrude ingrid irene isabel joan josephine julia julie ' +
        'karen kathleen laura louise lucy mabel marie martha matilda maud mildred miriam nancy pauline phyllis sally sophie sylvia theresa victoria winifred ' +
        'astrid greta ada clara maria olga eva ida lena nora vera barbara sue'
      ).split(' '),
    ),
  },
  agreement: { one: ['is', 'was', 'has', 'does'], several: ['are', 'were', 'have', 'do'] },
  join: joinHyphened,
  within: 'during within amid throughout at',
  outcomes: 'so result reason consequence turn therefore consequently thus hence accordingly',
  nounJoint: statementWords.nounJoint,
  pluralNouns: [
    'people',
    'others',
    'police',
    'men',
    'women',
    'children',
    'staff',
    'firemen',
    'policemen',
    'policewomen',
    'fishermen',
    'workmen',
    'seamen',
    'airmen',
    'gunmen',
    'crewmen',
    'cattle',
  ],
  headline: {
    plan: 'to',
    planPassive: 'to be',
    planned: 'planned',
    somebody: 'somebody',
    something: ['nothing', 'something'],
    plannedFor: 'planned for',
    due: 'due',
    before: 'before',
    born: 'born',
    dies: 'dies',
    rites: ['married', 'baptised', 'buried'],
    of: 'of',
    movedTo: 'now set for',
    negated: ['does not', 'do not'],
    didNot: 'did not',
    unable: ['cannot', 'cannot be'],
    not: 'not',
    no: 'no',
    acts: {
      postpone: 'postponed',
      move: 'moved',
      advance: 'brought forward',
      cancel: 'cancelled',
      drop: 'cancelled',
      reinstate: 'reinstated',
      extend: 'extended',
      miss: 'missed',
    },
  },
};
