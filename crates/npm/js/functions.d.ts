/** Reads texts, each an article or a pasted page of many. Offsets count units of UTF-16, from the start of each text. */
export function read(texts: string | string[], options?: Options): Reads;

/** Checks texts against each other. */
export function check(texts: string | string[], options?: Options): Report;

/** The figures of one text; "last year" counts from `day`, `YYYY-MM-DD`. */
export function mentions(text: string, day?: string): LoneMention[];

/** Every check, explained in both languages. */
export function rules(): Rule[];

/** What is thrown where texts or options cannot be used. */
export interface CrossfootError extends Error {
  code: 'CROSSFOOT_INPUT' | 'CROSSFOOT_OPTIONS';
}
