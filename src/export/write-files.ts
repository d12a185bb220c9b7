import { lstat, mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

export interface WrittenFile {
  /** Relative to the folder, with "/" between folders. */
  readonly file: string;
  readonly bytes: number;
}

/**
 * Writes a set of texts as UTF-8 files, all or none: each goes beside its place first and to the
 * disk, and only when all are there are they renamed. When anything fails, the old files are whole.
 *
 * @param files text by file name relative to `folder`
 * @returns the files in the order given
 * @throws Error that names the file, the cause and the cure
 */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<WrittenFile[]> {
  const parts = [...files].map(([file, text]) => {
    const target = resolve(folder, file);
    const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
    return { file, text, target, part };
  });
  const written: WrittenFile[] = [];
  const begun: string[] = [];
  try {
    for (const { file, text, target, part } of parts) {
      await explained(target, () => mkdir(dirname(part), { recursive: true }));
      begun.push(part);
      const bytes = await explained(target, () => writePart(part, text));
      written.push({ file, bytes });
    }
    for (const { target } of parts) await explained(target, () => refuseFolder(target));
    for (const { target, part } of parts) await explained(target, () => rename(part, target));
  } finally {
    for (const part of begun) await rm(part, { force: true });
  }
  for (const directory of new Set(parts.map(({ target }) => dirname(target)))) {
    await flushFolder(directory);
  }
  return written;
}

async function writePart(part: string, text: string): Promise<number> {
  const file = await open(part, "w");
  try {
    await file.writeFile(text, "utf8");
    await file.sync();
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

/** Renaming must not stop halfway through the set: what can be known before is asked before. */
async function refuseFolder(target: string): Promise<void> {
  const found = await lstat(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (found?.isDirectory()) throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
}

/** So that the renaming itself survives a power cut; Windows cannot open folders. */
async function flushFolder(directory: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const CAUSES: Readonly<Record<string, readonly [cause: string, cure: string]>> = {
  EACCES: ["permission denied", "Choose a folder you may write to, or change its permissions."],
  EPERM: ["not permitted", "Choose a folder you may write to, or change its permissions."],
  EROFS: ["the file system is read-only", "Choose a folder on another disk."],
  ENOSPC: ["the disk is full", "Free some space, or choose a folder on another disk."],
  EDQUOT: ["your disk quota is used up", "Free some space, or choose a folder on another disk."],
  EISDIR: ["there is a folder of this name", "Move the folder away."],
  ENOTEMPTY: ["there is a folder of this name", "Move the folder away."],
  ENOTDIR: [
    "a file stands where a folder is needed",
    "Move the file away, or choose another folder.",
  ],
  EEXIST: [
    "a file stands where a folder is needed",
    "Move the file away, or choose another folder.",
  ],
  ENAMETOOLONG: ["the name is too long", "Choose a folder with a shorter path."],
};

async function explained<Result>(target: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const [cause, cure] = CAUSES[code ?? ""] ?? [String(error), "Try another folder."];
    throw new Error(
      `Cannot write ${target}: ${cause}${code ? ` (${code})` : ""}. ${cure} ` +
        "What was there before is unchanged.",
      { cause: error },
    );
  }
}
