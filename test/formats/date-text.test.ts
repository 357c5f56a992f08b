import assert from 'node:assert/strict';
import test from 'node:test';
import { readDateText } from '../../src/formats/dates/date-text.js';
import { areMidnights, orderOf, withoutMidnight } from '../../src/formats/dates/order.js';

const CASES: readonly (readonly [written: string, edtf: string | undefined])[] = [
  ['2034', '2034'],
  ['2034-03', '2034-03'],
  ['2034-03-16', '2034-03-16'],
  ['20340316', '2034-03-16'],
  ['2034-03-16T17:00', '2034-03-16T17:00'],
  ['2034-03-16 17:00', '2034-03-16T17:00'],
  ['2034-03-16T17:00:30Z', '2034-03-16T17:00:30Z'],
  ['2034-03-16T17:00:00.000Z', '2034-03-16T17:00Z'],
  ['2034-03-16T17:00:30.250+01:00', '2034-03-16T17:00:30.250+01:00'],
  ['20340316T170000Z', '2034-03-16T17:00Z'],
  ['20340316T170030-0430', '2034-03-16T17:00:30-04:30'],
  ['622', '0622'],
  ['30', '0030'],
  ['-44', '-0044'],
  ['44 BC', '-0043'],
  ['200 B.C.', '-0199'],
  ['AD 79', '0079'],
  ['79 CE', '0079'],
  ['-13800000000', 'Y-13800000000'],
  ['Y-4600000000', 'Y-4600000000'],
  ['2073859200', '2035-09-20T00:00:00Z'],
  ['2026080000000', '2034-03-16T00:00:00Z'],
  ['c. 1200', '1200~'],
  ['ca 1200?', '1200%'],
  ['about 1200', '1200~'],
  ['1987?', '1987?'],
  ['1987~', '1987~'],
  ['198X', '198X'],
  ['2034-03/2034-05', '2034-03/2034-05'],
  ['2034-03-16/..', '2034-03-16/..'],
  ['/2034', '../2034'],
  ['2034-21', '2034-21'],
  ['2034-W11', '2034-W11'],
  ['3/14/2034', '2034-03-14'],
  ['14.03.2034', '2034-03-14'],
  ['2034/3/14', '2034-03-14'],
  ['14/3/2034', '2034-03-14'],
  ['3/14/34', '2034-03-14'],
  ['3/14/2034 5:07 pm', '2034-03-14T17:07'],
  ['03/2034', '2034-03'],
  ['12:30', undefined],
  ['16 Mar 2034', '2034-03-16'],
  ['March 16, 2034', '2034-03-16'],
  ['March 2034', '2034-03'],
  ['16th of March 2034', '2034-03-16'],
  ['Thu, 16 Mar 2034 09:00:00 GMT', '2034-03-16T09:00Z'],
  ['Mar 16 2034 09:00:00 GMT-0500', '2034-03-16T09:00-05:00'],
  ['Thu Mar 16 2034 09:00:00 GMT+0100 (CET)', '2034-03-16T09:00+01:00'],
  ['Thu Mar 16 09:00:00 2034', '2034-03-16T09:00'],
  ['16-Mar-34', '2034-03-16'],
  ['16 Mar 71', '1971-03-16'],
  ['16 Mar 0034', '0034-03-16'],
  ['Mar-34', undefined],
  ['16. März 2034', '2034-03-16'],
  ['16 mars 2034', '2034-03-16'],
  ['16 de marzo de 2034', '2034-03-16'],
  ['1er juillet 2034', '2034-07-01'],
  ['marzo 2034', '2034-03'],
  ['2034年3月16日', '2034-03-16'],
  ['2034년 3월 16일', '2034-03-16'],
  ['2034年', '2034'],
  ['2034-075', '2034-03-16'],
  ['2035-366', undefined],
  ['1850-1860', '1850/1860'],
  ['1914–18', '1914/1918'],
  ['1860-1850', undefined],
  ['2034-03-16T17:00+01:00~', '2034-03-16T17:00+01:00~'],
  ['2034-02-30', undefined],
  ['2034-13-01', undefined],
  ['31.02.2034', undefined],
  ['25:99', undefined],
  ['soon', undefined],
  ['', undefined],
  ['12345', undefined],
  ['1899000-01-01', undefined],
  ['1.2.3', undefined],
  ['2034-03-16T25:00', undefined],
];

for (const [written, edtf] of CASES) {
  test(`"${written}" is ${edtf ?? 'no date'}`, () => assert.equal(readDateText(written)?.edtf, edtf));
}

test('day first where the order says so, and the choice is told', () => {
  assert.deepEqual(readDateText('03/04/2034', 'dmy'), { edtf: '2034-04-03', isOrderOpen: true });
  assert.deepEqual(readDateText('03/04/2034', 'mdy'), { edtf: '2034-03-04', isOrderOpen: true });
});

test('one day above twelve settles the order of a column', () => {
  assert.equal(orderOf(['03/04/2034', '25/04/2034']), 'dmy');
  assert.equal(orderOf(['03/04/2034', '04/25/2034']), 'mdy');
  assert.equal(orderOf(['03/04/2034']), undefined);
});

test('a column of midnights holds dates', () => {
  assert.ok(areMidnights(['2034-03-16T00:00:00Z', '2034-03-17T00:00:00Z']));
  assert.ok(!areMidnights(['2034-03-16T00:00:00Z', '2034-03-17T00:01:00Z']));
  assert.equal(withoutMidnight('2034-03-16T00:00:00Z'), '2034-03-16');
});

test('a long cell is refused at once', () => assert.equal(readDateText('1'.repeat(1_000_000)), undefined));
