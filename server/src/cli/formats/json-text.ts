import { unseen } from '../../text/unseen';

/** The value as JSON, in which what a terminal would obey and JSON lets stand is escaped. */
export const jsonText = (value: object, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(unseen, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
