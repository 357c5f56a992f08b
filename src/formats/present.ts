// An object of what is there: fields without a value are left out, so that "absent" has one meaning.

/** The fields that hold something; those that are undefined or an empty string are left out. */
export function present<Fields extends object>(fields: Fields): Fields {
  const kept = {} as Fields;
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined && value !== '') kept[key] = value;
  }
  return kept;
}
