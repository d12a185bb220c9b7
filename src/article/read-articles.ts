import { readdir, readFile, stat } from "node:fs/promises";
import type { Dirent } from "node:fs";
import { join } from "node:path";
import type { Article, Message } from "../doc/index.ts";
import { ArticleError } from "./article-error.ts";
import { decodeArticle } from "./decode-article.ts";
import { systemReason } from "./system-reason.ts";

/** Articles in order of id, and what a person should know about the files that gave none. */
export interface ReadArticles {
  readonly articles: Article[];
  readonly messages: Message[];
}

const TEXT_FILE = /\.(?:txt|md)$/iu;

/**
 * Every article in a folder and the folders inside it: UTF-8 files that end in `.txt` or `.md`.
 * What cannot be read becomes a message, and the others go on.
 *
 * @throws ArticleError when the folder cannot be read or holds no readable article at all
 */
export async function readArticles(folder: string): Promise<ReadArticles> {
  await expectFolder(folder);
  const messages: Message[] = [];
  const files = await listFiles(folder, messages);
  const articles: Article[] = [];
  for (const file of files) {
    const found = await readArticle(folder, file);
    if ("message" in found) messages.push(found.message);
    else {
      articles.push(found.article);
      messages.push(...found.article.messages);
    }
  }
  if (articles.length === 0) throw noArticle(folder, files.length, messages);
  messages.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { articles, messages };
}

async function expectFolder(folder: string): Promise<void> {
  const cure = "Name a folder of .txt or .md files.";
  let found;
  try {
    found = await stat(folder);
  } catch (error) {
    throw new ArticleError(
      `The articles' folder ${folder} cannot be read: ${systemReason(error)}.`,
      cure,
      {
        cause: error,
      },
    );
  }
  if (!found.isDirectory()) throw new ArticleError(`${folder} is a file, not a folder.`, cure);
}

/** Names of the text files relative to the folder, with "/" between folders, sorted. */
async function listFiles(folder: string, messages: Message[]): Promise<string[]> {
  const files: string[] = [];
  const visit = async (inside: string): Promise<void> => {
    let entries: Dirent[];
    try {
      entries = await readdir(join(folder, inside), { withFileTypes: true });
    } catch (error) {
      messages.push(unreadable(inside, error, "folder"));
      return;
    }
    for (const entry of entries) {
      const file = inside === "" ? entry.name : `${inside}/${entry.name}`;
      // ".DS_Store", ".git": what a system keeps for itself.
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) await visit(file);
      else if (entry.isSymbolicLink()) messages.push(linked(file));
      else if (!entry.isFile() || !TEXT_FILE.test(entry.name)) messages.push(otherFormat(file));
      else files.push(file);
    }
  };
  await visit("");
  return files.sort();
}

async function readArticle(
  folder: string,
  file: string,
): Promise<{ article: Article } | { message: Message }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(folder, file));
  } catch (error) {
    return { message: unreadable(file, error, "file") };
  }
  return decodeArticle(file, bytes);
}

function unreadable(file: string, error: unknown, what: "file" | "folder"): Message {
  return {
    level: "error",
    rule: "article/unreadable",
    file,
    span: null,
    text: `The ${what} cannot be read: ${systemReason(error)}.`,
    cure: "Check that it still exists and that you may read it.",
  };
}

function linked(file: string): Message {
  return {
    level: "warning",
    rule: "article/symbolic-link",
    file,
    span: null,
    text: "A symbolic link; links are not followed, so that nothing outside the folder is read.",
    cure: "Copy the article into the folder, or name the folder that it is in.",
  };
}

function otherFormat(file: string): Message {
  return {
    level: "note",
    rule: "article/other-format",
    file,
    span: null,
    text: "No plain .txt or .md file; left out.",
    cure: "If it is an article, save its text as UTF-8 with the ending .txt.",
  };
}

function noArticle(folder: string, files: number, messages: readonly Message[]): ArticleError {
  const first = messages.find(({ level }) => level === "error") ?? messages[0];
  const found =
    files === 0 ? "no .txt or .md file" : `${files} text ${files === 1 ? "file" : "files"}`;
  const why = first === undefined ? "" : ` First: ${first.file}: ${first.text}`;
  return new ArticleError(
    `No readable article in ${folder}; found ${found}.${why}`,
    "Put UTF-8 text files that end in .txt there, one article a file.",
  );
}
