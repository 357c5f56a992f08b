// sources/: where a view gets more events than a browser can hold. Imports model/ and time/ only.
export { RemoteSource } from './remote-source.js';
export { SqlSource, type RunSql, type SqlOptions, type SqlRow, type SqlType, type SqlValue } from './sql-source.js';
export { searchOf, queryOf } from './window-request.js';
