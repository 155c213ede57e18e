import { isRecord, type Plain } from '../src/model/plain.ts';

const propertiesOf = (one: unknown): Plain => {
  const properties = isRecord(one) ? one['properties'] : undefined;
  return isRecord(properties) ? properties : {};
};

/** Of several closed objects one is told by a key that others have as a constant: it has none. */
function told(all: readonly unknown[]): unknown[] {
  const marks = all.flatMap((one) =>
    Object.entries(propertiesOf(one)).flatMap(([key, value]) =>
      isRecord(value) && 'const' in value ? key : [],
    ),
  );
  return all.map((one) => {
    const without = [...new Set(marks)].filter((key) => !(key in propertiesOf(one)));
    return isRecord(one) && one['type'] === 'object' ? { ...one, without } : one;
  });
}

/** Its description as an editor shows it. */
function docOf(one: unknown): string {
  const said = isRecord(one) ? one['description'] : undefined;
  return typeof said === 'string' ? `/** ${said.replaceAll('*/', '*\\/')} */\n` : '';
}

/** What an object of a JSON Schema is as a type's literal; `name` says what a part is called. */
export function typeOfSchema(schema: unknown, name: (part: string) => string): string {
  const typeOf = (one: unknown): string => (isRecord(one) ? write(one) : 'unknown');
  const union = (all: readonly unknown[]): string => [...new Set(all.map(typeOf))].join(' | ');

  function property([key, one]: [string, unknown], required: readonly unknown[]): string {
    const isSure = required.includes(key);
    const type = typeOf(one) + (isSure ? '' : ' | undefined');
    const called = /^[\w$]+$/.test(key) ? key : JSON.stringify(key);
    return `${docOf(one)}${called}${isSure ? '' : '?'}: ${type};`;
  }

  function object(one: Plain): string {
    const { required, additionalProperties, without } = one;
    const needed = Array.isArray(required) ? required : [];
    const own = Object.entries(propertiesOf(one));
    const none = Array.isArray(without) ? without.map((key) => `${String(key)}?: undefined;`) : [];
    const any = isRecord(additionalProperties)
      ? [`[key: string]: ${typeOf(additionalProperties)};`]
      : [];
    const lines = [...own.map((each) => property(each, needed)), ...none, ...any].join('\n');
    return `{\n${lines.replace(/^/gm, '  ')}\n}`;
  }

  function array({ items, minItems, maxItems }: Plain): string {
    const item = typeOf(items);
    if (typeof minItems !== 'number' || minItems !== maxItems || minItems > 2)
      return `ReadonlyArray<${item}>`;
    return `readonly [${Array<string>(minItems).fill(item).join(', ')}]`;
  }

  function write(one: Plain): string {
    const { $ref, anyOf, type } = one;
    if (typeof $ref === 'string') return name($ref.replace('#/$defs/', ''));
    if (Array.isArray(anyOf)) return union(told(anyOf));
    if ('const' in one) return JSON.stringify(one['const']);
    if (Array.isArray(one['enum']))
      return one['enum'].map((value) => JSON.stringify(value)).join(' | ');
    switch (type) {
      case 'object':
        return object(one);
      case 'array':
        return array(one);
      case 'integer':
        return 'number';
      case 'string':
      case 'number':
      case 'boolean':
        return type;
      default:
        throw new Error(`no type is known for ${JSON.stringify(one)}`);
    }
  }

  return typeOf(schema);
}

const capital = (part: string): string => part.replace(/^./, (letter) => letter.toUpperCase());

/** A schema and its parts as types, each part called by its name and `suffix`. */
export function typesOfSchema(schema: Plain, called: string, suffix: string): string {
  const name = (part: string): string => capital(part) + suffix;
  const parts = Object.entries(isRecord(schema['$defs']) ? schema['$defs'] : {});
  return [...parts.map(([part, one]) => [name(part), one] as const), [called, schema] as const]
    .map(([what, one]) => `export type ${what} = ${typeOfSchema(one, name)};`)
    .join('\n\n');
}
