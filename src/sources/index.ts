// sources/: where a view gets more events than a browser can hold. Imports model/ and time/ only.
export { plainSource, type PlainAnswer, type PlainExtent, type PlainSource } from './plain-source.js';
export { RemoteSource } from './remote-source.js';
export { SqlSource, type RunSql, type SqlOptions, type SqlRow, type SqlType, type SqlValue } from './sql-source.js';
export { searchOf, queryOf } from './window-request.js';
