import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { queryOf, RemoteSource } from '../../src/sources/index.js';
import type { Instant } from '../../src/time/index.js';

const QUERY = { start: 0 as Instant, end: 100 as Instant, limit: 5 };

describe('RemoteSource', () => {
  let server: Server, answer: (url: URL) => readonly [status: number, body: string];
  const source = (): RemoteSource => new RemoteSource(`http://localhost:${(server.address() as AddressInfo).port}/api/events/`);
  before(
    () =>
      new Promise<void>((done) => {
        server = createServer((request, response) => {
          const [status, body] = answer(new URL(request.url ?? '', 'http://localhost'));
          response.writeHead(status, { 'content-type': 'application/json' }).end(body);
        }).listen(0, done);
      }),
  );
  after(() => server.close());

  it('asks in words that a server reads back', async () => {
    let asked: URL | undefined;
    answer = (url) => {
      asked = url;
      return [200, '{"events":[],"bins":[],"total":0}'];
    };
    await source().window({ ...QUERY, lanes: ['North', ''] });
    assert.equal(asked?.pathname, '/api/events/window');
    const { start, end, limit, filter } = queryOf(asked?.searchParams ?? []);
    assert.deepEqual([start, end, limit, filter?.words], [0, 100, 5, { lane: ['North', ''] }]);
  });

  it('takes plain events, and counts what is not counted', async () => {
    answer = () => [
      200,
      '{"events":[{"id":"a","title":"Fog","start":"2034-03-16"},7,{"id":"b","title":"Gale","start":5,"end":9}],"bins":[{"start":0,"end":10,"count":3,"lane":"North"},{"start":9,"end":1,"count":2},null]}',
    ];
    const { events, bins, total } = await source().window(QUERY);
    assert.deepEqual(
      events.map(({ id, when }) => [id, when?.edtf.slice(0, 10)]),
      [
        ['a', '2034-03-16'],
        ['b', '1970-01-01'],
      ],
    );
    assert.deepEqual([bins, total], [[{ start: 0, end: 10, count: 3, lane: 'North' }], 5]);
  });

  it('tells what the server says, and what is no answer', async () => {
    const cases: readonly (readonly [status: number, body: string, message: RegExp])[] = [
      [500, '{"message":"the table is locked"}', /^Error: the table is locked$/],
      [503, 'oops', /answered 503/],
      [200, 'oops', /gave no JSON/],
      [200, '{}', /window gave something else than \{ "events"/],
      [200, '{"events":"x"}', /something else/],
      [200, 'null', /something else/],
    ];
    for (const [status, body, message] of cases) {
      answer = () => [status, body];
      await assert.rejects(source().window(QUERY), message);
    }
    answer = () => [200, '{"start":"a"}'];
    await assert.rejects(source().extent(), /extent gave something else/);
    answer = () => [200, 'null'];
    assert.equal(await source().extent(), undefined);
    answer = () => [200, '{"start":1,"end":4}'];
    assert.deepEqual(await source().extent(), { start: 1, end: 4 });
  });
});
