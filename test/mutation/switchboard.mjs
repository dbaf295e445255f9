/** How many steps a run with a mutant may take for one without, and what it may take besides. */
const [mostTimes, besides] = [10, 100_000];
/** How many steps are spent at most on telling whether a mutant makes a difference to a test, before it is taken to make one. */
const mostSpent = 20_000;
/** How many steps a test may take that runs wholly with a mutant. */
const mostAlways = 50_000_000;

/** What the switched code asks: which mutant is on, if any. While none is, it notes those that would make a difference. */
export class Switchboard {
  /** The mutants that have been seen, by number. */
  seen = new Set();
  #on = 0;
  #reached = false;
  #steps = 0;
  #bound = Number.POSITIVE_INFINITY;
  /** Those that make a difference, and those that do so far in a call that has come in by a gate. */
  #noted = new Set();
  #notedInCall;
  #spent = new Map();
  /** The number of the run, and the mutant that is on in it. */
  #run = 0;
  #ran = 0;

  /** Runs without a mutant, or wholly with one. */
  constructor(always = 0) {
    this.#on = always;
    this.#ran = always;
    if (always) this.#bound = mostAlways;
  }

  /** Forgets what was noted, and gives it. */
  noted() {
    const noted = this.#noted;
    this.#noted = new Set();
    this.#spent.clear();
    return noted;
  }

  /** Does the work, and tells how many steps that took. */
  async measured(work) {
    this.#run++;
    this.#ran = this.#on;
    this.#steps = 0;
    await work();
    return this.#steps;
  }

  /** Does the work, and looks at no mutant. */
  async plainly(work) {
    await this.fails(-1, Number.POSITIVE_INFINITY, work);
  }

  /** Does the work with the mutant, and tells whether that fails; it took so many steps without. */
  async fails(id, steps, work) {
    this.#run++;
    this.#ran = id;
    [this.#on, this.#reached, this.#steps, this.#bound] = [id, false, 0, steps * mostTimes + besides];
    try {
      await work();
      return false;
    } catch {
      return true;
    } finally {
      [this.#on, this.#bound] = [0, Number.POSITIVE_INFINITY];
    }
  }

  /** Whether the mutant of the last run was come to in it. */
  get reached() {
    return this.#reached;
  }

  step() {
    if (++this.#steps > this.#bound) throw new Error('This does not seem to end.');
  }

  is(id) {
    if (this.#on !== id) return false;
    this.#reached = true;
    return true;
  }

  reaches(id) {
    if (this.#on === 0) this.#note(id);
    return this.is(id);
  }

  tests = (ids, ask) => this.#asked(ids, ask, (one, other) => !one === !other);
  gives = (ids, ask) => this.#asked(ids, ask, isSame);

  #asked(ids, ask, same) {
    this.step();
    if (this.#on !== 0) return ask();
    const value = this.#orNoted(ids, ask);
    for (const id of ids) this.#try(id, ask, value, same);
    return value;
  }

  gate =
    (work) =>
    (...all) =>
      this.enters(work, all);

  /** A call of a function: where it comes from elsewhere, only what makes a difference to its answer is noted in the end. */
  enters(work, all) {
    if (this.#on !== 0 || this.#notedInCall) return work(...all);
    const noted = new Set();
    this.#notedInCall = noted;
    let value;
    try {
      value = work(...all);
    } catch (error) {
      for (const id of noted) this.#noted.add(id);
      throw error;
    } finally {
      this.#notedInCall = undefined;
    }
    this.#spent.clear();
    for (const id of noted) this.#try(id, () => work(...all), value, isSame);
    return value;
  }

  #note(id) {
    (this.#notedInCall ?? this.#noted).add(id);
  }

  /** The answer; where there is none, any of the mutants may have made one. */
  #orNoted(ids, ask) {
    try {
      return ask();
    } catch (error) {
      for (const id of ids) this.#note(id);
      throw error;
    }
  }

  #try(id, ask, value, same) {
    if (this.seen.has(id) || this.#noted.has(id) || this.#notedInCall?.has(id)) return;
    const steps = this.#steps;
    const spent = this.#spent.get(id) ?? 0;
    [this.#on, this.#bound] = [id, steps + mostSpent - spent];
    if (differs()) this.#note(id);
    this.#spent.set(id, spent + this.#steps - steps + 1);
    [this.#on, this.#bound, this.#steps] = [0, Number.POSITIVE_INFINITY, steps];

    function differs() {
      try {
        return !same(ask(), value);
      } catch {
        return true;
      }
    }
  }

  /** The engine's own `once`, which must not keep what a mutant may change. */
  once(work) {
    const known = new WeakMap();
    return (key) => {
      const found = known.get(key);
      if (found && (found.run === this.#run || found.run === undefined)) return found.value;
      const before = this.#steps;
      const value = work(key);
      const own = this.#steps !== before;
      if (!own || this.#on === this.#ran) known.set(key, { value, run: own ? this.#run : undefined });
      return value;
    };
  }

  /** The engine's own `lazily`, in the same way. */
  lazily(work) {
    const [key, ask] = [{}, this.once(work)];
    return () => ask(key);
  }

  not = (on, value) => (on ? value : !value);
  '<' = (on, one, other) => (on ? one <= other : one < other);
  '<=' = (on, one, other) => (on ? one < other : one <= other);
  '>' = (on, one, other) => (on ? one >= other : one > other);
  '>=' = (on, one, other) => (on ? one > other : one >= other);
  '===' = (on, one, other) => (one === other) !== on;
  '!==' = (on, one, other) => (one === other) === on;
  '-' = (on, one, other) => (on ? one + other : one - other);
  '&&' = (on, one, other) => (on ? one || other() : one && other());
  '||' = (on, one, other) => (on ? one && other() : one || other());
}

/** Whether the two are the same, or made of the same; of what is large or can be called, only whether it is one thing. */
function isSame(one, other, depth = 0) {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other || depth > 12) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Map || one instanceof Set) return isSame([...one], [...other], depth + 1);
  if (!Array.isArray(one) && Object.getPrototypeOf(one) !== Object.prototype) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every((key, i) => key === others[i] && isSame(one[key], other[key], depth + 1))
  );
}
