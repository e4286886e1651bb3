// Owns how a file that was loaded is given to the browser's downloads. Not what is in it.

/** Time until the file's URL is given up, ms: the browser has begun to write the file by then. */
const KEEP = 60_000;

/** Lets the browser save the file. A link to the server would not carry what proves that this page asks for it. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP);
}
