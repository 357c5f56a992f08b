// Labels once set are kept: measuring and wording cost more than all else in a frame.
import type { EventColumns } from '../event-columns.js';
import { createLabelForm, type FormOf, type LabelForm } from './label-form.js';
import type { WhenText } from '../words/when-text.js';

const KEPT_FORMS = 50_000;

/**
 * Sets the labels of events by their index.
 * @param isBySpeaker - Lanes are speakers: where they lie below each other their names say who speaks.
 */
export function createFormOf(columns: EventColumns, whenText: WhenText, isBySpeaker: boolean): FormOf {
  const kept = new Map<string, Map<number, LabelForm>>();
  return (index, style, settings) => {
    const { context, orientation, maxTextPx } = settings;
    const key = `${style} ${context} ${orientation} ${maxTextPx}`;
    let forms = kept.get(key);
    if (forms === undefined) kept.set(key, (forms = new Map<number, LabelForm>()));
    let form = forms.get(index);
    if (form === undefined) {
      const event = columns.at(index),
        shown = isBySpeaker && orientation === 'horizontal' ? { ...event, speaker: undefined } : event;
      form = createLabelForm(shown, whenText.short(event, context, style === 'roomy'), style, settings);
      if (forms.size > KEPT_FORMS) forms.clear();
      forms.set(index, form);
    }
    return form;
  };
}
