// What a schema validator would say about a manifest.
import type { XmlAttribute, XmlElement } from '../xml';
import type { Unplaced } from './content';
import type { AttributeDeclaration, ElementDeclaration } from './schemaSet';
import type { Refusal, ValueType } from './valueType';

/** One disagreement between manifest and schema; `declaration` is that of `element`. */
export type Violation =
  | { readonly kind: 'root'; readonly element: XmlElement }
  | { readonly kind: 'unknownNamespace'; readonly element: XmlElement; readonly attribute?: XmlAttribute }
  | {
      readonly kind: 'unknownElement';
      readonly element: XmlElement;
      readonly parent: XmlElement;
      readonly declaration: ElementDeclaration;
    }
  | {
      readonly kind: 'unplacedElement';
      readonly element: XmlElement;
      readonly declaration: ElementDeclaration;
      readonly reason: Unplaced['kind'];
      /** With `tooMany`. */
      readonly max: number;
      /** What it must stand before, excludes, or comes in addition to. */
      readonly other: XmlElement | undefined;
    }
  | {
      readonly kind: 'missingElement';
      readonly element: XmlElement;
      readonly declaration: ElementDeclaration;
      /** Any of them will do. */
      readonly missing: readonly ElementDeclaration[];
    }
  | {
      readonly kind: 'unknownAttribute';
      readonly element: XmlElement;
      readonly attribute: XmlAttribute;
      readonly declaration: ElementDeclaration;
    }
  | {
      readonly kind: 'missingAttribute';
      readonly element: XmlElement;
      readonly missing: AttributeDeclaration;
      readonly declaration: ElementDeclaration;
    }
  | {
      readonly kind: 'value';
      readonly element: XmlElement;
      /** Undefined when the text of the element is meant. */
      readonly attribute?: XmlAttribute;
      readonly type: ValueType;
      readonly refusal: Refusal;
      readonly declaration: ElementDeclaration;
    }
  | { readonly kind: 'text'; readonly element: XmlElement; readonly declaration: ElementDeclaration }
  | {
      readonly kind: 'duplicate';
      readonly element: XmlElement;
      readonly attribute: XmlAttribute | undefined;
      readonly constraint: string;
      /** The one that had the value before. */
      readonly first: XmlElement;
    }
  | {
      readonly kind: 'dangling';
      readonly element: XmlElement;
      readonly attribute: XmlAttribute | undefined;
      readonly constraint: string;
    };
