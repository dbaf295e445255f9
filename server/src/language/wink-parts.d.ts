/** The parts of wink's English model that are code; their types are wink's own affair. */
declare module 'wink-eng-lite-web-model/dist/*.js' {
  const part: unknown;
  export default part;
}
