// English nouns that name a happening: what a plan is about, what a date before a noun dates.
import { happeningVerbs } from './predicates.js';

/** Happenings of which one is "that vote". */
export const occasionNouns =
  `${happeningVerbs} accident admission discharge introduction graduation approval refusal renewal reversal denial repeat agreement air-raid announcement ` +
  'anniversary appearance arrest arrival assault by-election christening cruise fundraiser kickoff patrol picket seminar sermon sit-in vigil olympics plague famine census epidemic influenza pestilence auction ballot ban birth blackout blaze ' +
  'boycott breach breakdown briefing broadcast burial celebration ceasefire ceremony championship changeover closure coup collapse collision commencement ' +
  'concert conference congress consultation contest convention coronation crackdown crisis cup cut cutover deal death decision default defeat deletion ' +
  'delivery demonstration departure deployment derailment derby disaster discovery dispute disruption drill drought earthquake eclipse election emergency ' +
  'eruption escape evacuation exam examination execution exercise exhibition expansion expedition explosion failover failure fair festival fight ' +
  'final fixture flight flyby fog funeral game gala genocide handover hearing heatwave hijacking hurricane incident inauguration influx inquest ' +
  'inquiry inspection installation intervention invasion investigation journey kick-off kidnapping killing landing landslide launch lawsuit lecture ' +
  'lift-off liftoff take-off takeoff lockdown lockout loss monsoon blizzard marathon massacre match meeting merger migration mission ' +
  'mutiny negotiation night offering opening operation outage outbreak overhaul parade party performance pilgrimage premiere presentation procession ' +
  'prosecution publication reading rebellion recall reception recession recovery referendum refit rehearsal release ' +
  'removal reopening resignation restart restoration retirement return revolt revolution riot rise rollback rollout round ruling run run-off ' +
  'sailing sale season seizure sentencing series service session shipment shutdown siege signing sinking sitting spacewalk speech ' +
  'splashdown stoppage strike summit surgery surrender swap swim switch switchover talk tasting tender theft thunderstorm tournament ' +
  'transfer transition treaty trial trip tsunami tune-up tune-out tuneup unveiling uprising verdict voyage walkout warning wedding ' +
  'windstorm workshop paving outing reunion boat bus ferry crossing paper lesson class course lift screening recital regatta semi-final ' +
  'programme program project proposal payment hike cap mention matter case evening event function dinner lunch breakfast gathering retreat edition book ' +
  'album film version build beta catalogue catalog avalanche break-in bankruptcy cyclone dismissal downpour drowning duel grounding pandemic ' +
  'fireworks gig carnival barbecue bbq quiz webinar hackathon bonfire excursion rematch play-off playoff jamboree quake quarrel robbery burglary scandal stabbing stroke takeover tornado tremor typhoon wildfire mistake recount colloquium symposium inferno deluge retrospective tempest fayre bazaar ' +
  'raffle tombola ceilidh picnic brunch banquet luncheon supper soiree sleepover hangout meetup keynote roundtable livestream telethon masterclass hustings caucus runoff ' +
  'plebiscite pageant flypast flyover airshow gymkhana rodeo steeplechase triathlon duathlon ultramarathon matinee cabaret pantomime panto baptism cremation autopsy ' +
  'retrial mistrial ambush skirmish blitz airstrike counter-offensive truce armistice putsch brawl melee stampede pile-up capsizing shipwreck landslip mudslide rockfall ' +
  'aftershock waterspout cloudburst hailstorm snowstorm bushfire glitch meltdown';

/** Happenings that are planned, held, moved or that befall; those of which there is no one, "war", need no article. */
export const happeningNouns =
  `${occasionNouns} bombing fighting flooding inflation lightning looting maintenance production rain registration rioting shelling shooting testing ` +
  'training unrest violence war work mourning';

/** Nouns of the acts themselves, by sense. */
export const actNouns = {
  postpone: 'postponement delay deferral adjournment hold-up',
  move: 'rescheduling shift move',
  cancel: 'cancellation cancelation abandonment scrub withdrawal suspension',
  reinstate: 'reinstatement revival resumption',
  extend: 'extension prolongation',
  plan: 'plan agenda calendar schedule timetable slot window deadline target appointment booking',
  ask: 'request appeal demand call petition bid',
} as const;

/** Endings that make a noun of a verb. */
export const happeningEndings = ['tion', 'sion', 'ment', 'age', 'ance', 'ence'];
