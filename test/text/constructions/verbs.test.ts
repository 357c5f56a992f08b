// Whatever the verb, a construction tells the same: each sentence below is read with each verb. Thursday, so that a Tuesday lies nearer behind than ahead.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exceptions } from './outline.js';

const THURSDAY = '2034-03-16',
  LAST_TUESDAY = '2034-03-14',
  NEXT_TUESDAY = '2034-03-21';

/** Base, present, past, participle. Regular where one word stands alone. */
const VERBS = (
  'abolish,abolishes,abolished,abolished acquire,acquires,acquired,acquired arrest,arrests,arrested,arrested attack,attacks,attacked,attacked auction,auctions,auctioned,auctioned ' +
  'build,builds,built,built bury,buries,buried,buried buy,buys,bought,bought capture,captures,captured,captured clean,cleans,cleaned,cleaned clear,clears,cleared,cleared close,closes,closed,closed ' +
  'connect,connects,connected,connected damage,damages,damaged,damaged decorate,decorates,decorated,decorated defeat,defeats,defeated,defeated demolish,demolishes,demolished,demolished ' +
  'deploy,deploys,deployed,deployed detain,detains,detained,detained destroy,destroys,destroyed,destroyed dismantle,dismantles,dismantled,dismantled drain,drains,drained,drained ' +
  'elect,elects,elected,elected evacuate,evacuates,evacuated,evacuated evict,evicts,evicted,evicted exhibit,exhibits,exhibited,exhibited expel,expels,expelled,expelled film,films,filmed,filmed ' +
  'find,finds,found,found fire,fires,fired,fired free,frees,freed,freed honour,honours,honoured,honoured inspect,inspects,inspected,inspected invade,invades,invaded,invaded join,joins,joined,joined ' +
  'launch,launches,launched,launched lay,lays,laid,laid lease,leases,leased,leased leave,leaves,left,left light,lights,lit,lit lose,loses,lost,lost merge,merges,merged,merged ' +
  'modify,modifies,modified,modified open,opens,opened,opened paint,paints,painted,painted prepare,prepares,prepared,prepared publish,publishes,published,published raid,raids,raided,raided ' +
  'raise,raises,raised,raised release,releases,released,released repair,repairs,repaired,repaired rescue,rescues,rescued,rescued search,searches,searched,searched seize,seizes,seized,seized ' +
  'sell,sells,sold,sold sign,signs,signed,signed sink,sinks,sank,sunk steal,steals,stole,stolen storm,storms,stormed,stormed strike,strikes,struck,struck survey,surveys,surveyed,surveyed ' +
  'take,takes,took,taken test,tests,tested,tested throw,throws,threw,thrown unveil,unveils,unveiled,unveiled visit,visits,visited,visited win,wins,won,won write,writes,wrote,written'
)
  .split(' ')
  .map((forms) => forms.split(','));

/** Sentence, and what it tells: `{b}` the base, `{s}` the present, `{d}` the past, `{n}` the participle. */
const SENTENCES: readonly (readonly [sentence: string, ...told: string[]])[] = [
  ['The firm {d} the tower on Tuesday.', `occurred ${LAST_TUESDAY}`],
  ['The tower was {n} on Tuesday.', `occurred ${LAST_TUESDAY}`],
  ['The firm had {n} the tower on Tuesday.', `occurred ${LAST_TUESDAY}`],
  ['It was on Tuesday that the firm {d} the tower.', `occurred ${LAST_TUESDAY}`],
  ['The firm will {b} the tower on Tuesday.', `scheduled ${NEXT_TUESDAY}`],
  ['The tower will be {n} on Tuesday.', `scheduled ${NEXT_TUESDAY}`],
  ['The firm is to {b} the tower on Tuesday.', `scheduled ${NEXT_TUESDAY}`],
  ['The firm plans to {b} the tower on Tuesday.', `scheduled ${NEXT_TUESDAY}`],
  ['The firm is expected to {b} the tower on Tuesday.', `scheduled ${NEXT_TUESDAY}`],
  ['The firm hopes the council will {b} the tower on Tuesday.', `scheduled ${NEXT_TUESDAY}`],
  ['The firm wants to {b} the tower on Tuesday.', `scheduled ${NEXT_TUESDAY}`],
  ['The firm could {b} the tower on Tuesday.', `scheduled ${NEXT_TUESDAY}`],
  ['The firm must {b} the tower by Tuesday.', `scheduled /${NEXT_TUESDAY}`],
  ['The firm will have {n} the tower by Tuesday.', `scheduled /${NEXT_TUESDAY}`],
  ['The tower was to have been {n} on Tuesday.', `scheduled ${LAST_TUESDAY}`],
  ['The firm was expected to {b} the tower on Tuesday.', `scheduled ${LAST_TUESDAY}`],
  ['The firm was forced to {b} the tower on Tuesday.', `occurred ${LAST_TUESDAY}`],
  ['The firm did not {b} the tower on Tuesday.', `negated ${LAST_TUESDAY}`],
  ['The tower will not be {n} on Tuesday.', `negated ${NEXT_TUESDAY}`],
  ['The firm reportedly {d} the tower on Tuesday.', `reported ${LAST_TUESDAY}`],
  ['The firm is thought to have {n} the tower on Tuesday.', `reported ${LAST_TUESDAY}`],
  ['If the firm {d} the tower on Tuesday, the council would sue.'],
  ['The firm would have {n} the tower on Tuesday.'],
  ['Will the firm {b} the tower on Tuesday?'],
  ['The firm said it would {b} the tower on Tuesday.', `statement occurred ${THURSDAY}`, `scheduled ${NEXT_TUESDAY}`],
  ['The firm said it had {n} the tower on Tuesday.', `occurred ${LAST_TUESDAY}`, `statement occurred ${THURSDAY}`],
  ['The guards who {d} the tower on Tuesday were fired on Wednesday.', `occurred ${LAST_TUESDAY}`, 'occurred 2034-03-15'],
  ['The firm {d} the tower on Tuesday and will fire a guard on Friday.', `occurred ${LAST_TUESDAY}`, 'scheduled 2034-03-17'],
  ['The firm {d} the tower two days after a guard died on Monday.', 'occurred 2034-03-13', 'occurred 2034-03-15'],
];

describe('one construction, many verbs', () => {
  for (const [sentence, ...expected] of SENTENCES) {
    it(sentence, () => {
      const cases = VERBS.map(([b = '', s = '', d = '', n = '']) => ({
        name: b,
        text: sentence.replace('{b}', b).replace('{s}', s).replace('{d}', d).replace('{n}', n),
      }));
      assert.deepEqual(exceptions(cases, expected, THURSDAY), []);
    });
  }
});
