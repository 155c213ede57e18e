/** The part of JSON Schema (draft 2020-12) that dist/config.schema.json is written in. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  not?: Schema;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
}

/** Keywords that say nothing of what is valid. */
const SILENT = ['$schema', '$id', '$defs', 'title', 'description'];

type Rules = { [K in keyof Schema]?: (rule: NonNullable<Schema[K]>, value: unknown) => boolean };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isOfType(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

/**
 * Makes a check of values against a schema; it throws on a keyword that it does not know, so that
 * nothing is passed over unseen.
 */
export function createChecker(root: Schema): (value: unknown, schema?: Schema) => boolean {
  const check = (value: unknown, schema: Schema = root): boolean => {
    const object = isObject(value) ? value : {};
    const list: unknown[] = Array.isArray(value) ? value : [];
    const rules: Rules = {
      $ref: (ref) => check(value, root.$defs?.[ref.replace('#/$defs/', '')] ?? { enum: [] }),
      type: (type) => isOfType(type, value),
      properties: (properties) =>
        Object.entries(properties).every(
          ([key, inner]) => !(key in object) || check(object[key], inner),
        ),
      additionalProperties: (rest) =>
        Object.keys(object).every(
          (key) =>
            key in (schema.properties ?? {}) ||
            (rest !== false && rest !== true && check(object[key], rest)),
        ),
      required: (keys) => !isObject(value) || keys.every((key) => key in object),
      items: (items) => list.every((item) => check(item, items)),
      anyOf: (branches) => branches.some((branch) => check(value, branch)),
      not: (inner) => !check(value, inner),
      enum: (allowed) => allowed.includes(value),
      const: (only) => value === only,
      pattern: (pattern) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
      minLength: (least) => typeof value !== 'string' || value.length >= least,
      minItems: (least) => !Array.isArray(value) || list.length >= least,
      maxItems: (most) => list.length <= most,
      minimum: (least) => typeof value !== 'number' || value >= least,
      maximum: (most) => typeof value !== 'number' || value <= most,
    };
    return Object.entries(schema).every(([keyword, rule]) => {
      if (SILENT.includes(keyword)) return true;
      const judge: unknown = Reflect.get(rules, keyword);
      if (typeof judge !== 'function') throw new Error(`no rule for ${keyword}`);
      return judge(rule, value) === true;
    });
  };
  return check;
}
