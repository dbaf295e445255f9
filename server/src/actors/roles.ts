import type { Actor, Role } from './types';

/** The first or the last day that an ISO 8601 date of any precision means, as `YYYY-MM-DD`. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
export const lastDay = (date: string): string => `${date}${date.length === 4 ? '-12' : ''}-31`.slice(0, 10);

/** Whether the text is a year, a month or a day of the calendar in ISO 8601. */
export function isDate(date: string): boolean {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date)) return false;
  return date.length < 10 || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}

/** The roles held on the day, month or year; without a date, those that have not ended. */
export function rolesOn(roles: readonly Role[], date: string | undefined): readonly Role[] {
  if (date === undefined) return roles.filter((role) => role.to === undefined);
  return roles.filter(
    ({ from, to }) => (!from || firstDay(from) <= lastDay(date)) && (!to || firstDay(date) <= lastDay(to)),
  );
}

/** The title held on the day, or the title met beside the name; empty where none is known. */
export function titleOn({ roles, registered }: Actor, date: string | undefined): string {
  const held = rolesOn(roles, registered ? date : undefined);
  return (held.at(-1) ?? (registered ? undefined : roles.at(-1)))?.title ?? '';
}
