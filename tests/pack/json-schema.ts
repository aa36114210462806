import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';

/** As much of JSON Schema as the file uses. */
export interface Json {
  readonly $schema?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';
  readonly enum?: readonly unknown[];
  readonly format?: 'date';
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Json;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Json;
  readonly anyOf?: readonly Json[];
}

/** A day that exists, as the standard has it. */
const isDate = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(+date) && date.toISOString().slice(0, 10) === text;
};

export const compile = (schema: Json): ValidateFunction =>
  new Ajv({ allErrors: true, formats: { date: isDate } }).compile(schema);

/** One thing in a value that is not what the schema says. */
export interface Wrong {
  /** Where, such as `faq[3].answer`. */
  readonly path: string;
  /** A text is there, and it is blank. */
  readonly isBlank: boolean;
}

export function wrongs(validate: ValidateFunction, value: unknown): readonly Wrong[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, params }) => {
    const { missingProperty, additionalProperty, pattern } = params as Readonly<Record<string, string | undefined>>;
    const path = [...instancePath.split('/').slice(1), missingProperty ?? additionalProperty]
      .map((key) => (key === undefined ? '' : /^\d+$/.test(key) ? `[${key}]` : `.${key}`))
      .join('')
      .replace(/^\./, '');
    return { path, isBlank: pattern === '\\S' };
  });
}

const texts: Readonly<Record<string, readonly string[]>> = {
  '^[a-z0-9-]+$': ['x', 'new-a', 'new-b', 'sign-in', 'number', '0'],
  '\\S': ['ひとこと', ' x '],
};

function textLike({ format, pattern }: Json): fc.Arbitrary<unknown> {
  if (format) return fc.constantFrom('2026-11-01', '2024-02-29');
  if (!pattern) return fc.constantFrom('', 'x', '二行\n\nあります', 'https://example.com/');
  return fc.constantFrom(...(texts[pattern] ?? ['P1D', '-P3DT2H', 'PT15M']));
}

/** Values that the schema takes. */
export function valueLike(schema: Json): fc.Arbitrary<unknown> {
  const { anyOf, type, items, properties, additionalProperties, minimum = -9, maximum = 1000 } = schema;
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (anyOf) return fc.oneof(...anyOf.map(valueLike));
  switch (type) {
    case 'string':
      return textLike(schema);
    case 'integer':
      return fc.integer({ min: minimum, max: maximum });
    case 'number':
      return fc.double({ min: minimum, max: maximum, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valueLike(items!), { maxLength: 2 });
    case 'object': {
      if (additionalProperties) return fc.dictionary(fc.constantFrom('price', 'x'), valueLike(additionalProperties));
      const fields = Object.entries(properties ?? {}).map(([key, field]) => [key, valueLike(field)] as const);
      return fc.record(Object.fromEntries(fields), { requiredKeys: [...(schema.required ?? [])] });
    }
    default:
      return fc.constant(null);
  }
}
