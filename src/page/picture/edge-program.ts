import { EdgeProgram } from "sigma/rendering";
import type { EdgeProgramType } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { STATUSES } from "../../doc/types.ts";
import { STATUS_DASHES } from "../looks/status-lines.ts";

/** What the program draws of an edge, beside sigma's size and colour. */
export interface EdgeLooks {
  /** See `bends`. */
  readonly bend: number;
  /** Index of the status, which says how the line is dashed. */
  readonly dashes: number;
  readonly arrow: boolean;
}

/** Pixels within which a click belongs to an edge, however thin it is. */
const REACH = 5;

/**
 * Lines that bend, are dashed by status and end in an arrow. sigma's own programs have no dashes,
 * and draw a curve as the whole rectangle round it; this one draws a strip along the curve, in
 * pixels of the screen, which covers a small part of that.
 * @param segments straight pieces of a curve; 1 for a program of straight lines only
 */
export function createStatusEdgeProgram(segments: number): EdgeProgramType {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
  const uniforms = ["u_matrix", "u_viewport", "u_sizeRatio"] as const;

  return class StatusEdgeProgram extends EdgeProgram<(typeof uniforms)[number]> {
    override getDefinition() {
      const parts = partsOf(segments);
      return {
        VERTICES: parts.length,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_source", size: 2, type: FLOAT },
          { name: "a_target", size: 2, type: FLOAT },
          { name: "a_radii", size: 2, type: FLOAT },
          { name: "a_looks", size: 4, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_part", size: 3, type: FLOAT }],
        CONSTANT_DATA: parts,
      };
    }

    override processVisibleItem(
      id: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      edge: EdgeDisplayData & Partial<EdgeLooks>,
    ): void {
      this.array.set(
        [
          source.x,
          source.y,
          target.x,
          target.y,
          source.size,
          target.size,
          edge.bend ?? 0,
          edge.size,
          edge.dashes ?? 0,
          edge.arrow === false ? 0 : 1,
        ],
        start,
      );
      this.array[start + 10] = floatColor(edge.color);
      this.array[start + 11] = id;
    }

    override setUniforms(params: RenderParams, program: UniformPlaces): void {
      const { gl, uniformLocations } = program;
      gl.uniformMatrix3fv(uniformLocations["u_matrix"]!, false, params.matrix);
      gl.uniform2f(uniformLocations["u_viewport"]!, params.width, params.height);
      gl.uniform1f(uniformLocations["u_sizeRatio"]!, params.sizeRatio);
    }
  } as unknown as EdgeProgramType;
}

interface UniformPlaces {
  readonly gl: WebGLRenderingContext | WebGL2RenderingContext;
  readonly uniformLocations: Readonly<Record<string, WebGLUniformLocation>>;
}

/** Corners of the triangles: [share of the way, side of the line, 0 line or 1 arrow head]. */
function partsOf(segments: number): number[][] {
  const parts: number[][] = [];
  for (let segment = 0; segment < segments; segment++) {
    const from = segment / segments;
    const to = (segment + 1) / segments;
    parts.push([from, -1, 0], [from, 1, 0], [to, 1, 0], [from, -1, 0], [to, 1, 0], [to, -1, 0]);
  }
  parts.push([0, -1, 1], [0, 1, 1], [1, 0, 1]);
  return parts;
}

const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute vec4 a_looks;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec3 a_part;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;

varying vec4 v_color;
varying vec2 v_place;
varying vec2 v_extent;
varying float v_dashes;
varying float v_head;

vec2 toPixels(vec2 position) {
  return (u_matrix * vec3(position, 1.0)).xy * u_viewport * 0.5;
}

vec2 curve(vec2 a, vec2 pull, vec2 b, float t) {
  return mix(mix(a, pull, t), mix(pull, b, t), t);
}

// The share of the curve at which it leaves a circle round its start.
float leaving(vec2 a, vec2 pull, vec2 b, float radius) {
  float t = radius / max(1.0, 2.0 * length(pull - a));
  for (int step = 0; step < 3; step++) {
    float speed = max(1.0, 2.0 * length(mix(pull - a, b - pull, t)));
    t += (radius - length(curve(a, pull, b, t) - a)) / speed;
    t = clamp(t, 0.0, 0.49);
  }
  return t;
}

void main() {
  vec2 a = toPixels(a_source);
  vec2 b = toPixels(a_target);
  vec2 way = b - a;
  vec2 pull = (a + b) * 0.5 + vec2(-way.y, way.x) * a_looks.x;

  float width = max(0.8, a_looks.y / u_sizeRatio);
  float headLength = a_looks.w * (5.5 + 1.6 * width);
  float headWidth = a_looks.w * (2.4 + 0.9 * width);

  float start = leaving(a, pull, b, a_radii.x / u_sizeRatio + 2.0);
  float tipEnd = leaving(b, pull, a, a_radii.y / u_sizeRatio + 2.0);
  float bodyEnd = leaving(b, pull, a, a_radii.y / u_sizeRatio + 2.0 + headLength * 0.85);

  float half_width = width * 0.5;
  #ifdef PICKING_MODE
  half_width = max(half_width, ${REACH.toFixed(1)});
  #endif

  vec2 position;
  if (a_part.z < 0.5) {
    float t = mix(start, 1.0 - bodyEnd, a_part.x);
    vec2 tangent = mix(pull - a, b - pull, t);
    tangent /= max(0.001, length(tangent));
    float side = (half_width + 1.0) * a_part.y;
    position = curve(a, pull, b, t) + vec2(-tangent.y, tangent.x) * side;

    float along = 0.0;
    vec2 last = curve(a, pull, b, start);
    for (int step = 1; step <= 4; step++) {
      vec2 next = curve(a, pull, b, mix(start, t, float(step) / 4.0));
      along += length(next - last);
      last = next;
    }
    v_place = vec2(along, side);
    v_extent = vec2(0.0, half_width);
    v_head = 0.0;
  } else {
    vec2 tip = curve(a, pull, b, 1.0 - tipEnd);
    vec2 back = tip - curve(a, pull, b, 1.0 - bodyEnd);
    vec2 tangent = back / max(0.001, length(back));
    float along = a_part.x < 0.5 ? -1.0 : headLength + 3.0;
    float side = (headWidth + 2.5) * a_part.y;
    position = tip + tangent * (along - headLength) + vec2(-tangent.y, tangent.x) * side;
    if (a_looks.w < 0.5) position = tip;
    v_place = vec2(along, side);
    v_extent = vec2(headLength, headWidth);
    v_head = 1.0;
  }

  gl_Position = vec4(position / (u_viewport * 0.5), 0.0, 1.0);
  v_dashes = a_looks.z;

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

const DASHES = STATUSES.map((status) => {
  const numbers = STATUS_DASHES[status].map((length) => length.toFixed(1));
  return `vec4(${numbers.join(", ")})`;
});

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_place;
varying vec2 v_extent;
varying float v_dashes;
varying float v_head;

float within(float at, float from, float to) {
  return clamp(min(at - from, to - at) + 0.5, 0.0, 1.0);
}

float dashed(float along) {
  vec4 dashes = ${DASHES[0]!};
${DASHES.slice(1)
  .map((dashes, index) => `  if (v_dashes > ${(index + 0.5).toFixed(1)}) dashes = ${dashes};`)
  .join("\n")}
  if (dashes.x == 0.0) return 1.0;
  float second = dashes.x + dashes.y;
  float at = mod(along, second + dashes.z + dashes.w);
  return max(within(at, 0.0, dashes.x), within(at, second, second + dashes.z));
}

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float cover;
  if (v_head < 0.5) {
    cover = clamp(v_extent.y - abs(v_place.y) + 0.5, 0.0, 1.0) * dashed(v_place.x);
  } else {
    float slope = v_extent.y * (1.0 - v_place.x / v_extent.x) - abs(v_place.y);
    float distance = slope * v_extent.x / length(v_extent);
    cover = clamp(distance + 0.5, 0.0, 1.0) * clamp(v_place.x + 0.5, 0.0, 1.0);
  }
  gl_FragColor = v_color * cover;
  #endif
}
`;
