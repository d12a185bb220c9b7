import { NodeProgram } from "sigma/rendering";
import type { NodeProgramType } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** What the program draws of a node, beside sigma's size and colour. */
export interface NodeLooks {
  /** Index in `SHAPES`. */
  readonly shape: number;
  /** Colour of the ring that sets the node off from what lies under it. */
  readonly ring: string;
}

/** Pixels of the ring. */
const RING = 1.6;

/** Nodes as circles, squares, hexagons and diamonds with a ring; sigma's own are all round. */
export function createShapeNodeProgram(): NodeProgramType {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
  const uniforms = ["u_matrix", "u_viewport", "u_sizeRatio"] as const;

  return class ShapeNodeProgram extends NodeProgram<(typeof uniforms)[number]> {
    override getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_looks", size: 2, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_ring", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(
      id: number,
      start: number,
      node: NodeDisplayData & Partial<NodeLooks>,
    ): void {
      this.array.set([node.x, node.y, node.size, node.shape ?? 0], start);
      this.array[start + 4] = floatColor(node.color);
      this.array[start + 5] = floatColor(node.ring ?? node.color);
      this.array[start + 6] = id;
    }

    override setUniforms(params: RenderParams, program: UniformPlaces): void {
      const { gl, uniformLocations } = program;
      gl.uniformMatrix3fv(uniformLocations["u_matrix"]!, false, params.matrix);
      gl.uniform2f(uniformLocations["u_viewport"]!, params.width, params.height);
      gl.uniform1f(uniformLocations["u_sizeRatio"]!, params.sizeRatio);
    }
  } as unknown as NodeProgramType;
}

interface UniformPlaces {
  readonly gl: WebGLRenderingContext | WebGL2RenderingContext;
  readonly uniformLocations: Readonly<Record<string, WebGLUniformLocation>>;
}

const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_position;
attribute vec2 a_looks;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;

varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_place;
varying float v_radius;
varying float v_shape;

void main() {
  v_radius = a_looks.x / u_sizeRatio;
  v_shape = a_looks.y;
  v_place = a_corner * (v_radius * 1.15 + ${(RING + 1).toFixed(1)}) * step(0.001, v_radius);
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(middle + v_place / (u_viewport * 0.5), 0.0, 1.0);

  #ifdef PICKING_MODE
  v_color = a_id;
  v_ring = a_id;
  #else
  v_color = a_color;
  v_ring = a_ring;
  #endif
  v_color.a *= 255.0 / 254.0;
  v_ring.a *= 255.0 / 254.0;
}
`;

// Distances to the outlines: https://iquilezles.org/articles/distfunctions2d/
const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_place;
varying float v_radius;
varying float v_shape;

float outline(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) {
    vec2 corner = abs(p) - vec2(r * 0.66);
    return length(max(corner, 0.0)) + min(max(corner.x, corner.y), 0.0) - r * 0.22;
  }
  if (v_shape < 2.5) {
    vec2 q = abs(p);
    return max(q.x * 0.8660254 + q.y * 0.5, q.y) - r * 0.92;
  }
  return (abs(p.x) + abs(p.y) - r * 1.15) * 0.7071068;
}

void main() {
  float distance = outline(v_place, v_radius);
  #ifdef PICKING_MODE
  gl_FragColor = distance > ${RING.toFixed(1)} ? vec4(0.0) : v_color;
  #else
  vec4 color = mix(v_ring, v_color, clamp(0.5 - distance, 0.0, 1.0));
  gl_FragColor = color * clamp(${RING.toFixed(1)} - distance + 0.5, 0.0, 1.0);
  #endif
}
`;
