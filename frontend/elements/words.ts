/** The words that elements say themselves; all others come from the server's bundles. {0} is filled in. */
export const words = {
  copied: 'Copied',
  write: 'Write',
  preview: 'Preview',
  modes: 'Write or preview',
  toolbar: 'Formatting',
  heading: 'Heading',
  bold: 'Bold',
  italic: 'Italic',
  quote: 'Quote',
  list: 'List',
  numbers: 'Numbered list',
  link: 'Link',
  attach: 'Add an image or file',
  mention: 'Mention someone',
  cancel: 'Cancel',
  saving: 'Saving …',
  saved: 'Draft saved',
  kept: 'Kept in this browser. We will save it as soon as the connection is back.',
  uploading: 'Uploading {0} …',
  uploadFailed: '{0} was not added. {1}',
  uploadWhy: 'The connection broke. Please try again.',
  offline: 'This could not be sent. Your text is kept here; please try again in a moment.',
  signInAgain: 'You have been signed out. Your text is kept in this browser: sign in and come back to this page.',
  older: 'You wrote something here that was not sent.',
  restore: 'Bring it back',
  discard: 'Discard it',
  remaining: '{0} characters left',
  over: '{0} characters too many',
  empty: 'Write something first.',
  nothing: 'Nothing to preview yet.',
  suggestions: 'Suggestions',
  allResults: 'Search for “{0}”',
} as const;

export function say(text: string, ...values: (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}
