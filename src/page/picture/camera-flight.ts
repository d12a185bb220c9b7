import type Sigma from "sigma";

/** Share of the picture's width and height that nodes may fill after a flight. */
const FILL = 0.82;
/** How near a flight to a single node comes, as the camera's ratio. */
const NEAR = 0.45;

/**
 * Moves the camera so that nodes are in the picture: all of them as large as they fit, or a few
 * with some of their surroundings. At once where people asked for less motion.
 */
export function flyToNodes(
  sigma: Sigma,
  nodes: readonly string[],
  { fit, atOnce }: { readonly fit: boolean; readonly atOnce: boolean },
): void {
  const places = nodes.flatMap((node) => sigma.getNodeDisplayData(node) ?? []);
  if (places.length === 0) return;
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];

  const camera = sigma.getCamera();
  const { ratio } = camera.getState();
  const { width, height } = sigma.getDimensions();
  const corner = sigma.viewportToFramedGraph({ x: 0, y: 0 });
  const opposite = sigma.viewportToFramedGraph({ x: width, y: height });
  const needed =
    ratio *
    Math.max(
      (right - left) / (Math.abs(opposite.x - corner.x) * FILL),
      (top - bottom) / (Math.abs(opposite.y - corner.y) * FILL),
    );
  const target = {
    x: (left + right) / 2,
    y: (bottom + top) / 2,
    ratio: fit ? Math.max(needed, 0.2) : Math.max(needed, Math.min(ratio, NEAR)),
  };
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (atOnce || still) camera.setState(target);
  else void camera.animate(target, { duration: 450 });
}
