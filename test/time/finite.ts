/** Whether a bound is a number of milliseconds; edtf.js gives Infinity or null for open and unknown ends. */
export function isFinite(value: number | null): boolean {
  return value !== null && Number.isFinite(value);
}
