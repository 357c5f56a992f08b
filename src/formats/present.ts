// An object of what is there: fields without a value are left out, so that "absent" has one meaning.

/** The fields that hold something; those that are undefined or an empty string are left out. */
export function present<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as Fields;
}
