import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { structureOf } from '../read.js';

const clockOf = (text: string, options = {}) => structureOf(text, options).clock;

describe('the clock of a document', () => {
  it('a zone that the caller gives beats all that the text says', () => {
    assert.equal(clockOf('OSLO - The gate opened.', { timeZone: 'Asia/Tokyo' }).timeZone, 'Asia/Tokyo');
  });

  it('says how it was found', () => {
    const { reason } = clockOf('Gate opens\n\nPosted: 4 May 2034\n\nOSLO - The gate opened.');
    assert.equal(reason, 'posted line: 2034-05-04; zone of OSLO: Europe/Oslo');
  });

  it('the order of numeric dates follows the ones that leave no choice', () => {
    assert.equal(clockOf('Open from 03/04/2034 to 25/04/2034.').dateOrder, 'dmy');
    assert.equal(clockOf('Open from 03/04/2034 to 04/25/2034.').dateOrder, 'mdy');
  });

  it('a weekday before a numeric date tells its order', () => {
    assert.equal(clockOf('Open on Monday 07/04/2025.').dateOrder, 'dmy');
    assert.equal(clockOf('Open on Friday 07/04/2025.').dateOrder, 'mdy');
  });

  it('without numeric dates the place tells the order, then the way in which months are written, then the locale', () => {
    assert.equal(clockOf('OSLO - The gate opened.').dateOrder, 'dmy');
    assert.equal(clockOf('BOSTON - The gate opened.').dateOrder, 'mdy');
    assert.equal(clockOf('The gate opened on 4 May.').dateOrder, 'dmy');
    assert.equal(clockOf('The gate opened.').dateOrder, 'mdy');
  });

  it('finds the month in which the fiscal year ends', () => {
    assert.equal(clockOf("The board's fiscal year ends on March 31.").fiscalYearEndMonth, 3);
    assert.equal(clockOf('In the fiscal year ended June 30 the board lost money.').fiscalYearEndMonth, 6);
    assert.equal(clockOf('Of its fiscal first quarter, ended Sept. 30, the board told little.').fiscalYearEndMonth, 6);
    assert.equal(clockOf('The fiscal outlook for May is dim.').fiscalYearEndMonth, undefined);
  });
});
