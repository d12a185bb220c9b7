/**
 * Can this browser draw the picture? Asked before sigma is imported, because sigma and its programs
 * read constants of WebGL2 while they load and would throw where it is missing.
 */
export function hasWebgl2(): boolean {
  if (typeof WebGL2RenderingContext === "undefined") return false;
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
