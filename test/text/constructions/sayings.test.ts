// Whatever the verb of saying, who said what, and when, is told the same.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exceptions } from './outline.js';

const THURSDAY = '2034-03-16',
  TUESDAY = '2034-03-14',
  MONDAY = '2034-03-13',
  FRIDAY = '2034-03-17';
const VERBS = (
  'say,says,said announce,announces,announced add,adds,added confirm,confirms,confirmed claim,claims,claimed insist,insists,insisted warn,warns,warned admit,admits,admitted explain,explains,explained ' +
  'note,notes,noted argue,argues,argued declare,declares,declared state,states,stated reveal,reveals,revealed acknowledge,acknowledges,acknowledged predict,predicts,predicted complain,complains,complained ' +
  'stress,stresses,stressed write,writes,wrote testify,testifies,testified recall,recalls,recalled concede,concedes,conceded maintain,maintains,maintained disclose,discloses,disclosed ' +
  'mention,mentions,mentioned observe,observes,observed remark,remarks,remarked reiterate,reiterates,reiterated shout,shouts,shouted'
)
  .split(' ')
  .map((forms) => forms.split(','));

const SENTENCES: readonly (readonly [sentence: string, ...told: string[]])[] = [
  ['The mayor {d} that the bridge closed on Monday.', `reported ${MONDAY}`, `statement occurred ${THURSDAY}`],
  ['The mayor {d} on Tuesday that the bridge would close on Friday.', `statement occurred ${TUESDAY}`, `scheduled ${FRIDAY}`],
  ['The mayor has {d} that the bridge closed on Monday.', `reported ${MONDAY}`, `statement occurred ${THURSDAY}`],
  ['The mayor {s} that the bridge closed on Monday.', `reported ${MONDAY}`, `statement occurred ${THURSDAY}`],
  ['“The bridge closed on Monday,” the mayor {d}.', `occurred ${MONDAY}`, `statement occurred ${THURSDAY}`],
  ['“The bridge,” the mayor {d} on Tuesday, “closed on Monday.”', `occurred ${MONDAY}`, `statement occurred ${TUESDAY}`],
  ['The bridge closed on Monday, the mayor {d} on Tuesday.', `reported ${MONDAY}`, `statement occurred ${TUESDAY}`],
  ['The mayor, who {d} on Tuesday that the bridge was safe, resigned on Wednesday.', `statement occurred ${TUESDAY}`, 'occurred 2034-03-15'],
  ['The mayor who {d} on Tuesday that the bridge was safe resigned on Wednesday.', `statement occurred ${TUESDAY}`, 'occurred 2034-03-15'],
  ['If the mayor {d} on Tuesday that the bridge was safe, the council would sue.'],
  ['When asked on Tuesday, the mayor {d} that the bridge had closed.', `statement occurred ${TUESDAY}`, 'reported –'],
];

describe('one construction, many verbs of saying', () => {
  for (const [sentence, ...expected] of SENTENCES) {
    it(sentence, () => {
      // "Wrote" is no participle.
      const cases = VERBS.map(([b = '', s = '', d = '']) => ({
        name: b,
        text: sentence
          .replace('has {d}', `has ${d === 'wrote' ? 'written' : d}`)
          .replace('{b}', b)
          .replace('{s}', s)
          .replace('{d}', d),
      }));
      assert.deepEqual(exceptions(cases, expected, THURSDAY), []);
    });
  }
});
