// The XML reader: exact places, namespaces, and sense made of half-typed text.
import assert from 'node:assert/strict';
import test from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import { parseXml, type XmlElement } from '../../server/manifest/xml';

/** One line per element and attribute, each with the text found at its place. */
function outline(text: string): string {
  const lines: string[] = [];
  const { root, problems } = parseXml(text);
  const at = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  const walk = (element: XmlElement, depth: number) => {
    const indent = '  '.repeat(depth);
    const end = element.endNameSpan ? ` …/${at(element.endNameSpan)}` : '';
    const content = element.text.trim() === '' ? '' : ` "${element.text.trim()}"`;
    lines.push(`${indent}${at(element.nameSpan)} {${element.namespace ?? '?'}}${content}${end}`);
    for (const a of element.attributes)
      if (!a.name.startsWith('xmlns'))
        lines.push(`${indent}  @${at(a.nameSpan)} {${a.namespace ?? '?'}} [${at(a.valueSpan)}] ${a.value}`);
    for (const child of element.children) walk(child, depth + 1);
  };
  if (root) walk(root, 0);
  for (const { span, message } of problems) lines.push(`! [${at(span)}] ${message}`);
  return lines.join('\n');
}

function check(text: string, expected: string): void {
  assert.equal(outline(text), expected.trim().replace(/^ {4}/gm, ''));
}

test('elements, attributes, entities and values stand where they stand', () => {
  check(
    `<?xml version="1.0"?>\r\n<!-- c --><a x='1 &lt; 2'><b y = "&#x41;&amp;"/>t&#33;<![CDATA[<&]]></a>`,
    `
    a {} "t!<&" …/a
      @x {} [1 &lt; 2] 1 < 2
      b {}
        @y {} [&#x41;&amp;] A&
    `,
  );
});

test('namespaces: default, prefix, inner declaration, none for plain attributes', () => {
  check(
    `<p:a xmlns:p="P" xmlns="D"><b p:x="1" y="2"><c xmlns="I" xmlns:p="Q"><p:d/></c><e xmlns=""/></b></p:a>`,
    `
    p:a {P} …/p:a
      b {D} …/b
        @p:x {P} [1] 1
        @y {} [2] 2
        c {I} …/c
          p:d {Q}
        e {}
    `,
  );
});

test('an undeclared prefix is a problem and gives no namespace', () => {
  check(
    `<a><q:b/></a>`,
    `
    a {} …/a
      q:b {?}
    ! [q] The prefix "q" is not declared; add xmlns:q="…" to the root element.
    `,
  );
});

test('a missing end tag ends with its parent', () => {
  check(
    `<a><b><c/></a>`,
    `
    a {} …/a
      b {}
        c {}
    ! [b] "b" is opened but never closed.
    `,
  );
});

test('a missing quotation mark costs one attribute, not the file', () => {
  check(
    `<a>\n<b x="1>\n<c y="2"/>\n</b></a>`,
    `
    a {} …/a
      b {} …/b
        @x {} [1] 1
        c {}
          @y {} [2] 2
    ! ["] The value of "x" has no closing quotation mark, or contains a "<".
    `,
  );
});

test('half a tag', () => {
  check(
    `<a><b Type=<c/></a>`,
    `
    a {} …/a
      b {}
        @Type {} [] 
        c {}
    ! [<] The value of "Type" must stand in quotation marks.
    `,
  );
});

test('what is not well-formed is said', () => {
  const message = (text: string) =>
    parseXml(text)
      .problems.map(p => p.message.split(/[;,]/)[0])
      .join(' | ');
  assert.equal(message(''), 'The file has no root element.');
  assert.equal(message(' <?xml version="1.0"?><a/>'), 'The XML declaration must be the very first thing in the file');
  assert.equal(message('<a/><b/>'), 'A document has one root element');
  assert.equal(message('<a x="1" x="2"/>'), 'The attribute "x" is given twice.');
  assert.equal(message('<a x="1"y="2"/>'), 'A blank is missing before "y".');
  assert.equal(message('<a>&nbsp;</a>'), '"&nbsp');
  assert.equal(message('<a>a & b</a>'), '"&" stands for no character');
  assert.equal(message('<a></b></a>'), 'Nothing named "b" is open here');
  assert.equal(message('<a><!-- x'), 'This comment is not closed');
  assert.equal(message('<a/>text'), 'Text is not allowed outside the root element.');
  assert.equal(message('<a x/>'), 'The attribute "x" has no value.');
  assert.equal(message('<a x=1/>'), 'The value of "x" must stand in quotation marks.');
  assert.equal(message('<a x=“1”/>'), 'The value of "x" must stand in straight quotation marks (").');
  assert.equal(message('<a <!-- x --> x="1"/>'), 'A comment must not stand inside the tag "a"');
  assert.equal(message('<a <b/></a>'), 'The tag "a" is not closed');
});

test('mistakes that do not touch each other are all said, in the order of the text; after one that may hide others none is', () => {
  check(
    `<a x="&b;" x="1"><q:c/><q:d/>&#0;<e><f g='1'h='2'></a>&i;`,
    `
    a {} "&#0;" …/a
      @x {} [&b;] &b;
      @x {} [1] 1
      q:c {?}
      q:d {?}
      e {}
        f {}
          @g {} [1] 1
          @h {} [2] 2
    ! [&b;] "&b;" stands for no character; write "&amp;" for the character "&".
    ! [x] The attribute "x" is given twice.
    ! [q] The prefix "q" is not declared; add xmlns:q="…" to the root element.
    ! [&#0;] "&#0;" stands for no character; write "&amp;" for the character "&".
    ! [f] "f" is opened but never closed.
    ! [h] A blank is missing before "h".
    `,
  );
});

test('attributes with their quotation marks, text without blanks, comments, DOCTYPE and encoding have places', () => {
  const text = `<?xml version="1.0" encoding='utf-8'?><!DOCTYPE a []><a b = "c">\n t u\n<!-- v --><w/> x</a>`;
  const { root, comments, doctype, declaration } = parseXml(text);
  const at = (span?: { start: number; end: number }) => span && text.slice(span.start, span.end);
  assert.equal(at(root?.attributes[0]?.span), 'b = "c"');
  assert.equal(at(root?.textSpan), 't u');
  assert.equal(root?.selfClosing, false);
  assert.deepEqual(comments.map(at), ['<!-- v -->']);
  assert.equal(at(doctype?.span), '<!DOCTYPE a []>');
  assert.equal(doctype?.hasSubset, true);
  assert.equal(at(declaration?.encoding?.span), 'utf-8');
});

test('line ends in a value are blanks, unless written as references', () => {
  assert.equal(parseXml('<a b="1\r\n2\t3&#10;4"/>').root?.attributes[0]?.value, '1 2 3\n4');
});

test('any damaged text gives a tree whose places nest, and is accepted only if another parser accepts it', () => {
  const text =
    '<?xml version="1.0" encoding="utf-8"?>\n<P xmlns="urn:a" xmlns:u="urn:b"><!-- n --><u:A Id="x&amp;y"><T Type=\'z\'/>w</u:A></P>';
  const damaged = [...text].flatMap((_, i) => [
    text.slice(0, i),
    text.slice(0, i) + text.slice(i + 1),
    `${text.slice(0, i)}<${text.slice(i)}`,
  ]);
  for (const each of damaged) {
    const { root, problems } = parseXml(each);
    const walk = (element: XmlElement) => {
      for (const child of element.children) {
        assert.ok(element.startTag.end <= child.span.start && child.span.end <= element.span.end, each);
        walk(child);
      }
    };
    if (root) walk(root);
    if (problems.length === 0) assert.equal(XMLValidator.validate(each), true, each);
  }
});
