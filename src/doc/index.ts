export * from "./article.ts";
export * from "./doc.ts";
export * from "./format.ts";
export * from "./message.ts";
export * from "./order.ts";
export * from "./span.ts";
export * from "./types.ts";
