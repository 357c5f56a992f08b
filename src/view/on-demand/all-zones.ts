// Every zone of the world, by region and place, for the zone switch.
import { html, type TemplateResult } from 'lit';
import { placeOf } from './zones.js';

/** Groups of options; zones that stand above already are left out. The choice is marked by the switch itself. */
export function allZones(shown: ReadonlySet<string>, inUse: string): TemplateResult[] {
  const regions = new Map<string, string[]>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const [region = zone] = zone.split('/');
    if (!shown.has(zone)) regions.set(region, [...(regions.get(region) ?? []), zone]);
  }
  return [...regions].map(
    ([region, zones]) => html`<optgroup label=${region}>
    ${zones.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)).map((zone) => html`<option value=${zone} ?selected=${zone === inUse}>${placeOf(zone)}</option>`)}
  </optgroup>`,
  );
}
