import { csrfHeader } from './csrf';
import { say, words } from './words';

/** One file on its way to the server. */
export interface Upload {
  name: string;
  percent: number;
  failed?: string;
}

/**
 * Sends a file to /attachments and gives the Markdown that shows it.
 *
 * @throws Error with a sentence that can be shown
 */
export function upload(file: File, progress: (percent: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('file', file);
    request.open('POST', '/attachments');
    for (const [name, value] of Object.entries(csrfHeader())) request.setRequestHeader(name, value);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.upload.onprogress = (event) => event.lengthComputable && progress(Math.round((100 * event.loaded) / event.total));
    request.onerror = () => reject(new Error(say(words.uploadFailed, file.name, words.uploadWhy)));
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status < 300 && answer.markdown) resolve(answer.markdown);
      else reject(new Error(say(words.uploadFailed, file.name, reason(request.status, answer.detail))));
    };
    request.send(body);
  });
}

function reason(status: number, detail?: string): string {
  if (status === 401) return words.signInAgain;
  // The container refuses what is far too large before the application sees it, and knows nothing of files.
  if (status === 413) return words.uploadTooLarge;
  return detail ?? words.uploadWhy;
}

function parsed(text: string): { markdown?: string; detail?: string } {
  try {
    return JSON.parse(text) as { markdown?: string; detail?: string };
  } catch {
    return {};
  }
}
