import { createHash } from "node:crypto";

import type { Plugin } from "vite";

/**
 * Writes a policy into the built page under which only the page's own script runs and nothing is
 * ever requested: whatever an article's text holds, the browser refuses to run or load it.
 * The script is named by its hash, so this must come after the plugin that inlines it.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "wiregraph:content-security-policy",
    enforce: "post",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === "asset" && file.fileName.endsWith(".html"))
            file.source = withPolicy(String(file.source));
      },
    },
  };
}

/** The page with a policy for the inline scripts that it holds. */
export function withPolicy(html: string): string {
  const hashes = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script]) => `'sha256-${createHash("sha256").update(script!).digest("base64")}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset))
    throw new Error(`The page's template must hold ${charset}: the policy is written behind it.`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return html.replace(charset, () => `${charset}\n    ${meta}`);
}
