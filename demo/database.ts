// Ten million events that stay in a database: the page asks for what is in sight.
import '../src/index.js';
import type { EventTimeline } from '../src/elements/index.js';
import { RemoteSource } from '../src/sources/index.js';

const timeline = document.getElementById('database-events') as EventTimeline;
timeline.source = new RemoteSource('api/events');
