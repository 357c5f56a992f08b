// English nouns that name a happening: what a plan is about, what a date before a noun dates.

/** Happenings that are planned, held, moved or that befall. */
export const happeningNouns = 'accident admission discharge introduction graduation approval refusal renewal reversal denial repeat replay agreement air-raid announcement anniversary appearance arrest arrival assault attack '
  + 'olympics plague famine census epidemic pestilence attempt auction award ballot battle ban birth blackout blast blaze bombing boycott breach breakdown briefing broadcast burial campaign '
  + 'celebration ceasefire ceremony championship changeover clash closure coup collapse collision commencement concert conference congress '
  + 'consultation contest convention coronation count crackdown crash crisis cup cut cutover deal death debate debut decision default '
  + 'defeat deletion delivery demonstration departure deployment derailment derby disaster discovery dispute disruption draft drill drought '
  + 'earthquake eclipse election emergency eruption escape evacuation exam examination execution exercise exhibition expansion expedition explosion '
  + 'failover failure fair festival fight fighting final fire fixture flight flood flooding fog funeral game gala genocide handover hearing heatwave hijacking '
  + 'hurricane incident increase inauguration influx inquest inquiry inspection installation intervention interview invasion investigation '
  + 'journey kick-off kidnapping killing landing landslide launch lawsuit leak lecture lift-off liftoff take-off takeoff lockdown lockout looting loss maintenance march monsoon blizzard '
  + 'marathon massacre match meeting merger migration mission murder mutiny negotiation night offering opening operation outage outbreak '
  + 'overhaul parade party patch performance pilgrimage poll premiere presentation procession production protest prosecution publication '
  + 'purchase raid rally reading rebellion reboot recall reception recession recovery referendum refit refund registration rehearsal release '
  + 'removal reopening repair rescue resignation restart restoration retirement return review revolt revolution riot rioting rise rollback rollout round '
  + 'ruling run run-off sailing sale season seizure sentencing series service session shelling shipment shooting show shower shutdown '
  + 'siege signing sinking sitting spacewalk speech splashdown stoppage storm strike summit surgery surrender survey swap swim switch '
  + 'switchover talk tasting tender test testing theft thunderstorm tie tour tournament train training transfer transition treaty trial trip '
  + 'tsunami tune-up tune-out tuneup unrest unveiling update upgrade uprising verdict violence visit vote voyage walkout war warning wedding '
  + 'windstorm work workshop paving inflation outing reunion boat bus ferry crossing paper lesson class '
  + 'course lift screening recital race regatta semi-final programme program project proposal '
  + 'notice payment hike cap mention matter case evening event function dinner lunch breakfast gathering retreat '
  + 'edition book album record film issue version build feature beta catalogue catalog '
  + 'avalanche break-in bankruptcy cyclone dismissal downpour drowning duel grounding lightning pandemic quake quarrel rain robbery burglary scandal stabbing stroke takeover tornado tremor typhoon wildfire mistake recount';

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
