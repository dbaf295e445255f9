/** Something that cannot be had on this machine; the message is one sentence that says what, and what to do. */
export class Unavailable extends Error {}
