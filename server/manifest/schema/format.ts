// What a file of schemas/manifest says, as types; the notation is explained in schemas/manifest/README.md.

export interface SchemaFile {
  readonly namespace?: string;
  /** By habit; '' for the default namespace of the root. */
  readonly prefix?: string;
  /** The first build of Windows that knows the namespace. */
  readonly since?: string;
  readonly doc: string;
  readonly source?: string;
  readonly elements?: Readonly<Record<string, ElementData>>;
  readonly slots?: Readonly<Record<string, string>>;
  readonly shapes?: Readonly<Record<string, ShapeData>>;
  readonly attributes?: Readonly<Record<string, AttributeData>>;
  readonly attributeGroups?: Readonly<Record<string, AttributesData>>;
  readonly types?: Readonly<Record<string, TypeData>>;
}

export interface ShapeData {
  readonly extends?: string;
  readonly attributes?: AttributesData;
  readonly content?: string;
  readonly elements?: Readonly<Record<string, ElementData>>;
  readonly text?: string | TypeData;
  readonly mixed?: boolean;
  readonly anyAttribute?: boolean;
  readonly anything?: boolean;
  readonly unique?: readonly ConstraintData[];
  readonly refer?: readonly ConstraintData[];
}

export interface ElementData extends ShapeData {
  readonly doc: string;
  readonly source?: string;
  readonly since?: string;
  readonly fills?: string;
  readonly shape?: string;
}

/** Attributes by name; `&` names groups of attributes. */
export type AttributesData = Readonly<Record<string, AttributeData | readonly string[]>>;

export interface AttributeData {
  readonly type?: string | TypeData;
  readonly required?: boolean;
  readonly default?: string;
  readonly doc?: string;
  readonly source?: string;
  readonly since?: string;
}

export interface TypeData {
  readonly base?: string;
  readonly values?: readonly string[];
  /** A sentence for values that deserve one. */
  readonly valueDocs?: Readonly<Record<string, string>>;
  readonly pattern?: string | readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly length?: number;
  readonly minInclusive?: number;
  readonly maxInclusive?: number;
  readonly oneOf?: readonly (string | TypeData)[];
  /** Completes the sentence "The value must be …". */
  readonly doc?: string;
}

export interface ConstraintData {
  readonly name: string;
  /** Paths of elements below the one that has the constraint. */
  readonly each: readonly string[];
  /** `@Attribute`, or `.` for the text. */
  readonly by: string | readonly string[];
  readonly required?: boolean;
  /** The constraint whose values are meant. */
  readonly in?: string;
  /** Elements whose `Id` counts as well. */
  readonly also?: readonly string[];
}
