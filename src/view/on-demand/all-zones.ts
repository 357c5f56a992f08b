// Every zone of the world, by region, for the zone switch.
import { html, type TemplateResult } from 'lit';

/** Groups of options; zones that stand above already are left out. The choice is marked by the switch itself. */
export function allZones(shown: ReadonlySet<string>, inUse: string): TemplateResult[] {
  const regions = new Map<string, string[]>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const [region = zone] = zone.split('/');
    if (!shown.has(zone)) regions.set(region, [...(regions.get(region) ?? []), zone]);
  }
  return [...regions].map(
    ([region, zones]) => html`<optgroup label=${region}>
    ${zones.map((zone) => html`<option value=${zone} ?selected=${zone === inUse}>${zone.slice(zone.indexOf('/') + 1).replaceAll('_', ' ')}</option>`)}
  </optgroup>`,
  );
}
