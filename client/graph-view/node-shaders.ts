import { REACH } from "./shapes.ts";

/** A triangle round the mark, wide enough for the shape that reaches furthest. */
export const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_borderColor;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_border;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_borderColor;
varying vec2 v_place;
varying float v_shape;
varying float v_border;
varying float v_pixel;
const float bias = 255.0 / 254.0;

void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 corner = 3.0 * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + corner * size, 1.0)).xy, 0.0, 1.0);
  v_place = corner;
  v_shape = a_shape;
  v_border = a_border;
  v_pixel = 2.0 * u_correctionRatio / size;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_borderColor = a_borderColor;
  v_borderColor.a *= bias;
}
`;

const float = (value: number): string => value.toFixed(4);

/**
 * Signed distances in units of the node's size, negative inside. A polygon is the deepest of the distances to its sides;
 * the side's distance is the reach of a corner times the cosine of half the angle between two corners.
 */
export const FRAGMENT_SHADER = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_borderColor;
varying vec2 v_place;
varying float v_shape;
varying float v_border;
varying float v_pixel;

float distanceTo(vec2 place) {
  if (v_shape < 0.5) return length(place) - 1.0;
  if (v_shape < 1.5) return (abs(place.x) + abs(place.y)) * 0.7071 - ${float(REACH.diamond * Math.SQRT1_2)};
  if (v_shape > 2.5 && v_shape < 3.5) {
    vec2 folded = abs(place);
    return max(folded.y, folded.x * 0.8660 + folded.y * 0.5) - ${float(REACH.hexagon * Math.cos(Math.PI / 6))};
  }
  if (v_shape < 4.5) {
    float up = v_shape < 2.5 ? place.y : -place.y;
    return max(abs(place.x) * 0.8660 + up * 0.5, -up) - ${float(REACH.triangle / 2)};
  }
  vec2 beyond = abs(place) - ${float(REACH.square - REACH.corner)};
  return length(max(beyond, 0.0)) + min(max(beyond.x, beyond.y), 0.0) - ${float(REACH.corner)};
}

void main() {
  float edge = distanceTo(v_place);
  #ifdef PICKING_MODE
  gl_FragColor = edge > 0.0 ? vec4(0.0) : v_color;
  #else
  float inside = 1.0 - smoothstep(-v_pixel, 0.0, edge);
  float border = v_border > 0.0 ? smoothstep(-v_border - v_pixel, -v_border, edge) : 0.0;
  gl_FragColor = mix(v_color, v_borderColor, border) * inside;
  #endif
}
`;
