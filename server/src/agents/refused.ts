/** A tool can't do what it was asked; the message is one sentence that says why and what to do. */
export class Refused extends Error {}
